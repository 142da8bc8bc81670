// The background's way to the history: what goes in, what comes out, and when it is simply not called (private windows, and before the
// person said that the computer is theirs). A fault of the history store is remembered and shown; the panel goes on without history.
import type { ChangeFact, Instant, NoteFact } from '../../../lib/decode/case-file.ts';
import type { Change } from '../../../lib/history/compare/change.ts';
import { mayKeep, openHistoryStore, type Result, type HistoryStore } from '../../../lib/history/store/history-store.ts';
import { readSettings } from '../../../lib/platform/settings-store.ts';
import { forget, recall, remember } from '../../../lib/platform/session-store.ts';
import { ENDPOINTS, type Json, type Outcome, type Reading, type ReadEndpoint } from '../../../lib/uscis/reading.ts';
import { parseAnswer } from './decode-cache.ts';
import { readSession, type AnswersOfCase, type GoodAnswer, type Scope, type TabRecord } from './session-records.ts';
import { wordsOfTab } from './words.ts';
import { isErasePending } from './pending-erase.ts';

/** A handle, no state: it opens nothing until it is used. */
const historyStore: HistoryStore = openHistoryStore();

export const FAULT = 'history:fault';

/** What is kept from before comes before all that this session read: places in the history less this are below any place in a session. */
const BEFORE_SESSION = 2 ** 50;

/** The history store for this scope, or null when nothing of it may be kept or shown. */
export async function historyFor(scope: Scope): Promise<HistoryStore | null> {
  const isPrivate = scope === 'private';
  if (!mayKeep({ isPrivate }, (await readSettings(isPrivate)).settings)) return null;
  return (await isErasePending()) ? null : historyStore;
}

/**
 * The history store for one case of a tab; null also when nobody has shown, in this session, that the case is of whoever is signed in: two people
 * may share a browser, and a page of one may name a receipt of the other. What the person opened from the options page is shown.
 */
export async function historyOf(tab: Pick<TabRecord, 'scope' | 'kind'>, receipt: string): Promise<HistoryStore | null> {
  const isProven = tab.kind === 'stored' || (await readSession(tab.scope)).proven.includes(receipt);
  return isProven ? historyFor(tab.scope) : null;
}

/** For the options page alone, which the person opened to see and erase what is kept. */
export const wholeHistory = (): HistoryStore => historyStore;

/** Whether it was done; remembers what went wrong. */
export async function succeeded(asked: Promise<Result<unknown>>): Promise<boolean> {
  const result = await asked;
  if (!result.ok) await remember({ [FAULT]: result.error.fault });
  return result.ok;
}

/** The value, or null after remembering what went wrong. */
export async function settled<T extends object>(asked: Promise<Result<T | null>>): Promise<T | null> {
  const result = await asked;
  return (await succeeded(asked)) && result.ok ? result.value : null;
}

/** What is wrong with the history since the browser started, `hidden` while it waits to be erased; null when nothing is. */
export async function historyFault(scope: Scope): Promise<string | null> {
  if (scope !== 'private' && (await isErasePending())) return 'hidden';
  const fault = (await recall([FAULT])).get(FAULT);
  return typeof fault === 'string' ? fault : null;
}

/** @param round which round of readings it belongs to */
export async function keepInHistory(scope: Scope, reading: Reading, text: string, round: string | null): Promise<void> {
  const isOwn = (await readSession(scope)).proven.includes(reading.receipt);
  if (!isOwn) return;
  const { settings } = await readSettings(scope === 'private');
  const history = settings.isHistoryPaused ? null : await historyFor(scope);
  if (history && (await succeeded(history.keep(reading, text, round)))) await forget([FAULT]);
}

const goodReading = (receipt: string, endpoint: ReadEndpoint, good: GoodAnswer) => {
  const parsed = good.text === '' ? null : parseAnswer(receipt, endpoint)(good.text);
  const body = parsed?.ok === true ? { body: parsed.value } : {};
  const outcome: Outcome = parsed?.ok === true ? 'ok' : 'empty';
  return {
    reading: { receipt, endpoint, outcome, at: good.at, message: '', ...body },
    text: good.text,
    n: good.n,
    round: good.round,
  };
};

/** The person said yes: what is on screen from memory is the first reading that is kept. */
export async function keepWhatIsShown(scope: Scope, answers: Map<string, AnswersOfCase>): Promise<void> {
  const [history, { proven }] = [await historyFor(scope), await readSession(scope)];
  const own = [...answers].filter(([receipt]) => proven.includes(receipt));
  const readings = own.flatMap(([receipt, records]) =>
    [...records].flatMap(([endpoint, { good }]) => (good ? [goodReading(receipt, endpoint, good)] : [])),
  );
  const inOrder = readings.sort((a, b) => a.n - b.n);
  if (history && inOrder.length > 0) await succeeded(history.keepAll(inOrder));
}

/**
 * Fills addresses that this session has no good answer of with the newest one kept.
 * @param onPage receipts whose `cases` answer the page itself embeds: that is newer than what is kept
 */
export async function withStoredAnswers(
  tab: TabRecord,
  answers: Map<string, AnswersOfCase>,
  onPage: { has(receipt: string): boolean },
): Promise<Map<string, AnswersOfCase>> {
  if (!(await historyFor(tab.scope))) return answers;
  const filled = await Promise.all(
    [...answers].map(async ([receipt, records]): Promise<[string, AnswersOfCase]> => {
      const isWhole = ENDPOINTS.every((endpoint) => records.get(endpoint)?.good);
      const history = isWhole ? null : await historyOf(tab, receipt);
      const stored = history && (await settled(history.newestTexts(receipt)));
      const merged = new Map(records);
      for (const { endpoint, text, n, lastSeen } of stored ?? []) {
        const record = merged.get(endpoint);
        const isOnPage = endpoint === 'cases' && onPage.has(receipt);
        if (record && !record.good && !isOnPage)
          merged.set(endpoint, { ...record, good: { text, at: lastSeen, n: n - BEFORE_SESSION, round: null } });
      }
      return [receipt, merged];
    }),
  );
  return new Map(filled);
}

export interface StoredOfCase {
  changes: ChangeFact[];
  notes: NoteFact[];
  firstSeen: Record<string, Instant>;
}

const plain = ({ kind, what, before, after, seenBetween, evidence }: Change): ChangeFact => ({
  kind,
  what,
  before,
  after,
  seenBetween,
  evidence,
});

/**
 * What the history adds to one case: the person's notes, when documents were first seen, and its changes.
 * @param withChanges without, `changes` is []: going through the whole log of a case costs most
 */
export async function storedOf(tab: TabRecord, receipt: string, withChanges: boolean): Promise<StoredOfCase | null> {
  const history = await historyOf(tab, receipt);
  if (!history) return null;
  const [log, notes, firstSeen] = await Promise.all([
    withChanges ? settled(history.logOf(receipt, await wordsOfTab(tab))) : null,
    settled(history.notesOf(receipt)),
    settled(history.firstSeenOf(receipt)),
  ]);
  return {
    changes: (log ?? []).flatMap(({ changes }) => changes.map(plain)),
    notes: (notes ?? []).map(({ at, text, reference }) => ({ at, text, reference })),
    firstSeen: firstSeen ?? {},
  };
}

/** What single fields held when the person last saw the case, by `address path`. */
export async function valuesBefore(tab: TabRecord, receipt: string): Promise<Map<string, Json>> {
  const history = await historyOf(tab, receipt);
  const since = history && (await settled(history.changesSince(receipt)));
  return new Map(
    (since?.changes ?? []).flatMap(({ before, evidence }): [string, Json][] => {
      const [field, ...others] = evidence;
      return field && others.length === 0 ? [[`${field.endpoint} ${field.path}`, before]] : [];
    }),
  );
}

export async function noteVisit(scope: Scope, receipts: readonly string[], at: Instant): Promise<void> {
  const history = await historyFor(scope);
  if (history && receipts.length > 0) await succeeded(history.noteVisit(receipts, at));
}

/** Once a session: what is older than the person wants to keep is forgotten. @param now by a clock that is known to be right */
export async function trimHistory(scope: Scope, now: Instant): Promise<void> {
  const { settings } = await readSettings(scope === 'private');
  const history = settings.keepMonths > 0 ? await historyFor(scope) : null;
  if (history) await succeeded(history.trim(settings.keepMonths, now));
}
