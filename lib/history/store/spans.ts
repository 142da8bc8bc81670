// Spans in the database: which answer stood from when to when. They follow from the readings alone, in whatever order those came.
import type { ReadEndpoint } from '../../uscis/reading.ts';
import { allOf, upTo, type Transaction, type Writing } from './schema.ts';

export interface Span {
  hash: string;
  first: number;
  last: number;
}

/** The span that began last, at `at` or before. */
export async function spanAt(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  at = Infinity,
): Promise<Span | null> {
  const range = at === Infinity ? allOf(receipt, endpoint) : upTo(receipt, endpoint, at);
  const cursor = await tx.objectStore('spans').openCursor(range, 'prev');
  return cursor === null ? null : { hash: cursor.key[3], first: cursor.key[2], last: cursor.value.last };
}

/** Spans of an address, newest first, at most `most` of them, none that began before `from`. */
export async function newestSpans(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  { from, to, most }: { from: number; to: number; most: number },
): Promise<Span[]> {
  const spans: Span[] = [];
  const range = to === Infinity ? allOf(receipt, endpoint) : upTo(receipt, endpoint, to);
  let cursor = await tx.objectStore('spans').openCursor(range, 'prev');
  while (cursor !== null && spans.length < most && cursor.key[2] >= from) {
    spans.push({ hash: cursor.key[3], first: cursor.key[2], last: cursor.value.last });
    cursor = await cursor.continue();
  }
  return spans;
}

/** Readings stand in one order: by time, those of one millisecond by what was read. */
const isBefore = (a: { at: number; hash: string }, b: { at: number; hash: string }): boolean =>
  a.at === b.at ? a.hash < b.hash : a.at < b.at;

/**
 * Puts one good reading where it belongs. A reading of something else inside a span parts it in two, whose inner ends are the
 * readings next to it.
 */
export async function insertReading(
  tx: Writing,
  receipt: string,
  endpoint: ReadEndpoint,
  reading: { at: number; hash: string },
): Promise<void> {
  const store = tx.objectStore('spans');
  const { at, hash } = reading;
  const keyOf = (span: Pick<Span, 'first' | 'hash'>): [string, ReadEndpoint, number, string] => [
    receipt,
    endpoint,
    span.first,
    span.hash,
  ];
  const put = (span: Span): Promise<unknown> => store.put({ last: span.last }, keyOf(span));

  const reads = tx.objectStore('reads');
  const inner = (moment: number): Promise<unknown> => reads.put(1, [receipt, endpoint, moment, hash]);

  const before = await store.openCursor(IDBKeyRange.bound([receipt, endpoint], [receipt, endpoint, at, hash]), 'prev');
  const old = before === null ? null : { hash: before.key[3], first: before.key[2], last: before.value.last };
  if (old !== null && isBefore(reading, { at: old.last, hash: old.hash })) {
    if (old.hash === hash) {
      await inner(at);
      return;
    }
    const own = IDBKeyRange.bound([receipt, endpoint, old.first], [receipt, endpoint, at, hash], false, true);
    const later = IDBKeyRange.bound([receipt, endpoint, at, hash], [receipt, endpoint, old.last, []], true);
    const [lastBefore, firstAfter] = [await reads.openKeyCursor(own, 'prev'), await reads.openKeyCursor(later)];
    const again = { hash: old.hash, first: firstAfter?.key[2] ?? old.last, last: old.last };
    await put({ ...old, last: lastBefore?.key[2] ?? old.first });
    await put(again);
    await reads.delete(keyOf(again));
    await put({ hash, first: at, last: at });
    return;
  }
  const after = await store.openCursor(IDBKeyRange.bound([receipt, endpoint, at, hash], [receipt, endpoint, []], true));
  const next = after === null ? null : { hash: after.key[3], first: after.key[2], last: after.value.last };
  const joinsOld = old?.hash === hash;
  const joinsNext = next?.hash === hash;
  if (joinsNext) {
    await store.delete(keyOf(next));
    await inner(next.first);
  }
  if (joinsOld) await inner(at);
  const first = joinsOld ? old.first : at;
  const last = joinsNext ? next.last : Math.max(at, joinsOld ? old.last : at);
  await put({ hash, first, last });
}

/** Whether this very reading is kept: as the first of a span, or in one. */
export async function isReadingStored(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  { at, hash }: { at: number; hash: string },
): Promise<boolean> {
  const key: [string, ReadEndpoint, number, string] = [receipt, endpoint, at, hash];
  const isFirst = (await tx.objectStore('spans').getKey(key)) !== undefined;
  return isFirst || (await tx.objectStore('reads').getKey(key)) !== undefined;
}
