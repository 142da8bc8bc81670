// All that the history store holds as plain records, and plain records put into it: backing up and bringing in.
import { READ_ENDPOINTS, type ReadEndpoint } from '../../uscis/reading.ts';
import { FIRSTS, joined, MISSES, NOTES, SEEN, SPANS, VISITS } from '../backup/merge.ts';
import { placesOf, timestampIn } from '../backup/places.ts';
import type { CaseRecords, NoteRecord, SpanRecord, TextRecord } from '../backup/records.ts';
import { newestPlace, ownWriter } from './order.ts';
import { allOf, type Reading, type Transaction, type Writing } from './schema.ts';
import { keptSpans } from './spans.ts';
import { keepText, readText } from './texts.ts';
import type { Written } from './written.ts';

/** A note that two profiles wrote under one id stands under that id and, of the other, under the id with its writer. */
const withWriter = (id: string, writer: string): string => `${id} ${writer}`;

const baseIdOf = (id: string, writer: string): string =>
  id.endsWith(` ${writer}`) ? id.slice(0, -writer.length - 1) : id;

async function spansOf(tx: Transaction, receipt: string): Promise<SpanRecord[]> {
  const spans: SpanRecord[] = [];
  for (const endpoint of READ_ENDPOINTS) {
    for (const { hash, writer, n, at, lastN: last, lastAt, round, lastRound } of await keptSpans(tx, receipt, endpoint))
      spans.push({ endpoint, hash, writer, n, at, last, lastAt, round, lastRound });
  }
  return spans;
}

async function notesOf(tx: Transaction, receipt: string): Promise<NoteRecord[]> {
  const store = tx.objectStore('notes');
  const [keys, values] = [await store.getAllKeys(allOf(receipt)), await store.getAll(allOf(receipt))];
  return keys.flatMap(([, id], index) => {
    const value = values[index];
    if (value === undefined) return [];
    const { writer, n, at, text, reference } = value;
    return [{ id: baseIdOf(id, writer), writer, n, at, text, reference }];
  });
}

/** The places of a reading, or of the first and last of a span, that are not behind `n`. */
const upToPlace = (one: { n: number; last?: number }, n: number): number[] =>
  [one.n, one.last ?? one.n].filter((place) => place <= n);

/** Everything of one case but its texts; equal histories give equal records. */
async function recordsWithoutTexts(tx: Transaction, receipt: string): Promise<Omit<CaseRecords, 'texts'>> {
  const range = allOf(receipt);
  const [reads, missKeys, misses, firstKeys, firsts, visitKeys, visits, seen] = await Promise.all([
    tx.objectStore('reads').getAllKeys(range),
    tx.objectStore('misses').getAllKeys(range),
    tx.objectStore('misses').getAll(range),
    tx.objectStore('firsts').getAllKeys(range),
    tx.objectStore('firsts').getAll(range),
    tx.objectStore('visits').getAllKeys(range),
    tx.objectStore('visits').getAll(range),
    tx.objectStore('seen').getAll(range),
  ]);
  const spans = joined(SPANS, await spansOf(tx, receipt));
  const reading = reads.map(([, endpoint, at, writer, n]) => ({ endpoint, writer, n, at }));
  return {
    receipt,
    spans,
    reads: reading,
    misses: joined(
      MISSES,
      missKeys.flatMap(([, endpoint, at, writer, n], index) => {
        const outcome = misses[index];
        return outcome === undefined ? [] : [{ endpoint, writer, n, at, outcome }];
      }),
    ),
    firsts: joined(
      FIRSTS,
      firstKeys.flatMap(([, document], index) => {
        const first = firsts[index];
        return first === undefined ? [] : [{ document, writer: first.writer, n: first.n, at: first.at }];
      }),
    ),
    visits: joined(
      VISITS,
      visitKeys.flatMap(([, writer, n], index) => {
        const visit = visits[index];
        return visit === undefined ? [] : [{ writer, n, at: visit.at, lastAt: visit.lastAt }];
      }),
    ),
    notes: joined(NOTES, await notesOf(tx, receipt)),
    seen: joined(
      SEEN,
      seen.flatMap(({ writer, n, at }) => {
        // A place where somebody else's reading stands is, of this writer, that of its own reading before it.
        const own = Math.max(
          0,
          ...[...spans, ...reading].flatMap((one) => (one.writer === writer ? upToPlace(one, n) : [])),
        );
        return own === 0 ? [] : [{ writer, n: own, at }];
      }),
    ),
  };
}

async function textsOf(tx: Transaction, receipt: string): Promise<TextRecord[]> {
  const keys = await tx.objectStore('texts').getAllKeys(allOf(receipt));
  const texts: TextRecord[] = [];
  for (const [, endpoint, hash] of keys)
    texts.push({ endpoint, hash, text: await readText(tx, receipt, endpoint, hash) });
  return texts;
}

/** Receipts of which anything is kept, a note alone too. */
async function receiptsOfAll(tx: Transaction): Promise<string[]> {
  const keys = await Promise.all([
    tx.objectStore('spans').getAllKeys(),
    tx.objectStore('misses').getAllKeys(),
    tx.objectStore('notes').getAllKeys(),
    tx.objectStore('visits').getAllKeys(),
    tx.objectStore('seen').getAllKeys(),
  ]);
  return [...new Set(keys.flat().map(([receipt]) => receipt))].sort();
}

/** All that is kept, case by case. */
export async function allRecords(tx: Reading): Promise<CaseRecords[]> {
  const cases: CaseRecords[] = [];
  for (const receipt of await receiptsOfAll(tx))
    cases.push({ ...(await recordsWithoutTexts(tx, receipt)), texts: await textsOf(tx, receipt) });
  return cases;
}

/** What of one case would come in, and what of it is here already. */
export interface ComingIn {
  receipt: string;
  readings: number;
  notes: number;
  /** Readings of the file that are here already. */
  have: number;
}

/** What bringing these in would add. Changes nothing. */
export async function comingInOf(tx: Reading, cases: readonly CaseRecords[]): Promise<ComingIn[]> {
  const coming: ComingIn[] = [];
  for (const { receipt, reads, notes } of cases) {
    let have = 0;
    for (const { endpoint, at, writer, n } of reads)
      if ((await tx.objectStore('reads').getKey([receipt, endpoint, at, writer, n])) !== undefined) have += 1;
    const here = new Set((await notesOf(tx, receipt)).map(({ id, writer, n }) => JSON.stringify([id, writer, n])));
    const isNew = ({ id, writer, n }: NoteRecord) => !here.has(JSON.stringify([id, writer, n]));
    coming.push({ receipt, readings: reads.length - have, notes: notes.filter(isNew).length, have });
  }
  return coming;
}

/** Texts that are not here; one that is stays as it was first written, since others may stand on it. */
async function putTexts(tx: Writing, { receipt, texts }: CaseRecords): Promise<void> {
  const near = new Map<ReadEndpoint, string>();
  for (const { endpoint, hash, text } of texts) {
    await keepText(tx, [receipt, endpoint, hash], text, near.get(endpoint) ?? null);
    near.set(endpoint, hash);
  }
}

async function putNotes(tx: Writing, receipt: string, notes: readonly NoteRecord[]): Promise<void> {
  const store = tx.objectStore('notes');
  await store.delete(allOf(receipt));
  const taken = new Set<string>();
  // The one written last keeps its id; of equal ones the writer decides, so that it is the same one everywhere.
  const inOrder = [...notes].sort((a, b) => b.n - a.n || (a.writer < b.writer ? 1 : -1));
  for (const { id, ...note } of inOrder) {
    await store.put(note, [receipt, taken.has(id) ? withWriter(id, note.writer) : id]);
    taken.add(id);
  }
}

/** How far the person has seen the changes: the farthest place that any of their profiles said, in this profile's order. */
async function putSeen(
  tx: Writing,
  receipt: string,
  seen: readonly Written[],
  { own, placeOf }: { own: string; placeOf: (writer: string, n: number) => number },
): Promise<void> {
  const store = tx.objectStore('seen');
  const farthest = seen
    .map((one) => ({ writer: own, n: placeOf(one.writer, one.n), at: one.at }))
    .reduce<Written | null>((a, b) => (a === null || b.n > a.n ? b : a), null);
  if (farthest !== null) await store.put(farthest, [receipt]);
  for (const one of seen) if (one.writer !== own) await store.put(one, [receipt, one.writer]);
}

/** One case of the file joined with what is here of it. @returns how many readings nobody can say the order of */
async function putCase(tx: Writing, given: CaseRecords, own: string): Promise<number> {
  const { receipt } = given;
  const here = await recordsWithoutTexts(tx, receipt);
  await putTexts(tx, given);
  const spans = joined(SPANS, here.spans, given.spans);
  const timestamps = new Map<string, string | null>();
  if (new Set(spans.map(({ writer }) => writer)).size > 1)
    for (const { endpoint, hash } of spans)
      if (endpoint === 'cases' && !timestamps.has(hash))
        timestamps.set(hash, timestampIn(await readText(tx, receipt, endpoint, hash)));
  const end = (await newestPlace(tx)) + 1;
  const places = placesOf(spans, { own, end, timestampOfHash: (hash) => timestamps.get(hash) ?? null });
  for (const { endpoint, writer, n, ...value } of spans) {
    const placed = { place: places.of(writer, n), lastPlace: places.of(writer, value.last) };
    const span = writer === own ? value : { ...value, ...placed };
    await tx.objectStore('spans').put(span, [receipt, endpoint, writer, n]);
  }
  for (const { endpoint, at, writer, n } of given.reads)
    await tx.objectStore('reads').put(1, [receipt, endpoint, at, writer, n]);
  for (const { endpoint, at, writer, n, outcome } of joined(MISSES, here.misses, given.misses))
    await tx.objectStore('misses').put(outcome, [receipt, endpoint, at, writer, n]);
  for (const { document, ...first } of joined(FIRSTS, here.firsts, given.firsts))
    await tx.objectStore('firsts').put(first, [receipt, document]);
  for (const { writer, n, at, lastAt } of joined(VISITS, here.visits, given.visits))
    await tx.objectStore('visits').put({ at, lastAt }, [receipt, writer, n]);
  await putNotes(tx, receipt, joined(NOTES, here.notes, given.notes));
  const placeOf = (writer: string, n: number): number => {
    if (writer === own) return n;
    const known = spans.filter((span) => span.writer === writer && span.n <= n);
    return Math.max(0, ...known.map((span) => places.of(writer, span.last <= n ? span.last : span.n)));
  };
  await putSeen(tx, receipt, joined(SEEN, here.seen, given.seen), { own, placeOf });
  return places.undecided;
}

const highestPlace = ({ spans, reads, misses, firsts, visits, notes, seen }: CaseRecords): number =>
  [...reads, ...misses, ...firsts, ...visits, ...notes, ...seen].reduce(
    (most, { n }) => Math.max(most, n),
    spans.reduce((most, { last }) => Math.max(most, last), 0),
  );

/**
 * Joins these cases with what is kept. Nothing that is here is changed or lost. The counter goes on behind everything that came in, so that
 * what is read or written from now on is later.
 * @returns for how many readings nobody can say which came first
 */
export async function bringIn(tx: Writing, cases: readonly CaseRecords[]): Promise<number> {
  const own = await ownWriter(tx);
  const highest = cases.reduce((most, one) => Math.max(most, highestPlace(one)), await newestPlace(tx));
  await tx.objectStore('meta').put(highest, 'n');
  let undecided = 0;
  for (const one of cases) undecided += await putCase(tx, one, own);
  return undecided;
}
