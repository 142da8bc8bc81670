import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { isJavaScriptLiteral } from './javascript-literal.ts';

describe('what a JavaScript console prints', () => {
  it.each([
    "{\n  data: {\n    receiptNumber: 'IOE0912345678',\n    closed: false,\n    events: [ [Object], [Object] ],\n    notices: []\n  }\n}",
    '{ data: { closed: undefined } }',
  ])('is known: %j', (text) => expect(isJavaScriptLiteral(unreadable(text))).toBe(true));

  it.each([
    '{\n  data: {\n    receiptNumber: "IOE0912345678",\n    closed: false\n    events: []\n  }\n}',
    '{"data": {"receiptNumber": oops}}',
    '{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA',
    '{“data”: {"receiptNumber": "IOE0912345678"}}',
  ])('is not seen in other broken text: %j', (text) => expect(isJavaScriptLiteral(unreadable(text))).toBe(false));
});
