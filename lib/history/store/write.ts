// What the history store writes while somebody reads their case: readings, visits, and what was seen. Each in one transaction.
import type { Instant } from '../../decode/case-file.ts';
import { documentKeyOf } from '../../decode/facts/letters.ts';
import { parseJson } from '../../uscis/parse-json.ts';
import type { Json, Reading, ReadEndpoint } from '../../uscis/reading.ts';
import { dataOf } from '../../uscis/shape.ts';
import { hashOf } from './answer-hash.ts';
import { Refusal } from './result.ts';
import { newestPlace, nextPlace, ownWriter } from './order.ts';
import type { Written } from './written.ts';
import { allOf, type Writing } from './schema.ts';
import { addReading, ownNewestSpan } from './spans.ts';
import { keepText } from './texts.ts';

/**
 * `new`: an answer never seen here before. `known`: an answer of before, seen again. `again`: this very reading was the
 * last one kept. `miss`: a failed reading, of which only the outcome is kept.
 */
export type KeepOutcome = 'new' | 'known' | 'again' | 'miss';

/** A reading made ready outside the transaction: making a hash takes longer than one stays open. */
export type Prepared = { receipt: string; endpoint: ReadEndpoint; at: number; round: string | null } & (
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
 * @param round which round of readings it belongs to, or null
 * @throws Refusal for a reading without a time, or a good one whose text is no JSON
 */
export async function prepared(reading: Reading, text: string, round: string | null): Promise<Prepared> {
  const { receipt, endpoint, outcome } = reading;
  const at = Date.parse(reading.at ?? '');
  if (!Number.isFinite(at) || receipt === '') throw new Refusal('refused', 'a reading without time or receipt');
  if (outcome !== 'ok' && outcome !== 'empty') return { receipt, endpoint, at, round, outcome };
  const source = text.trim() === '' ? '' : text;
  if (source === '' && outcome === 'ok') throw new Refusal('refused', 'a good reading without content');
  const body = source === '' ? undefined : (reading.body ?? bodyIn(source));
  return {
    receipt,
    endpoint,
    at,
    round,
    outcome,
    text: source,
    hash: await hashOf(body),
    documents: documentsIn(endpoint, body),
  };
}

export async function keepReading(tx: Writing, reading: Prepared): Promise<KeepOutcome> {
  const { receipt, endpoint, at, round } = reading;
  if (reading.outcome !== 'ok' && reading.outcome !== 'empty') {
    const { writer, n } = await nextPlace(tx, at);
    await tx.objectStore('misses').put(reading.outcome, [receipt, endpoint, at, writer, n]);
    return 'miss';
  }
  const { hash, text, documents } = reading;
  const newest = await ownNewestSpan(tx, receipt, endpoint);
  if (newest?.hash === hash && newest.lastAt === at) return 'again';
  const isKnown = (await tx.objectStore('texts').getKey([receipt, endpoint, hash])) !== undefined;
  if (!isKnown) await keepText(tx, [receipt, endpoint, hash], text, newest?.hash ?? null);
  const place = await nextPlace(tx, at);
  await addReading(tx, receipt, endpoint, { place, hash, round });
  // The same list again: its documents were first seen before.
  if (newest?.hash !== hash) await keepFirsts(tx, receipt, documents, place);
  return isKnown ? 'known' : 'new';
}

/** What was seen first stays. */
async function keepFirsts(tx: Writing, receipt: string, documents: readonly string[], place: Written): Promise<void> {
  const firsts = tx.objectStore('firsts');
  for (const document of documents) {
    if ((await firsts.getKey([receipt, document])) === undefined) await firsts.put(place, [receipt, document]);
  }
}

/** A visit goes on while the page is seen again within this time. */
const SAME_VISIT_MS = 10 * 60 * 1000;

/** The person's page showed these cases at that moment. */
export async function noteVisit(tx: Writing, receipts: readonly string[], at: number): Promise<void> {
  const visits = tx.objectStore('visits');
  const writer = await ownWriter(tx);
  for (const receipt of receipts) {
    const cursor = await visits.openCursor(allOf(receipt, writer), 'prev');
    const before = cursor?.value;
    if (cursor !== null && before && at >= before.at && at <= before.lastAt + SAME_VISIT_MS) {
      if (at > before.lastAt) await cursor.update({ ...before, lastAt: at });
    } else await visits.put({ at, lastAt: at }, [receipt, writer, (await nextPlace(tx, at)).n]);
  }
}

/**
 * The person has seen the changes up to a place. It never moves back.
 * @param upTo null: all there is
 */
export async function markSeen(
  tx: Writing,
  receipts: readonly string[],
  upTo: number | null,
  at: Instant,
): Promise<void> {
  const seen = tx.objectStore('seen');
  const moment = Date.parse(at);
  if (!Number.isFinite(moment)) throw new Refusal('refused', 'no moment');
  const newest = await newestPlace(tx);
  const place = { writer: await ownWriter(tx), n: Math.min(upTo ?? newest, newest), at: moment };
  for (const receipt of receipts) {
    const before = await seen.get([receipt]);
    if (before === undefined || place.n >= before.n) await seen.put(place, [receipt]);
  }
}

/** Puts the cases back to where they had been seen before; null: never. */
export async function putSeenBack(tx: Writing, places: Readonly<Record<string, Written | null>>): Promise<void> {
  const seen = tx.objectStore('seen');
  for (const [receipt, place] of Object.entries(places)) {
    if (place === null) await seen.delete([receipt]);
    else await seen.put(place, [receipt]);
  }
}
