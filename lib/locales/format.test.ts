import { describe, expect, it } from 'vitest';
import { isDay, makeFormat } from './format.ts';

const at = (zone: string, now = '2026-11-23T15:42:30.000Z') =>
  makeFormat({ locale: () => 'en-US', zone, now: () => Date.parse(now) });
const plain = (text: string) => text.replaceAll('\u202f', ' ');
const ZONES = ['America/Los_Angeles', 'UTC', 'Asia/Tokyo'];

describe('days', () => {
  it.each(ZONES)('are equal in every time zone: %s', (zone) => {
    expect(at(zone).day('2026-03-03')).toBe('Mar 3, 2026');
  });
  it.each(ZONES)('are what midnight UTC means, without a time, in %s', (zone) => {
    const format = at(zone);
    expect(format.moment('2026-03-03T00:00:00.000Z')).toBe('Mar 3');
    expect(format.clock('2026-03-03T00:00:00.000Z')).toBe('');
  });
  it('are written in the person’s time zone for an instant', () => {
    expect(plain(at('America/New_York').moment('2026-11-21T06:14:09.512Z'))).toBe('Nov 21, 1:14 AM');
    expect(plain(at('America/Los_Angeles').moment('2026-11-21T06:14:09.512Z'))).toBe('Nov 20, 10:14 PM');
  });
  it('omit the year only when it is the current one', () => {
    expect(at('UTC').dayNear('2026-01-02')).toBe('Jan 2');
    expect(at('UTC').dayNear('2025-12-31')).toBe('Dec 31, 2025');
  });
  it('leave a text that is no date as it is', () => {
    expect(at('UTC').day('soon')).toBe('soon');
    expect(at('UTC').ageDays('soon')).toBeNull();
  });
  it.each([
    ['2026-03-03', true],
    ['2026-03-03T00:00:00Z', true],
    ['2026-03-03T00:00:00.000+0000', true],
    ['2026-03-03T05:00:00.000Z', false],
  ])('%s is a day: %s', (text, is) => expect(isDay(text)).toBe(is));
});

describe('day counts', () => {
  it('count calendar days, the same in every zone for a day', () => {
    for (const zone of ZONES) expect(at(zone, '2026-11-23T12:00:00.000Z').ageDays('2026-03-03')).toBe(265);
  });
  it('lose no day when daylight saving time changes', () => {
    expect(at('America/New_York', '2026-03-09T04:30:00.000Z').ageDays('2026-03-07')).toBe(2);
    expect(at('America/New_York', '2026-11-02T05:30:00.000Z').ageDays('2026-10-31')).toBe(2);
  });
  it('are negative for the future', () => {
    expect(at('UTC').ageDays('2026-12-10')).toBe(-17);
  });
});
