// What the history store writes while somebody reads their case: readings, visits, and what was seen. Each in one transaction.
import type { Instant } from '../../decode/case-file.ts';
import { documentKeyOf } from '../../decode/facts/letters.ts';
import { parseJson } from '../../uscis/parse-json.ts';
import type { Json, Reading, ReadEndpoint } from '../../uscis/reading.ts';
import { dataOf } from '../../uscis/shape.ts';
import { hashOf } from './answer-hash.ts';
import { Refusal } from './result.ts';
import type { Writing } from './schema.ts';
import { insertReading, isReadingStored, spanAt } from './spans.ts';
import { keepText } from './texts.ts';

/**
 * `new`: an answer never seen here before. `known`: an answer of before, seen again. `again`: this very reading was kept
 * already. `miss`: a failed reading, of which only the outcome is kept.
 */
export type KeepOutcome = 'new' | 'known' | 'again' | 'miss';

/** A reading made ready outside the transaction: making a hash takes longer than one stays open. */
export type Prepared = { receipt: string; endpoint: ReadEndpoint; at: number } & (
  | { outcome: Exclude<Reading['outcome'], 'ok' | 'empty'> }
  | { outcome: 'ok' | 'empty'; text: string; hash: string; documents: string[] }
);

function documentsIn(endpoint: ReadEndpoint, body: Json | undefined): string[] {
  const data = endpoint === 'documents' ? dataOf(body ?? null) : null;
  return Array.isArray(data) ? data.map(documentKeyOf) : [];
}

function bodyIn(text: string): Json {
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Refusal('refused', 'a reading that is no JSON');
  return parsed.value;
}

/**
 * @param reading its body, where it has one, is what the text parses to
 * @param text the source text as USCIS sent it; "" for an answer without a body
 * @throws Refusal for a reading without a time, or a good one whose text is no JSON
 */
export async function prepared(reading: Reading, text: string): Promise<Prepared> {
  const { receipt, endpoint, outcome } = reading;
  const at = Date.parse(reading.at ?? '');
  if (!Number.isFinite(at) || receipt === '') throw new Refusal('refused', 'a reading without time or receipt');
  if (outcome !== 'ok' && outcome !== 'empty') return { receipt, endpoint, at, outcome };
  const source = text.trim() === '' ? '' : text;
  if (source === '' && outcome === 'ok') throw new Refusal('refused', 'a good reading without content');
  const body = source === '' ? undefined : (reading.body ?? bodyIn(source));
  return {
    receipt,
    endpoint,
    at,
    outcome,
    text: source,
    hash: await hashOf(body),
    documents: documentsIn(endpoint, body),
  };
}

export async function keepReading(tx: Writing, reading: Prepared): Promise<KeepOutcome> {
  const { receipt, endpoint, at } = reading;
  if (reading.outcome !== 'ok' && reading.outcome !== 'empty') {
    await tx.objectStore('misses').put(1, [receipt, endpoint, at, reading.outcome]);
    return 'miss';
  }
  const { hash, text, documents } = reading;
  if (await isReadingStored(tx, receipt, endpoint, { at, hash })) return 'again';
  const isKnown = (await tx.objectStore('texts').getKey([receipt, endpoint, hash])) !== undefined;
  if (!isKnown) {
    const near = (await spanAt(tx, receipt, endpoint, at)) ?? (await spanAt(tx, receipt, endpoint));
    await keepText(tx, [receipt, endpoint, hash], text, near?.hash ?? null);
  }
  await insertReading(tx, receipt, endpoint, { at, hash });
  const newest = await spanAt(tx, receipt, endpoint);
  const isInside = newest !== null && newest.hash === hash && newest.first < at;
  // The same list again, later: its documents were first seen before.
  if (!isInside) await keepFirsts(tx, receipt, documents, at);
  return isKnown ? 'known' : 'new';
}

/** The earliest time counts, in whatever order readings are kept. */
async function keepFirsts(tx: Writing, receipt: string, documents: readonly string[], at: number): Promise<void> {
  const firsts = tx.objectStore('firsts');
  for (const document of documents) {
    const first = await firsts.get([receipt, document]);
    if (first === undefined || at < first) await firsts.put(at, [receipt, document]);
  }
}

/** A visit goes on while the page is seen again within this time. */
const SAME_VISIT_MS = 10 * 60 * 1000;

/** The person's page showed these cases at that moment. */
export async function noteVisit(tx: Writing, receipts: readonly string[], at: number): Promise<void> {
  const visits = tx.objectStore('visits');
  for (const receipt of receipts) {
    const cursor = await visits.openCursor(IDBKeyRange.bound([receipt], [receipt, at + SAME_VISIT_MS]), 'prev');
    if (cursor !== null && at >= cursor.key[1] - SAME_VISIT_MS && at <= cursor.value + SAME_VISIT_MS) {
      if (at < cursor.key[1]) {
        await visits.put(cursor.value, [receipt, at]);
        await cursor.delete();
      } else if (at > cursor.value) await cursor.update(at);
    } else await visits.put(at, [receipt, at]);
  }
}

/** The person has seen the changes up to this moment. It never moves back. */
export async function markSeen(tx: Writing, receipts: readonly string[], at: Instant): Promise<void> {
  const seen = tx.objectStore('seen');
  const moment = Date.parse(at);
  if (!Number.isFinite(moment)) throw new Refusal('refused', 'no moment');
  for (const receipt of receipts) {
    const before = (await seen.get([receipt])) ?? -Infinity;
    if (moment > before) await seen.put(moment, [receipt]);
  }
}
