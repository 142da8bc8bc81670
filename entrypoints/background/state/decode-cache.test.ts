import { expect, it } from 'vitest';
import { parseOnce } from './decode-cache.ts';
import { forgetAnswers } from './session-records.ts';

it('what was parsed is kept by its content, and goes with the answers of a session', async () => {
  const text = '{"data":{"receiptNumber":"IOE0912345678"}}';
  const first = parseOnce('a', text);
  expect(parseOnce('a', `${text} `.trim())).toBe(first);
  expect(parseOnce('a', '{"data":null}')).not.toBe(first);
  const again = parseOnce('a', text);
  await forgetAnswers('normal');
  expect(parseOnce('a', text)).not.toBe(again);
});
