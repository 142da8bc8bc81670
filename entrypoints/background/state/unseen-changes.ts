// What is new since the person last looked, and how much of it they have not seen: for the news, the tabs, the launcher and the badge.
// Counted when a round of readings ends, whether or not a panel is open.
import * as z from 'zod/mini';
import type { CaseFile, Instant } from '../../../lib/decode/case-file.ts';
import { compareAnswers } from '../../../lib/history/compare/compare.ts';
import { markedChanges } from '../../../lib/history/compare/marked-changes.ts';
import { sinceVisitOf, type CaseNews } from '../../../lib/history/compare/since-visit.ts';
import { forget, recall, remember } from '../../../lib/platform/session-store.ts';
import type { Json, ReadEndpoint } from '../../../lib/uscis/reading.ts';
import type { News } from '../../../lib/history/compare/news.ts';
import { parseOnce } from './decode-cache.ts';
import { historyFor, settled, succeeded } from './history.ts';
import {
  storeReported,
  readAnswers,
  readReported,
  type AnswerRecord,
  type AnswersOfCase,
  type Scope,
  type TabRecord,
} from './session-records.ts';
import { SEEN_AFTER_MS } from '../../../lib/util/seen-after.ts';

const UNSEEN = 'history:unseen';
/** On screen for so long, and then closed: seen. */
const Unseen = z.record(z.string(), z.number());

async function counts(): Promise<Record<string, number>> {
  const counted = Unseen.safeParse((await recall([UNSEEN])).get(UNSEEN));
  return counted.success ? counted.data : {};
}

/** Nothing is counted any more: what was kept is erased. */
export const forgetCounts = (): Promise<void> => forget([UNSEEN]);

/** What is new since the first reading of this session, while no history is kept. */
function sinceFirstReading(receipt: string, records: AnswersOfCase): CaseNews['since'] {
  const side = (which: string, pick: (record: AnswerRecord) => { text: string; at: string } | null) => {
    const answers: Partial<Record<ReadEndpoint, { body: Json | undefined; firstSeen: string; lastSeen: string }>> = {};
    for (const [endpoint, record] of records) {
      const one = pick(record);
      const parsed = one && one.text !== '' ? parseOnce(`${receipt} ${endpoint}${which}`, one.text) : null;
      if (one)
        answers[endpoint] = {
          body: parsed?.ok === true ? parsed.value : undefined,
          firstSeen: one.at,
          lastSeen: one.at,
        };
    }
    return { receipt, answers };
  };
  const before = side(' first', ({ first, good }) => first ?? good);
  const [at] = Object.values(before.answers)
    .map(({ firstSeen }) => firstSeen)
    .sort();
  if (at === undefined || ![...records.values()].some(({ first }) => first)) return null;
  return {
    since: at,
    isStart: false,
    changes: compareAnswers(
      before,
      side('', ({ good }) => good),
    ),
  };
}

/** "Since your last visit" for the cases of a tab, and how much of it each case has. */
export async function newsOf(
  tab: TabRecord,
  files: readonly CaseFile[],
  answers: Map<string, AnswersOfCase>,
  isReading: boolean,
): Promise<{ news: News; unseen: Map<string, number> }> {
  const history = await historyFor(tab.scope);
  const cases = await Promise.all(
    tab.receipts.map(async (receipt): Promise<CaseNews> => {
      const file = files.find((one) => one.receipt === receipt);
      const records: AnswersOfCase = answers.get(receipt) ?? new Map<ReadEndpoint, AnswerRecord>();
      const since = history ? await settled(history.changesSince(receipt, null)) : sinceFirstReading(receipt, records);
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
  if (!history && cases.every(({ since }) => since === null)) return { news: { state: 'off' }, unseen: new Map() };
  const reported = sinceVisitOf(cases, isReading);
  if (history && !isReading)
    await remember({ [UNSEEN]: { ...(await counts()), ...Object.fromEntries(reported.unseen) } });
  return reported;
}

/** A round of readings of these cases is over: what is new in them is counted. */
export async function countUnseen(tab: TabRecord): Promise<void> {
  if (await historyFor(tab.scope)) await newsOf(tab, [], await readAnswers(tab.scope, tab.receipts), false);
}

/** What is new was given to the panel of a tab. */
export async function noteReported(tabId: number, news: News, now: number): Promise<void> {
  if (news.state !== 'compared') return storeReported(tabId, null);
  const newest =
    news.items
      .map(({ change }) => change.seenBetween[1])
      .sort()
      .at(-1) ?? null;
  const before = await readReported(tabId);
  const since = before?.newest === newest ? before.since : now;
  return storeReported(tabId, { newest, since, until: new Date(now).toISOString() });
}

/** Up to when a tab's panel told all there is long enough for a person to have seen it; null: it did not. */
export async function reportedUntil(tabId: number, now: number): Promise<Instant | null> {
  const reported = await readReported(tabId);
  return reported !== null && now - reported.since >= SEEN_AFTER_MS ? reported.until : null;
}

/** How many changes of these cases are unseen, as last counted. */
export async function unseenOf(scope: Scope, receipts: readonly string[]): Promise<number> {
  if (!(await historyFor(scope))) return 0;
  const counted = await counts();
  return receipts.reduce((sum, receipt) => sum + (counted[receipt] ?? 0), 0);
}

/** The person has seen everything about these cases up to now. */
export async function markAllSeen(scope: Scope, receipts: readonly string[], at: Instant): Promise<void> {
  const history = await historyFor(scope);
  if (!history || !(await succeeded(history.markSeen(receipts, at)))) return;
  const left = Object.entries(await counts()).filter(([receipt]) => !receipts.includes(receipt));
  await remember({ [UNSEEN]: Object.fromEntries(left) });
}
