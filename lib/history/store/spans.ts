// Spans in the database: which answer stood from when to when. A reading comes after all that this profile kept before, whatever its clock says.
import type { ReadEndpoint } from '../../uscis/reading.ts';
import { ownWriter } from './order.ts';
import type { Written } from './written.ts';
import { allOf, upTo, type History, type Transaction, type Writing } from './schema.ts';

export type Span = History['spans']['value'] & { first: number };

/** This profile's newest span that began at place `n` or before. */
export async function spanAt(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  n = Infinity,
): Promise<Span | null> {
  const [span] = await newestSpans(tx, receipt, endpoint, { from: -Infinity, to: n, most: 1 });
  return span ?? null;
}

/** This profile's spans of an address, newest first, at most `most` of them, none that began before place `from` or after `to`. */
export async function newestSpans(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  { from, to, most }: { from: number; to: number; most: number },
): Promise<Span[]> {
  const spans: Span[] = [];
  const range = upTo(receipt, endpoint, await ownWriter(tx), to);
  let cursor = await tx.objectStore('spans').openCursor(range, 'prev');
  while (cursor !== null && spans.length < most && cursor.key[3] >= from) {
    spans.push({ ...cursor.value, first: cursor.key[3] });
    cursor = await cursor.continue();
  }
  return spans;
}

/** The first span that this profile keeps of an address. */
export async function firstSpan(tx: Transaction, receipt: string, endpoint: ReadEndpoint): Promise<Span[]> {
  const cursor = await tx.objectStore('spans').openCursor(allOf(receipt, endpoint, await ownWriter(tx)));
  return cursor === null ? [] : [{ ...cursor.value, first: cursor.key[3] }];
}

/** Adds a good reading: the newest span goes on, or a new one begins. */
export async function addReading(
  tx: Writing,
  receipt: string,
  endpoint: ReadEndpoint,
  { place, hash, round }: { place: Written; hash: string; round: string | null },
): Promise<void> {
  const { writer, n, at } = place;
  const newest = await spanAt(tx, receipt, endpoint);
  await tx.objectStore('reads').put(1, [receipt, endpoint, at, writer, n]);
  const end = { last: n, lastAt: at, lastRound: round };
  if (newest?.hash !== hash) {
    await tx.objectStore('spans').put({ hash, at, round, ...end }, [receipt, endpoint, writer, n]);
    return;
  }
  const { first, ...span } = newest;
  await tx.objectStore('spans').put({ ...span, ...end }, [receipt, endpoint, writer, first]);
}
