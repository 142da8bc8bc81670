// Two histories become one. Pure. Whatever the order and however often: commutative, associative, idempotent. A record of one key is in the result
// once; where two differ, the rule of its kind decides, never who came first.
import { compareText } from '../../util/compare-text.ts';
import type {
  CaseRecords,
  FirstRecord,
  MissRecord,
  NoteRecord,
  ReadRecord,
  SpanRecord,
  TextRecord,
  VisitRecord,
} from './records.ts';
import type { Written } from '../store/written.ts';

/** A kind of record: what makes two of them the same one, and what remains of the two. */
interface Kind<T> {
  keyOf(record: T): string;
  join(a: T, b: T): T;
}

const written = (record: object): string => JSON.stringify(record, Object.keys(record).sort());

/** Of two that differ where they should not, the same one is taken on every side. */
const greater = <T extends object>(a: T, b: T): T => (written(a) < written(b) ? b : a);

const keyOf = (...parts: (string | number)[]): string => JSON.stringify(parts);

/** The higher place is the later word of one writer. */
const later =
  <T extends object>(place: (record: T) => number) =>
  (a: T, b: T): T =>
    place(a) === place(b) ? greater(a, b) : place(a) > place(b) ? a : b;

const earlierFirst = (a: FirstRecord, b: FirstRecord): FirstRecord => {
  if (a.at !== b.at) return a.at < b.at ? a : b;
  return greater(a, b);
};

/** Texts of one hash say the same; the shorter has fewer blanks. */
const shorter = (a: TextRecord, b: TextRecord): TextRecord => {
  if (a.text.length !== b.text.length) return a.text.length < b.text.length ? a : b;
  return a.text < b.text ? a : b;
};

const TEXTS: Kind<TextRecord> = { keyOf: ({ endpoint, hash }) => keyOf(endpoint, hash), join: shorter };
export const SPANS: Kind<SpanRecord> = {
  keyOf: ({ endpoint, writer, n }) => keyOf(endpoint, writer, n),
  join: later(({ last }) => last),
};
const READS: Kind<ReadRecord> = {
  keyOf: ({ endpoint, at, writer, n }) => keyOf(endpoint, at, writer, n),
  join: greater,
};
export const MISSES: Kind<MissRecord> = {
  keyOf: ({ endpoint, at, writer, n }) => keyOf(endpoint, at, writer, n),
  join: greater,
};
export const FIRSTS: Kind<FirstRecord> = { keyOf: ({ document }) => document, join: earlierFirst };
export const VISITS: Kind<VisitRecord> = {
  keyOf: ({ writer, n }) => keyOf(writer, n),
  join: (a, b) => ({ ...a, at: Math.min(a.at, b.at), lastAt: Math.max(a.lastAt, b.lastAt) }),
};
/** What two profiles wrote under one id are two notes: nothing that a person wrote is lost. */
export const NOTES: Kind<NoteRecord> = { keyOf: ({ id, writer }) => keyOf(id, writer), join: later(({ n }) => n) };
export const SEEN: Kind<Written> = { keyOf: ({ writer }) => writer, join: later(({ n }) => n) };

/** The records of both, each key once, in the order of their keys. */
export function joined<T>({ keyOf: key, join }: Kind<T>, ...lists: readonly (readonly T[])[]): T[] {
  const byKey = new Map<string, T>();
  for (const record of lists.flat()) {
    const same = byKey.get(key(record));
    byKey.set(key(record), same === undefined ? record : join(same, record));
  }
  return [...byKey].sort(([a], [b]) => compareText(a, b)).map(([, record]) => record);
}

function mergedCase(a: CaseRecords, b: CaseRecords): CaseRecords {
  return {
    receipt: a.receipt,
    texts: joined(TEXTS, a.texts, b.texts),
    spans: joined(SPANS, a.spans, b.spans),
    reads: joined(READS, a.reads, b.reads),
    misses: joined(MISSES, a.misses, b.misses),
    firsts: joined(FIRSTS, a.firsts, b.firsts),
    visits: joined(VISITS, a.visits, b.visits),
    notes: joined(NOTES, a.notes, b.notes),
    seen: joined(SEEN, a.seen, b.seen),
  };
}

/** The cases of both histories, by receipt. */
export function mergeHistories(a: readonly CaseRecords[], b: readonly CaseRecords[]): CaseRecords[] {
  const byReceipt = new Map<string, CaseRecords>();
  for (const one of [...a, ...b]) byReceipt.set(one.receipt, mergedCase(one, byReceipt.get(one.receipt) ?? one));
  return [...byReceipt.values()].sort((x, y) => compareText(x.receipt, y.receipt));
}
