import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { hasWrappedLines } from './wrapped-lines.ts';

describe('JSON with broken lines', () => {
  it.each(['{"data": {"receiptNumber": "IOE0912\n345678"}}', '{"data": {"receiptNumber": "IOE0912\r\n345678"}}'])(
    'is known: %j',
    (text) => expect(hasWrappedLines(unreadable(text))).toBe(true),
  );

  it.each([
    '{"data": {"receiptNumber": oops}}',
    '{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA',
    '{"data":"a\tb"}',
  ])('is not seen in other broken text: %j', (text) => expect(hasWrappedLines(unreadable(text))).toBe(false));
});
