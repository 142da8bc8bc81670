import { expect, it } from 'vitest';
import { makeRateLimit } from './rate-limit.ts';

it('our element is put back so many times a minute and no more, however often the page takes it away', () => {
  const clock = { ms: 0 };
  const mayRepair = makeRateLimit(30, () => clock.ms);
  const inAMinute = () => Array.from({ length: 1_000 }, () => ((clock.ms += 60), mayRepair())).filter(Boolean).length;
  expect(inAMinute()).toBe(30);
  clock.ms += 60_000;
  expect(inAMinute()).toBe(30);
});
