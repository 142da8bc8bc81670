import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { hasCurlyQuotes } from './curly-quotes.ts';

describe('JSON with curly quotes', () => {
  it.each([
    '{“data”: {"receiptNumber": "IOE0912345678"}}',
    '{”data”: {”receiptNumber”: ”IOE0912345678”, ”events”: []}}',
    '{"data": {"receiptNumber": “IOE0912345678”}}',
  ])('is known: %j', (text) => expect(hasCurlyQuotes(unreadable(text))).toBe(true));

  it.each([
    '{"data": {"receiptNumber": oops}}',
    '{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA',
    "{'data': {'receiptNumber': 'IOE0912345678', 'closed': False, 'representativeName': None}}",
    "{\n  data: {\n    receiptNumber: 'IOE0912345678',\n    closed: false,\n    events: [ [Object], [Object] ],\n    notices: []\n  }\n}",
  ])('is not seen in other broken text: %j', (text) => expect(hasCurlyQuotes(unreadable(text))).toBe(false));
});
