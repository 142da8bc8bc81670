// Spans in the database: which answer stood from when to when. A reading comes after all that this profile kept before, whatever its clock says;
// what was brought in from another profile stands at the places that lib/history/backup/places.ts gave it.
import type { ReadEndpoint } from '../../uscis/reading.ts';
import { ownWriter } from './order.ts';
import type { Written } from './written.ts';
import { allOf, upTo, type History, type Transaction, type Writing } from './schema.ts';

/** `first` and `last` are places in this profile's order; `n` and `lastN` those of the writer. */
export type Span = Omit<History['spans']['value'], 'place' | 'lastPlace'> & {
  writer: string;
  n: number;
  lastN: number;
  first: number;
};

type Key = History['spans']['key'];

function spanOf([, , writer, n]: Key, { place, lastPlace, ...span }: History['spans']['value']): Span {
  return { ...span, writer, n, lastN: span.last, first: place ?? n, last: lastPlace ?? span.last };
}

/** Whose spans there are of an address: one look for each. */
async function writersOf(tx: Transaction, receipt: string, endpoint: ReadEndpoint): Promise<string[]> {
  const writers: string[] = [];
  const store = tx.objectStore('spans');
  let cursor = await store.openKeyCursor(allOf(receipt, endpoint));
  while (cursor !== null) {
    const [, , writer] = cursor.key;
    writers.push(writer);
    cursor = await store.openKeyCursor(
      IDBKeyRange.bound([receipt, endpoint, writer, []], [receipt, endpoint, []], true),
    );
  }
  return writers;
}

interface Part {
  from: number;
  to: number;
  most: number;
}

/** Of one writer, newest first; places go up with `n`. */
async function spansOfWriter(
  tx: Transaction,
  [receipt, endpoint, writer]: readonly [string, ReadEndpoint, string],
  { from, to, most, isOwn }: Part & { isOwn: boolean },
): Promise<Span[]> {
  const spans: Span[] = [];
  const range = isOwn ? upTo(receipt, endpoint, writer, to) : allOf(receipt, endpoint, writer);
  let cursor = await tx.objectStore('spans').openCursor(range, 'prev');
  while (cursor !== null && spans.length < most) {
    const span = spanOf(cursor.key, cursor.value);
    if (span.first < from) break;
    if (span.first <= to) spans.push(span);
    cursor = await cursor.continue();
  }
  return spans;
}

/** Every span of an address as it is kept, of each writer at most `most`, newest first. */
export async function keptSpans(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  { to, most }: Pick<Part, 'to' | 'most'> = { to: Infinity, most: Infinity },
): Promise<Span[]> {
  const all: Span[] = [];
  for (const writer of await writersOf(tx, receipt, endpoint)) {
    const part = { from: -Infinity, to, most, isOwn: false };
    all.push(...(await spansOfWriter(tx, [receipt, endpoint, writer], part)));
  }
  return all.sort((a, b) => b.first - a.first);
}

/**
 * Spans of several writers as one line, newest first: a span in which somebody else read something begins anew at its last reading, and
 * neighbours that say the same are one.
 */
function inOneLine(spans: readonly Span[]): Span[] {
  const inOrder = [...spans].sort((a, b) => a.first - b.first);
  const isBroken = (span: Span, index: number): boolean => {
    for (let at = index + 1; at < inOrder.length; at += 1) {
      const other = inOrder[at];
      if (other === undefined) return false;
      if (other.first >= span.last) return false;
      if (other.writer !== span.writer && other.hash !== span.hash) return true;
    }
    return false;
  };
  const cut = inOrder.flatMap((span, index) => {
    if (!isBroken(span, index)) return [span];
    const { at, round, first, n, last, lastAt, lastRound, lastN } = span;
    return [
      { ...span, last: first, lastAt: at, lastRound: round, lastN: n },
      { ...span, first: last, at: lastAt, round: lastRound, n: lastN },
    ];
  });
  const line: Span[] = [];
  for (const span of cut.sort((a, b) => a.first - b.first)) {
    const before = line.at(-1);
    if (before?.hash !== span.hash) line.push({ ...span });
    else if (span.last > before.last)
      Object.assign(before, { last: span.last, lastAt: span.lastAt, lastRound: span.lastRound });
  }
  return line.reverse();
}

/** This profile's own newest span of an address. */
export async function ownNewestSpan(tx: Transaction, receipt: string, endpoint: ReadEndpoint): Promise<Span | null> {
  const part = { from: -Infinity, to: Infinity, most: 1, isOwn: true };
  const [span] = await spansOfWriter(tx, [receipt, endpoint, await ownWriter(tx)], part);
  return span ?? null;
}

/** The newest span that began at place `n` or before. */
export async function spanAt(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  n = Infinity,
): Promise<Span | null> {
  const [span] = await newestSpans(tx, receipt, endpoint, { from: -Infinity, to: n, most: 1 });
  return span ?? null;
}

/** The spans of an address, newest first, at most `most` of them, none that began before place `from` or after `to`. */
export async function newestSpans(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  { from, to, most }: Part,
): Promise<Span[]> {
  const own = await ownWriter(tx);
  const writers = await writersOf(tx, receipt, endpoint);
  const [only, ...others] = writers;
  if (only === undefined) return [];
  if (others.length === 0) return spansOfWriter(tx, [receipt, endpoint, only], { from, to, most, isOwn: only === own });
  const line = inOneLine(await keptSpans(tx, receipt, endpoint, { to, most }));
  return line.filter(({ first }) => first >= from && first <= to).slice(0, most);
}

/** The first span of an address. */
export async function firstSpan(tx: Transaction, receipt: string, endpoint: ReadEndpoint): Promise<Span[]> {
  const firsts: Span[] = [];
  for (const writer of await writersOf(tx, receipt, endpoint)) {
    const cursor = await tx.objectStore('spans').openCursor(allOf(receipt, endpoint, writer));
    if (cursor !== null) firsts.push(spanOf(cursor.key, cursor.value));
  }
  return firsts.sort((a, b) => a.first - b.first).slice(0, 1);
}

/** Adds a good reading: this profile's newest span goes on, or a new one begins. */
export async function addReading(
  tx: Writing,
  receipt: string,
  endpoint: ReadEndpoint,
  { place, hash, round }: { place: Written; hash: string; round: string | null },
): Promise<void> {
  const { writer, n, at } = place;
  const newest = await ownNewestSpan(tx, receipt, endpoint);
  await tx.objectStore('reads').put(1, [receipt, endpoint, at, writer, n]);
  const end = { last: n, lastAt: at, lastRound: round };
  const isOn = newest?.hash === hash && (await spanAt(tx, receipt, endpoint))?.hash === hash;
  if (!isOn) {
    await tx.objectStore('spans').put({ hash, at, round, ...end }, [receipt, endpoint, writer, n]);
    return;
  }
  const { at: began, round: beganIn } = newest;
  await tx.objectStore('spans').put({ hash, at: began, round: beganIn, ...end }, [receipt, endpoint, writer, newest.n]);
}
