// How much the history store holds, and how it lets go of it: one case, or what is older than a person wants to keep.
import type { Instant } from '../../decode/case-file.ts';
import { READ_ENDPOINTS } from '../../uscis/reading.ts';
import { receiptsOf, startOf } from './read.ts';
import { allOf, CASE_STORES, type Reading, type Writing } from './schema.ts';
import { keptSpans } from './spans.ts';
import { keepOnlyTexts } from './texts.ts';

export interface Holdings {
  cases: { receipt: string; since: Instant; answers: number; readings: number; notes: number }[];
  /** The first reading of all that are kept; null: nothing is kept. */
  since: Instant | null;
  /** Characters of kept text; the browser's own count of bytes is larger. */
  characters: number;
}

export async function holdings(tx: Reading): Promise<Holdings> {
  const cases: Holdings['cases'] = [];
  for (const receipt of await receiptsOf(tx)) {
    const [start, answers, readings, notes] = await Promise.all([
      startOf(tx, receipt),
      tx.objectStore('texts').count(allOf(receipt)),
      tx.objectStore('reads').count(allOf(receipt)),
      tx.objectStore('notes').count(allOf(receipt)),
    ]);
    if (start !== null) cases.push({ receipt, since: start.at, answers, readings, notes });
  }
  let characters = 0;
  for (let cursor = await tx.objectStore('texts').openCursor(); cursor !== null; cursor = await cursor.continue()) {
    characters += 'whole' in cursor.value ? cursor.value.whole.length : cursor.value.middle.length;
  }
  const since = cases.map((one) => one.since).sort()[0] ?? null;
  return { cases, since, characters };
}

/** Everything of one case, its notes too. */
export async function eraseCase(tx: Writing, receipt: string): Promise<void> {
  await Promise.all(CASE_STORES.map((store) => tx.objectStore(store).delete(allOf(receipt))));
}

/** A record by its place, and the time its clock showed. */
interface Dated {
  n: number;
  at: number;
}

/**
 * The last place of which it is sure that it is older than the cut: it and all before it show an earlier time. A time ahead of now is
 * no time; the next one that is none of these counts for it.
 */
function lastOld(records: readonly Dated[], cut: number, now: number): number {
  const inOrder = [...records].sort((a, b) => a.n - b.n);
  let old = 0;
  for (const [index, { n, at }] of inOrder.entries()) {
    const reported = at <= now ? at : inOrder.slice(index).find((later) => later.at <= now)?.at;
    if (reported === undefined || reported >= cut) break;
    old = n;
  }
  return old;
}

/** Whether a place of a writer is old, by the order of that writer alone. */
function makeIsOld(
  records: readonly (Dated & { writer: string })[],
  cut: number,
  now: number,
): (writer: string, n: number) => boolean {
  const writers = [...new Set(records.map(({ writer }) => writer))];
  const old = new Map(
    writers.map((one) => [
      one,
      lastOld(
        records.filter(({ writer }) => writer === one),
        cut,
        now,
      ),
    ]),
  );
  return (writer, n) => n <= (old.get(writer) ?? 0);
}

/**
 * Forgets answers last seen before the cut, and readings, misses and visits before it, oldest first and no further than the order says that
 * they are old. The newest answer of each address stays, however old: without it nothing could be compared. Notes stay: they are the
 * person's own.
 * @param now the present moment by a clock that is known to be right, ms
 */
export async function trimBefore(tx: Writing, receipt: string, cut: number, now: number): Promise<void> {
  for (const endpoint of READ_ENDPOINTS) {
    const range = allOf(receipt, endpoint);
    const dated = async (store: 'reads' | 'misses') =>
      (await tx.objectStore(store).getAllKeys(range)).map((key) => ({ key, at: key[2], writer: key[3], n: key[4] }));
    const [reads, misses] = [await dated('reads'), await dated('misses')];
    const spans = await keptSpans(tx, receipt, endpoint);
    // A span that stayed as the newest has lost its readings.
    const ends = spans.map(({ writer, lastN, lastAt }) => ({ writer, n: lastN, at: lastAt }));
    const isOld = makeIsOld([...reads, ...misses, ...ends], cut, now);
    const staying = spans.filter(({ writer, lastN }, index) => index === 0 || !isOld(writer, lastN));
    for (const { writer, n } of spans.filter((span) => !staying.includes(span)))
      await tx.objectStore('spans').delete([receipt, endpoint, writer, n]);
    await keepOnlyTexts(tx, receipt, endpoint, new Set(staying.map(({ hash }) => hash)));
    for (const { key, writer, n } of reads) if (isOld(writer, n)) await tx.objectStore('reads').delete(key);
    for (const { key, writer, n } of misses) if (isOld(writer, n)) await tx.objectStore('misses').delete(key);
  }
  const visits = tx.objectStore('visits');
  const [keys, values] = await Promise.all([visits.getAllKeys(allOf(receipt)), visits.getAll(allOf(receipt))]);
  const isOld = makeIsOld(
    keys.map((key, index) => ({ writer: key[1], n: key[2], at: values[index]?.lastAt ?? 0 })),
    cut,
    now,
  );
  for (const key of keys) if (isOld(key[1], key[2])) await visits.delete(key);
}
