import { describe, expect, it } from 'vitest';
import { theI485 } from '../../components/fixtures/cases.ts';
import { stripOf, type Room } from './past-strip.ts';
import type { ShownCase } from './panel-view.ts';

const ROOM: Room = { left: 50, right: 350, apart: 13 };
const dayOf = (at: string) => (/^\d{4}-\d{2}-\d{2}/.test(at) ? at.slice(0, 10) : null);
const entry = (kind: ShownCase['timeline'][number]['kind'], at: string | null, label: string = kind) => ({
  kind,
  at,
  precision: 'day' as const,
  recordedAt: null,
  code: null,
  label,
  basis: 'uscis' as const,
  copies: 1,
});
/** A case with these dated rows alone. */
const withRows = (timeline: ShownCase['timeline']): ShownCase => {
  const { together: _together, ...file } = theI485();
  return {
    ...file,
    timeline,
    repeated: [],
    notices: [],
    filedTogether: [],
    recordUpdated: { ...file.recordUpdated, verdict: 'explained' },
  };
};
const strip = (timeline: ShownCase['timeline'], today: string) => stripOf(withRows(timeline), today, dayOf, ROOM);

describe('the strip', () => {
  it('begins with filing at the left and ends with today at the right', () => {
    const found = strip([entry('status', '2026-11-30'), entry('filed', '2026-03-03')], '2026-11-30');
    expect(found?.lanes[0]?.marks.map(({ kind, x }) => [kind, x])).toEqual([
      ['filed', 50],
      ['status', 350],
    ]);
    expect(found?.from).toBe('2026-03-03');
  });

  it('shows nothing of the time after today', () => {
    const found = strip([entry('notice', '2026-12-09'), entry('filed', '2026-03-03')], '2026-11-30');
    expect(found?.marks.map(({ kind }) => kind)).toEqual(['filed']);
    expect(found?.months.at(-1)?.day).toBe('2026-11-01');
  });

  it('moves marks of one day apart, and draws as one, the strongest, what has no room before today', () => {
    const days = ['event', 'evidence-request', 'status'] as const;
    const found = strip(
      [...days.map((kind) => entry(kind, '2026-11-30')), entry('notice', '2026-03-03'), entry('filed', '2026-03-03')],
      '2026-11-30',
    );
    const marks = found?.lanes[0]?.marks ?? [];
    expect(marks.slice(0, 2).map(({ x }) => x)).toEqual([50, 63]);
    expect(marks.at(-1)).toMatchObject({ kind: 'asked', n: 3, x: 350 });
    expect(marks.every(({ x }) => x <= ROOM.right)).toBe(true);
    expect(found?.marks).toHaveLength(5);
  });

  it('is not drawn where nothing has a day', () => {
    expect(strip([entry('notice', null)], '2026-11-30')).toBeNull();
  });

  it('has a lane for each case filed together, and for no other', () => {
    const found = stripOf(theI485(), '2026-11-23', dayOf, ROOM);
    expect(found?.lanes.map(({ receipt }) => receipt)).toEqual([theI485().receipt, ...theI485().filedTogether]);
  });

  it('names each month of a short past, and each half year of a long one', () => {
    const named = (from: string) =>
      strip([entry('filed', from)], '2026-11-30')
        ?.months.filter(({ isNamed }) => isNamed)
        .map(({ day }) => day);
    expect(named('2026-08-15')).toEqual(['2026-09-01', '2026-10-01', '2026-11-01']);
    expect(named('2023-03-03')).toEqual([
      '2023-07-01',
      '2024-01-01',
      '2024-07-01',
      '2025-01-01',
      '2025-07-01',
      '2026-01-01',
      '2026-07-01',
    ]);
  });
});
