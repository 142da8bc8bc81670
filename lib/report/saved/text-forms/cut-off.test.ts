import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { isCutOff } from './cut-off.ts';

describe('a text whose end is missing', () => {
  it.each([
    '{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA',
    '{"data":',
    '{"data":{"closed":tr',
  ])('is known: %j', (text) => expect(isCutOff(unreadable(text))).toBe(true));

  it.each(['{"data": {"receiptNumber": oops}}', '{"data": {"receiptNumber": "IOE0912\n345678"}}'])(
    'is not seen in other broken text: %j',
    (text) => expect(isCutOff(unreadable(text))).toBe(false),
  );
});
