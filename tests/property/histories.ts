// Invented histories of one or two cases by up to three writers, made at random, and the laws that merging two of them keeps.
import fc from 'fast-check';
import { expect } from 'vitest';
import { mergeHistories } from '../../lib/history/backup/merge.ts';
import type { CaseRecords } from '../../lib/history/backup/records.ts';
import { READ_ENDPOINTS } from '../../lib/uscis/reading.ts';

const writer = fc.constantFrom('w-a', 'w-b', 'w-c');
const n = fc.integer({ min: 1, max: 6 });
const at = fc.integer({ min: 1, max: 4 });
const endpoint = fc.constantFrom(...READ_ENDPOINTS);
const hash = fc.constantFrom('h1', 'h2', 'h3');
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 5 });
const round = fc.constantFrom(null, 'r1', 'r2');

const aCase: fc.Arbitrary<CaseRecords> = fc.record({
  receipt: fc.constantFrom('IOE0934567812', 'IOE0934567899'),
  texts: few(fc.record({ endpoint, hash, text: fc.constantFrom('{"a":1}', '{ "a": 1 }', '') })),
  spans: few(fc.record({ endpoint, hash, writer, n, at, last: n, lastAt: at, round, lastRound: round })),
  reads: few(fc.record({ endpoint, writer, n, at })),
  misses: few(fc.record({ endpoint, writer, n, at, outcome: fc.constantFrom('timeout', 'offline') })),
  firsts: few(fc.record({ document: fc.constantFrom('d1', 'd2'), writer, n, at })),
  visits: few(fc.record({ writer, n, at, lastAt: at })),
  notes: few(
    fc.record({
      id: fc.constantFrom('n1', 'n2'),
      writer,
      n,
      at: fc.constantFrom('2026-11-19', '2026-11-20'),
      text: fc.constantFrom('Called.', 'Called again.'),
      reference: fc.constantFrom(null, 'W-17'),
    }),
  ),
  seen: few(fc.record({ writer, n, at })),
});

/** A history as the store gives it: each key once. */
const history = fc.array(aCase, { maxLength: 3 }).map((cases) => mergeHistories(cases, []));

export const threeHistories = fc.tuple(history, history, history);

/** @throws when merging depends on the order, on how it is grouped, or on how often it is done; or when it loses what one of them holds */
export function holdMergeLaws([a, b, c]: [CaseRecords[], CaseRecords[], CaseRecords[]]): void {
  const ab = mergeHistories(a, b);
  expect(mergeHistories(b, a)).toEqual(ab);
  expect(mergeHistories(ab, c)).toEqual(mergeHistories(a, mergeHistories(b, c)));
  expect(mergeHistories(ab, b)).toEqual(ab);
  expect(mergeHistories(a, a)).toEqual(a);
  for (const one of [...a, ...b]) {
    const merged = ab.find(({ receipt }) => receipt === one.receipt);
    const has = (list: 'reads' | 'texts' | 'visits') => merged?.[list].length ?? 0;
    for (const list of ['reads', 'texts', 'visits'] as const)
      expect(has(list)).toBeGreaterThanOrEqual(one[list].length);
    for (const note of one.notes)
      expect(
        merged?.notes.some(({ id, writer: by, n: place }) => id === note.id && by === note.writer && place >= note.n),
      ).toBe(true);
  }
}
