import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { compareAnswers, type Change } from '../../lib/history/compare/compare.ts';
import { markedChanges } from '../../lib/history/compare/marked-changes.ts';
import type { Evidence } from '../../lib/decode/case-file.ts';
import type { Json } from '../../lib/uscis/reading.ts';
import { aRecord, decoded } from '../builders/a-case.ts';
import { seen } from '../builders/sample-case.ts';

vi.setConfig({ testTimeout: 60_000 });

type Row = Record<string, Json>;

const DAY = '2026-03-03';
/** Moments of one day, many of them less than a second apart, and some that are no moment. */
const aMoment = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 12 }).map((step) => `${DAY}T10:00:0${(step * 0.3).toFixed(3)}Z`) },
  { weight: 1, arbitrary: fc.constantFrom(`${DAY}T00:00:00.000Z`, '2026-03-02T23:59:59.900Z', DAY, '', 'soon') },
);
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });
const aRow = fc
  .record({
    eventCode: fc.constantFrom('IAF', 'FTA0', 'FTA0 ', '', 17),
    eventTimestamp: optional(aMoment),
    eventDateTime: optional(fc.constantFrom(DAY, '2026-03-02')),
    createdAt: optional(fc.constant(DAY)),
    createdAtTimestamp: optional(aMoment),
    updatedAtTimestamp: optional(aMoment),
  })
  .map((fields): Row => JSON.parse(JSON.stringify(fields)));
/** Rows with an id each, as USCIS sends them. */
const withIds = (rows: readonly Row[], from: string): Row[] =>
  rows.map((row, index) => ({ eventId: `${from}-${String(index)}`, ...row }));
const someRows = fc.array(aRow, { maxLength: 7 });

/** Which rows each event line of the timeline is made of, and its place in the timeline. */
function linesOf(events: readonly Row[]): { place: number; rows: number[] }[] {
  return decoded({ record: aRecord({ events: [...events] }) }).timeline.flatMap(({ kind, evidence }, place) =>
    kind === 'event' ? [{ place, rows: rowsCitedBy(evidence) }] : [],
  );
}

function rowsCitedBy(evidence: readonly Evidence[]): number[] {
  const rows = evidence.flatMap(({ path }) => /^data\.events\[(\d+)\]/.exec(path)?.[1] ?? []);
  return [...new Set(rows.map(Number))].sort((a, b) => a - b);
}

const bodies = (events: readonly Row[]) => ({ cases: { data: aRecord({ events: [...events] }) } });

function changesOf(before: readonly Row[], after: readonly Row[]): Change[] {
  return compareAnswers(seen(bodies(before), 0, 5), seen(bodies(after), 20));
}

/** Changes as `kind: rows they cite`, sorted. */
const inShort = (changes: readonly Pick<Change, 'kind' | 'evidence'>[]): string[] =>
  changes.map(({ kind, evidence }) => `${kind}: ${rowsCitedBy(evidence).join(' ')}`).sort();

const aMix = fc.tuple(someRows, someRows, fc.infiniteStream(fc.nat())).map(([old, fresh, order]) => {
  const rows = [...withIds(old, 'old'), ...withIds(fresh, 'new')];
  const whole = rows
    .map((row) => ({ row, by: order.next().value ?? 0 }))
    .sort((a, b) => a.by - b.by)
    .map(({ row }) => row);
  return { part: withIds(old, 'old'), whole };
});

const isNew = (row: Row | undefined) => String(row?.['eventId']).startsWith('new');

/** What the timelines say of two lists of which one holds all rows of the other and more. */
function saidByTimeline(whole: readonly Row[], kinds: { line: string; rows: string }): string[] {
  return linesOf(whole)
    .flatMap(({ rows }) => {
      const more = rows.filter((row) => isNew(whole[row]));
      if (more.length === 0) return [];
      return [`${more.length === rows.length ? kinds.line : kinds.rows}: ${more.join(' ')}`];
    })
    .sort();
}

describe('news and timeline', () => {
  it('agree on what is new: each new line is one new event, and more rows of a line are one that was sent again', () => {
    fc.assert(
      fc.property(aMix, ({ part, whole }) => {
        const said = saidByTimeline(whole, { line: 'event', rows: 'event-resent' });
        expect(inShort(changesOf(part, whole))).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });

  it('agree on what is gone: each line that went is one event that is gone, and rows of a line that stays are not', () => {
    fc.assert(
      fc.property(aMix, ({ part, whole }) => {
        const said = saidByTimeline(whole, { line: 'event-gone', rows: 'event-fewer' });
        expect(inShort(changesOf(whole, part))).toEqual(said);
      }),
      { numRuns: 500 },
    );
  });

  it('agree on when an event was, and lead from the one to the other', () => {
    fc.assert(
      fc.property(aMix, ({ part, whole }) => {
        const file = decoded({ record: aRecord({ events: whole }) });
        for (const change of markedChanges(changesOf(part, whole), file)) {
          const [row] = rowsCitedBy(change.evidence);
          const line = linesOf(whole).find(({ rows }) => rows.includes(row ?? -1));
          expect(change.marks).toEqual({ part: 'timeline', index: line?.place });
          expect(change.at).toBe(file.timeline[line?.place ?? -1]?.at);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never call an event new or gone that is one line in a timeline of both answers', () => {
    fc.assert(
      fc.property(someRows, someRows, (old, now) => {
        const [before, after] = [withIds(old, 'old'), withIds(now, 'new')];
        const lines = linesOf([...before, ...after]);
        for (const { kind, evidence } of changesOf(before, after)) {
          if (kind !== 'event' && kind !== 'event-gone') continue;
          const offset = kind === 'event' ? before.length : 0;
          for (const row of rowsCitedBy(evidence)) {
            const line = lines.find(({ rows }) => rows.includes(row + offset));
            const sides = new Set(line?.rows.map((one) => one < before.length));
            expect([...sides]).toEqual([kind === 'event-gone']);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
