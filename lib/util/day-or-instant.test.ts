import { describe, expect, it } from 'vitest';
import { isDay } from './day-or-instant.ts';

describe('a date as USCIS gives it', () => {
  it.each([
    ['2026-03-03', true],
    ['2026-03-03T00:00:00Z', true],
    ['2026-03-03T00:00:00.000+0000', true],
    ['2026-03-03T05:00:00.000Z', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));
});
