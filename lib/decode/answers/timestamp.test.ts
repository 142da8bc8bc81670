import { describe, expect, it } from 'vitest';
import { timestampOf } from './timestamp.ts';

describe('midnight UTC', () => {
  it('is a day only where USCIS wrote it so, not where another zone’s clock happens to fall on it', () => {
    expect(timestampOf('2026-03-02T00:00:00.000+0000')).toBe('2026-03-02');
    expect(timestampOf('2026-03-02T19:00:00.000-05:00')).toBe('2026-03-03T00:00:00.000Z');
  });
});

describe('stampOf', () => {
  it.each([
    ['2026-02-10', '2026-02-10', 'a day'],
    ['2026-02-10T00:00:00.000Z', '2026-02-10', 'midnight UTC: a day'],
    ['2026-02-10T00:00:00Z', '2026-02-10', 'midnight UTC without milliseconds'],
    ['2026-02-10T00:00:00.000+0000', '2026-02-10', 'midnight UTC as documents write it'],
    ['2026-02-10T20:00:00.000+0000', '2026-02-10T20:00:00.000Z', 'an instant as documents write it'],
    ['2026-02-10T20:00:00.000+00:00', '2026-02-10T20:00:00.000Z', 'with a colon'],
    ['2026-03-24T15:00:00.008Z', '2026-03-24T15:00:00.008Z', 'an instant'],
    ['2026-03-24T15:00:00Z', '2026-03-24T15:00:00.000Z', 'without milliseconds'],
    ['2026-03-24T15:00:00.1234567Z', '2026-03-24T15:00:00.123Z', 'with microseconds'],
    ['2026-03-08T23:30:00.000-05:00', '2026-03-09T04:30:00.000Z', 'with another offset'],
    ['2026-02-10T20:00:00', '2026-02-10', 'no zone: only the day is known'],
    ['12-01-2025 23:30:00', '2025-12-01', 'the status history'],
    ['12-01-2025', '2025-12-01', 'the status history without a time'],
    ['Tue, 10 Feb 2026 00:00:00 GMT', '2026-02-10', 'the receipt date'],
    ['Tue, 10 Feb 2026 13:05:00 GMT', '2026-02-10T13:05:00.000Z', 'a receipt date with a time'],
    ['2024-02-29', '2024-02-29', 'a leap day'],
    ['2000-02-29T10:00:00.000Z', '2000-02-29T10:00:00.000Z', 'a leap day of a century'],
  ])('reads %s as %s (%s)', (raw, timestamp) => expect(timestampOf(raw)).toBe(timestamp));

  it.each([
    '2026-02-30',
    '2026-02-30T10:00:00.000Z',
    '2025-02-29',
    '2024-02-30',
    '2026-04-31',
    '2026-04-31T10:00:00.000Z',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-02-10T24:00:00.000Z',
    '2026-02-10T10:60:00.000Z',
    '2026-02-10T10:00:61.000Z',
    '2026-02-10T10:00:00+99:00',
    '13-01-2025 10:00:00',
    '02-30-2026 10:00:00',
    '12-01-2025 25:00:00',
    '12/01/2025',
    'Tue, 31 Feb 2026 00:00:00 GMT',
    'Tue, 10 Fub 2026 00:00:00 GMT',
    '0001-01-01T00:00:00.000Z',
    '9999-12-31',
    'soon',
    '',
    '2026-2-1',
    `2026-02-10${' '.repeat(100)}`,
  ])('leaves %j raw: no calendar has it', (raw) => expect(timestampOf(raw)).toBeNull());

  it.each([[20260210], [17672256000001], [null], [true], [{}], [undefined]])('leaves %j raw: it is no text', (raw) =>
    expect(timestampOf(raw)).toBeNull(),
  );
});
