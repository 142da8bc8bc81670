import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { isExtensionText } from './extension-text.ts';

describe('the text of a JSON extension', () => {
  it.each([
    '{\n  data: {\n    receiptNumber: "IOE0912345678",\n    closed: false\n    events: []\n  }\n}',
    '{\n  "data": {\n    "receiptNumber": "IOE0912345678"\n    "closed": false\n  }\n}',
  ])('is known: %j', (text) => expect(isExtensionText(unreadable(text))).toBe(true));

  it.each([
    '{"data": {"receiptNumber": oops}}',
    '{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA',
    "{'data': {'receiptNumber': 'IOE0912345678', 'closed': False, 'representativeName': None}}",
    '{“data”: {"receiptNumber": "IOE0912345678"}}',
  ])('is not seen in other broken text: %j', (text) => expect(isExtensionText(unreadable(text))).toBe(false));
});
