import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { isPythonLiteral } from './python-literal.ts';

describe('what Python prints', () => {
  it.each([
    "{'data': {'receiptNumber': 'IOE0912345678', 'closed': False, 'representativeName': None}}",
    '{"data": {"closed": True, "x": 1}}',
  ])('is known: %j', (text) => expect(isPythonLiteral(unreadable(text))).toBe(true));

  it.each([
    "{\n  data: {\n    receiptNumber: 'IOE0912345678',\n    closed: false,\n    events: [ [Object], [Object] ],\n    notices: []\n  }\n}",
    '{\n  data: {\n    receiptNumber: "IOE0912345678",\n    closed: false\n    events: []\n  }\n}',
    '{“data”: {"receiptNumber": "IOE0912345678"}}',
    '{"data": {"receiptNumber": oops}}',
    '{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA',
  ])('is not seen in other broken text: %j', (text) => expect(isPythonLiteral(unreadable(text))).toBe(false));
});
