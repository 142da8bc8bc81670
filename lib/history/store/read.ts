// What the history store reads back. Nothing here goes through the whole of a history: it looks up ends and neighbours.
import type { Instant } from '../../decode/case-file.ts';
import { OUTCOMES, READ_ENDPOINTS, type Outcome, type ReadEndpoint } from '../../uscis/reading.ts';
import type { AnswerAt } from '../compare/change.ts';
import type { CaseHistory } from '../compare/case-history.ts';
import type { Written } from './written.ts';
import { ownWriter } from './order.ts';
import { allOf, type Transaction } from './schema.ts';
import { firstSpan, keptSpans, newestSpans, spanAt, type Span } from './spans.ts';
import { bodyOf, readText } from './texts.ts';

const isoOf = (ms: number): Instant => new Date(ms).toISOString();

/** Receipts of all kept cases, in order: one look for each. */
export async function receiptsOf(tx: Transaction): Promise<string[]> {
  const receipts: string[] = [];
  let cursor = await tx.objectStore('spans').openKeyCursor();
  while (cursor !== null) {
    const [receipt] = cursor.key;
    receipts.push(receipt);
    cursor = await tx.objectStore('spans').openKeyCursor(IDBKeyRange.lowerBound([receipt, []]));
  }
  return receipts;
}

/** Reads bodies of one address, each text parsed once. */
function makeAnswers(tx: Transaction, receipt: string, endpoint: ReadEndpoint): (span: Span) => Promise<AnswerAt> {
  const bodies = new Map<string, AnswerAt['body']>();
  return async ({ hash, first, at, round, last, lastAt, lastRound }) => {
    if (!bodies.has(hash)) bodies.set(hash, bodyOf(await readText(tx, receipt, endpoint, hash)));
    return {
      body: bodies.get(hash),
      first: { n: first, round },
      last: { n: last, round: lastRound },
      firstSeen: isoOf(at),
      lastSeen: isoOf(lastAt),
    };
  };
}

/** How far back one looks for an answer that holds something, when the one before holds nothing. */
const MOST_HOLLOW = 3;

/**
 * The part of a case's history that shows what differs between two places: the answers known at `from` (or the first ones), and
 * the newest `most` up to `to`. With more answers between, the time of a change is reported more widely than it was.
 */
export async function readHistory(
  tx: Transaction,
  receipt: string,
  { from, to, most }: { from: number; to: number; most: number },
): Promise<CaseHistory> {
  const answers: CaseHistory['answers'] = {};
  for (const endpoint of READ_ENDPOINTS) {
    const later = await newestSpans(tx, receipt, endpoint, { from, to, most });
    const before = await newestSpans(tx, receipt, endpoint, { from: -Infinity, to: from, most: MOST_HOLLOW });
    const start = before.length > 0 ? [] : await firstSpan(tx, receipt, endpoint);
    const spans = new Map([...before, ...start, ...later].map((span) => [span.first, span]));
    if (spans.size === 0) continue;
    const inOrder = [...spans.values()].sort((a, b) => a.first - b.first);
    const read = makeAnswers(tx, receipt, endpoint);
    const list: AnswerAt[] = [];
    for (const span of inOrder) list.push(await read(span));
    answers[endpoint] = list;
  }
  return { receipt, answers };
}

/** When anything of a case was read for the first time, and whether every address was read but once; null: nothing is kept. */
export async function startOf(
  tx: Transaction,
  receipt: string,
): Promise<{ n: number; at: Instant; isOnly: boolean } | null> {
  const firsts: Span[] = [];
  let isOnly = true;
  for (const endpoint of READ_ENDPOINTS) {
    const [first] = await firstSpan(tx, receipt, endpoint);
    if (first === undefined) continue;
    firsts.push(first);
    const newest = await spanAt(tx, receipt, endpoint);
    isOnly &&= newest !== null && newest.first === first.first && newest.last === first.first;
  }
  const [start] = firsts.sort((a, b) => a.first - b.first);
  return start === undefined ? null : { n: start.first, at: isoOf(start.at), isOnly };
}

/** When each document was first seen, by the decoder's `documentKeyOf`. */
export async function firstSeenOf(tx: Transaction, receipt: string): Promise<Record<string, Instant>> {
  const range = allOf(receipt);
  const firsts = tx.objectStore('firsts');
  const [keys, values] = await Promise.all([firsts.getAllKeys(range), firsts.getAll(range)]);
  return Object.fromEntries(keys.map(([, document], index) => [document, isoOf(values[index]?.at ?? 0)]));
}

/**
 * The place of the reading that was made at a time which a person chose from those shown; where none was made just then, of the newest
 * one whose clock showed an earlier time. 0: there is none.
 */
export async function placeAt(tx: Transaction, receipt: string, at: number): Promise<number> {
  const exact: number[] = [];
  const spans: Span[] = [];
  const own = await ownWriter(tx);
  for (const endpoint of READ_ENDPOINTS) {
    const keys = await tx.objectStore('reads').getAllKeys(allOf(receipt, endpoint, at));
    const kept = await keptSpans(tx, receipt, endpoint);
    for (const [, , , writer, n] of keys) {
      const span = kept.find((one) => one.writer === writer && one.n <= n);
      if (writer === own) exact.push(n);
      else if (span !== undefined) exact.push(span.n === n ? span.first : span.last);
    }
    spans.push(...kept);
  }
  if (exact.length > 0) return Math.max(...exact);
  return Math.max(0, ...spans.filter((span) => span.at <= at).map(({ first }) => first));
}

/** Up to which place the person has seen the changes of a case; null: never said. */
export async function seenOf(tx: Transaction, receipt: string): Promise<Written | null> {
  return (await tx.objectStore('seen').get([receipt])) ?? null;
}

/** The newest good reading of each address, its text as USCIS sent it: what a signed-out person may look at from the options page. */
export async function newestTexts(
  tx: Transaction,
  receipt: string,
): Promise<{ endpoint: ReadEndpoint; text: string; n: number; firstSeen: Instant; lastSeen: Instant }[]> {
  const texts: { endpoint: ReadEndpoint; text: string; n: number; firstSeen: Instant; lastSeen: Instant }[] = [];
  for (const endpoint of READ_ENDPOINTS) {
    const span = await spanAt(tx, receipt, endpoint);
    if (span === null) continue;
    const text = await readText(tx, receipt, endpoint, span.hash);
    texts.push({ endpoint, text, n: span.last, firstSeen: isoOf(span.at), lastSeen: isoOf(span.lastAt) });
  }
  return texts;
}

/** The newest two distinct answers of each address. */
export async function newestTwo(tx: Transaction, receipt: string): Promise<CaseHistory> {
  const answers: CaseHistory['answers'] = {};
  for (const endpoint of READ_ENDPOINTS) {
    const spans = await newestSpans(tx, receipt, endpoint, { from: -Infinity, to: Infinity, most: 2 });
    const read = makeAnswers(tx, receipt, endpoint);
    const list: AnswerAt[] = [];
    for (const span of spans.reverse()) list.push(await read(span));
    if (list.length > 0) answers[endpoint] = list;
  }
  return { receipt, answers };
}

/** A reading of one address, good or not. */
export interface ReadMoment {
  endpoint: ReadEndpoint;
  at: Instant;
  outcome: Outcome;
}

/** The person's visits and our own readings between two moments; a visit that only reaches in counts. */
export async function activityBetween(
  tx: Transaction,
  receipt: string,
  from: number,
  to: number,
): Promise<{ visits: { from: Instant; to: Instant }[]; reads: ReadMoment[] }> {
  const stored = await tx.objectStore('visits').getAll(allOf(receipt));
  const near = stored.filter((visit) => visit.at <= to && visit.lastAt >= from).sort((a, b) => a.at - b.at);
  const visits = near.map((visit) => ({ from: isoOf(visit.at), to: isoOf(visit.lastAt) }));
  const reads: ReadMoment[] = [];
  for (const endpoint of READ_ENDPOINTS) {
    const range = IDBKeyRange.bound([receipt, endpoint, from], [receipt, endpoint, to, []]);
    const good = await tx.objectStore('reads').getAllKeys(range);
    const [missed, outcomes] = await Promise.all([
      tx.objectStore('misses').getAllKeys(range),
      tx.objectStore('misses').getAll(range),
    ]);
    reads.push(...good.map(([, , at]) => ({ endpoint, at: isoOf(at), outcome: 'ok' as const })));
    reads.push(
      ...missed.flatMap(([, , at], index) => {
        const outcome = OUTCOMES.find((one) => one === outcomes[index]);
        return outcome === undefined ? [] : [{ endpoint, at: isoOf(at), outcome }];
      }),
    );
  }
  return { visits, reads: reads.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)) };
}
