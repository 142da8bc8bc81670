import { describe, expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { hasMarkdownEscapes } from './markdown-escapes.ts';

describe('JSON with the backslashes of a forum', () => {
  it.each(['{"data": {"message": "payload {\'receipt\\_number\': 1}"}}'])('is known: %j', (text) =>
    expect(hasMarkdownEscapes(unreadable(text))).toBe(true),
  );

  it.each([
    '{"data": {"receiptNumber": oops}}',
    '{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA',
    '{"data":"\\x"}',
  ])('is not seen in other broken text: %j', (text) => expect(hasMarkdownEscapes(unreadable(text))).toBe(false));
});
