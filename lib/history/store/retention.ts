// How much the history store holds, and how it lets go of it: one case, or what is older than a person wants to keep.
import type { Instant } from '../../decode/case-file.ts';
import { ALL_ENDPOINTS, receiptsOf, startOf } from './read.ts';
import { allOf, CASE_STORES, type Reading, type Writing } from './schema.ts';
import { newestSpans } from './spans.ts';
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
    const [start, answers, firsts, others, notes] = await Promise.all([
      startOf(tx, receipt),
      tx.objectStore('texts').count(allOf(receipt)),
      tx.objectStore('spans').count(allOf(receipt)),
      tx.objectStore('reads').count(allOf(receipt)),
      tx.objectStore('notes').count(allOf(receipt)),
    ]);
    if (start !== null) cases.push({ receipt, since: start.at, answers, readings: firsts + others, notes });
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

/**
 * Forgets answers last seen before a moment, and readings, misses and visits before it. The newest answer of each address stays,
 * however old: without it nothing could be compared. Notes stay: they are the person's own.
 */
export async function trimBefore(tx: Writing, receipt: string, cut: number): Promise<void> {
  for (const endpoint of ALL_ENDPOINTS) {
    const spans = await newestSpans(tx, receipt, endpoint, { from: -Infinity, to: Infinity, most: Infinity });
    const staying = spans.filter(({ last }, index) => index === 0 || last >= cut);
    const going = spans.filter((span) => !staying.includes(span));
    for (const { first, hash } of going) await tx.objectStore('spans').delete([receipt, endpoint, first, hash]);
    await keepOnlyTexts(tx, receipt, endpoint, new Set(staying.map(({ hash }) => hash)));
    const old = IDBKeyRange.bound([receipt, endpoint], [receipt, endpoint, cut], false, true);
    await tx.objectStore('reads').delete(old);
    await tx.objectStore('misses').delete(old);
  }
  const visits = tx.objectStore('visits');
  for (let cursor = await visits.openCursor(allOf(receipt)); cursor !== null; cursor = await cursor.continue()) {
    if (cursor.value < cut) await cursor.delete();
  }
}
