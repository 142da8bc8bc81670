import { describe, expect, it } from 'vitest';
import { anEvent, decoded } from '../../../tests/builders/a-case.ts';

const eventsOf = (...events: ReturnType<typeof anEvent>[]) =>
  decoded({ record: { events } }).timeline.filter(({ kind }) => kind === 'event');

describe('events', () => {
  it('sent again weeks later under a new id are one line that counts them and keeps the newest write', () => {
    const first = anEvent('FTA0', '2026-03-24T00:00:00.000Z', '2026-03-24T15:00:00.000Z', { eventId: 'one' });
    const again = anEvent('FTA0', '2026-03-24T00:00:00.000Z', '2026-06-19T08:00:00.000Z', { eventId: 'two' });
    const [line, ...others] = eventsOf(again, first);
    expect(others, 'Fold copies of one event into one line.').toEqual([]);
    expect(line).toMatchObject({ code: 'FTA0', at: '2026-03-24', copies: 2, recordedAt: '2026-06-19T08:00:00.000Z' });
    expect(line?.evidence.filter(({ path }) => path.endsWith('eventId')).map(({ value }) => value)).toEqual([
      'two',
      'one',
    ]);
  });

  it('that are twins, milliseconds apart, are one line', () => {
    const lines = eventsOf(
      anEvent('FTA0', '2026-03-24T15:00:00.008Z'),
      anEvent('FTA0', '2026-03-24T15:00:00.000Z'),
      anEvent('FTA0', '2026-03-24T15:00:00.016Z'),
    );
    expect(lines).toMatchObject([
      { at: '2026-03-24T15:00:00.000Z', copies: 3, recordedAt: '2026-03-24T15:00:00.016Z' },
    ]);
    expect(lines[0]?.evidence.filter(({ path }) => path.endsWith('eventCode'))).toHaveLength(3);
  });

  it('that are twins around midnight are one line', () => {
    const lines = eventsOf(anEvent('FTA0', '2026-03-24T23:59:59.999Z'), anEvent('FTA0', '2026-03-25T00:00:00.002Z'));
    expect(lines).toMatchObject([{ at: '2026-03-24T23:59:59.999Z', copies: 2 }]);
  });

  it('that are twins of which one fell on midnight itself are one line', () => {
    const lines = eventsOf(anEvent('SA', '2026-03-25T00:00:00.000Z'), anEvent('SA', '2026-03-24T23:59:59.998Z'));
    expect(lines).toMatchObject([{ at: '2026-03-24T23:59:59.998Z', copies: 2 }]);
  });

  it('of two days, each a date without a time, stay apart', () => {
    expect(eventsOf(anEvent('SA', '2026-03-25T00:00:00.000Z'), anEvent('SA', '2026-03-24T00:00:00.000Z'))).toHaveLength(
      2,
    );
  });

  it('whose code is a number keep it', () => {
    expect(eventsOf(anEvent('', '2026-03-25T10:00:00.000Z', undefined, { eventCode: 17 }))).toMatchObject([
      { code: '17', label: 'Code 17: no published meaning found', basis: 'unknown' },
    ]);
  });

  it('that have only a day and were written in one moment are twins too', () => {
    const dayOnly = { eventTimestamp: null };
    const lines = eventsOf(
      anEvent('FTA0', '2026-03-24', '2026-03-24T15:00:00.000Z', dayOnly),
      anEvent('FTA0', '2026-03-24', '2026-03-24T15:00:00.004Z', dayOnly),
      anEvent('FTA0', '2026-03-24', '2026-04-24T15:00:00.004Z', dayOnly),
    );
    expect(lines.map(({ copies }) => copies)).toEqual([1, 2]);
  });

  it.each([
    ['another code', anEvent('FTA1', '2026-03-24T15:00:00.001Z')],
    ['another moment', anEvent('FTA0', '2026-03-24T15:00:01.000Z')],
    ['no code', anEvent('', '2026-03-24T15:00:00.000Z')],
  ])('with %s stay apart', (_name, other) => {
    expect(eventsOf(anEvent('FTA0', '2026-03-24T15:00:00.000Z'), other)).toHaveLength(2);
  });

  it('without a code never fold', () => {
    expect(eventsOf(anEvent('', '2026-03-24T15:00:00.000Z'), anEvent('', '2026-03-24T15:00:00.000Z'))).toHaveLength(2);
  });

  it('keep their day when the time cannot be read, and stay on the line when nothing can', () => {
    const lines = eventsOf(
      anEvent('IAF', '2026-02-10T00:00:00.000Z', '2026-02-12T13:00:00.000Z', {
        eventTimestamp: '2026-02-30T99:00:00Z',
      }),
      { eventCode: 'QZX7', eventTimestamp: '2026-02-30T10:00:00.000Z' },
    );
    expect(lines).toMatchObject([
      { code: 'IAF', at: '2026-02-10', precision: 'day' },
      { code: 'QZX7', at: null, precision: 'day' },
    ]);
    expect(lines[1]?.evidence.map(({ value }) => value)).toContain('2026-02-30T10:00:00.000Z');
  });
});
