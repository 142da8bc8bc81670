// What is new since the person last looked, and how much of it they have not seen: for the news, the tabs, the launcher and the badge.
// Counted when a round of readings ends, whether or not a panel is open.
import * as z from 'zod/mini';
import type { CaseFile } from '../../../lib/decode/case-file.ts';
import { compareAnswers } from '../../../lib/history/compare/compare.ts';
import { markedChanges } from '../../../lib/history/compare/marked-changes.ts';
import { sinceVisitOf, type CaseNews } from '../../../lib/history/compare/since-visit.ts';
import type { CaseWords } from '../../../lib/locales/case/case-words.ts';
import { forget, recall, remember } from '../../../lib/platform/session-store.ts';
import type { ReadEndpoint } from '../../../lib/uscis/reading.ts';
import type { News } from '../../../lib/history/compare/news.ts';
import { parseOnce } from './decode-cache.ts';
import type { AnswerAt } from '../../../lib/history/compare/change.ts';
import { historyFor, historyOf, settled, succeeded } from './history.ts';
import {
  storeReported,
  readAnswers,
  readSession,
  readReported,
  type AnswerRecord,
  type AnswersOfCase,
  type GoodAnswer,
  type TabRecord,
} from './session-records.ts';
import { wordsOfTab } from './words.ts';
import { SEEN_AFTER_MS } from '../../../lib/util/seen-after.ts';

const UNSEEN = 'history:unseen';
/** On screen for so long, and then closed: seen. */
const Unseen = z.record(z.string(), z.number());

/** Where each case stood before the person last marked it as seen; null: it was never seen. */
const BEFORE = 'history:seen-before';
const SeenPlaces = z.record(z.string(), z.nullable(z.object({ writer: z.string(), n: z.number(), at: z.number() })));

async function counts(): Promise<Record<string, number>> {
  const counted = Unseen.safeParse((await recall([UNSEEN])).get(UNSEEN));
  return counted.success ? counted.data : {};
}

/** Nothing is counted any more: what was kept is erased. */
export const forgetCounts = (): Promise<void> => forget([UNSEEN, BEFORE]);

/** What is new since the first reading of this session, while no history is kept. */
function sinceFirstReading(receipt: string, records: AnswersOfCase, words: CaseWords): CaseNews['since'] {
  if (![...records.values()].some(({ first }) => first)) return null;
  const side = (which: string, pick: (record: AnswerRecord) => GoodAnswer | null) => {
    const answers: Partial<Record<ReadEndpoint, AnswerAt>> = {};
    for (const [endpoint, record] of records) {
      const one = pick(record);
      const parsed = one && one.text !== '' ? parseOnce(`${receipt} ${endpoint}${which}`, one.text) : null;
      if (!one) continue;
      const { n, round, at } = one;
      const place = { n, round };
      const body = parsed?.ok === true ? parsed.value : undefined;
      answers[endpoint] = { body, first: place, last: place, firstSeen: at, lastSeen: at };
    }
    return { receipt, answers };
  };
  const before = side(' first', ({ first, good }) => first ?? good);
  const [start] = Object.values(before.answers).sort((a, b) => a.first.n - b.first.n);
  if (start === undefined) return null;
  return {
    since: start.firstSeen,
    isStart: false,
    changes: compareAnswers(
      before,
      side('', ({ good }) => good),
      words,
    ),
  };
}

/** In the history: of the newest answer compared, and of the newest record when it was. */
interface Places {
  newest: number;
  upTo: number;
}

/** "Since your last visit" for the cases of a tab, and how much of it each case has. */
export async function newsOf(
  tab: TabRecord,
  files: readonly CaseFile[],
  answers: Map<string, AnswersOfCase>,
  isReading: boolean,
): Promise<{ news: News; unseen: Map<string, number>; places: Places }> {
  const isStored = (await historyFor(tab.scope)) !== null;
  const words = await wordsOfTab(tab);
  const all: Places[] = [];
  const cases = await Promise.all(
    tab.receipts.map(async (receipt): Promise<CaseNews> => {
      const file = files.find((one) => one.receipt === receipt);
      const records: AnswersOfCase = answers.get(receipt) ?? new Map<ReadEndpoint, AnswerRecord>();
      const history = await historyOf(tab, receipt);
      const stored = history && (await settled(history.changesSince(receipt, words)));
      if (stored) all.push(stored);
      const since = isStored ? stored : sinceFirstReading(receipt, records, words);
      const reads = Object.fromEntries(
        [...records].map(([endpoint, { newest }]) => [endpoint, newest?.outcome ?? null]),
      );
      return {
        receipt,
        formType: file?.form.type ?? null,
        since: since && file ? { ...since, changes: markedChanges(since.changes, file) } : since,
        reads,
      };
    }),
  );
  const places = {
    newest: Math.max(0, ...all.map(({ newest }) => newest)),
    upTo: Math.min(...all.map(({ upTo }) => upTo)),
  };
  if (!isStored && cases.every(({ since }) => since === null))
    return { news: { state: 'off' }, unseen: new Map(), places };
  const reported = sinceVisitOf(cases, isReading);
  if (isStored && !isReading)
    await remember({ [UNSEEN]: { ...(await counts()), ...Object.fromEntries(reported.unseen) } });
  return { ...reported, places };
}

/** A round of readings of these cases is over: what is new in them is counted. */
export async function countUnseen(tab: TabRecord): Promise<void> {
  if (await historyFor(tab.scope)) await newsOf(tab, [], await readAnswers(tab.scope, tab.receipts), false);
}

/**
 * What is new was given to the panel of a tab.
 * @param places null: it shows nothing
 * @param steady now, ms
 */
export async function noteReported(tabId: number, places: Places | null, steady: number): Promise<void> {
  if (places === null || !Number.isFinite(places.upTo)) return storeReported(tabId, null);
  const before = await readReported(tabId);
  const since = before?.newest === places.newest ? before.since : steady;
  return storeReported(tabId, { newest: places.newest, since, until: places.upTo });
}

/** Up to which place a tab's panel showed all there is long enough for a person to have seen it; null: it did not. */
export async function reportedUntil(tabId: number, steady: number): Promise<number | null> {
  const reported = await readReported(tabId);
  return reported !== null && steady - reported.since >= SEEN_AFTER_MS ? reported.until : null;
}

/** How many changes of each case of a tab are unseen, as last counted; a case without one is left out. */
export async function unseenByCase(tab: Pick<TabRecord, 'scope' | 'receipts'>): Promise<Map<string, number>> {
  const { scope, receipts } = tab;
  if (!(await historyFor(scope))) return new Map();
  const counted = await counts();
  const proven = new Set((await readSession(scope)).proven);
  const own = receipts.flatMap((receipt): [string, number][] => {
    const n = proven.has(receipt) ? (counted[receipt] ?? 0) : 0;
    return n > 0 ? [[receipt, n]] : [];
  });
  return new Map(own);
}

/** How many there are in all. */
export async function unseenOf(tab: Pick<TabRecord, 'scope' | 'receipts'>): Promise<number> {
  return [...(await unseenByCase(tab)).values()].reduce((sum, n) => sum + n, 0);
}

/** The person has seen everything about the cases of a tab. @param upTo a place in the history; null: all there is */
export async function markAllSeen({ scope, receipts }: TabRecord, upTo: number | null): Promise<void> {
  const [history, { proven }] = [await historyFor(scope), await readSession(scope)];
  const own = receipts.filter((receipt) => proven.includes(receipt));
  if (!history) return;
  const before = await settled(history.seenPlacesOf(own));
  if (!(await succeeded(history.markSeen(own, upTo, new Date().toISOString())))) return;
  await remember({ [BEFORE]: upTo === null ? (before ?? {}) : {} });
  const left = Object.entries(await counts()).filter(([receipt]) => !own.includes(receipt));
  await remember({ [UNSEEN]: Object.fromEntries(left) });
}

/** The person takes the last "Mark all as seen" back: the cases of a tab stand again where they stood before it. */
export async function takeSeenBack(tab: TabRecord): Promise<void> {
  const [history, { proven }] = [await historyFor(tab.scope), await readSession(tab.scope)];
  const stored = SeenPlaces.safeParse((await recall([BEFORE])).get(BEFORE));
  if (!history || !stored.success) return;
  const own = Object.entries(stored.data).filter(
    ([receipt]) => tab.receipts.includes(receipt) && proven.includes(receipt),
  );
  if (!(await succeeded(history.putSeenBack(Object.fromEntries(own))))) return;
  await forget([BEFORE]);
  await countUnseen(tab);
}
