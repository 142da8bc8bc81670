// The keeper's way to the history: what goes in, what comes out, and when it is simply not called (private windows, and before the
// person said that the computer is theirs). A fault of the vault is remembered and told; the panel goes on without history.
import * as z from 'zod/mini';
import type { CaseFile, ChangeFact, Instant, NoteFact } from '../../lib/decode/case-file.ts';
import type { Change } from '../../lib/history/change.ts';
import { compareAnswers } from '../../lib/history/compare.ts';
import { markedChanges } from '../../lib/history/marked-changes.ts';
import { sinceVisitOf, type CaseNews } from '../../lib/history/since-visit.ts';
import { mayKeep, openVault, type Result, type Vault } from '../../lib/history/vault.ts';
import { readSettings } from '../../lib/platform/settings-store.ts';
import { forget, recall, remember } from '../../lib/platform/session-store.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { ENDPOINTS, type Json, type Outcome, type Reading, type ReadEndpoint } from '../../lib/uscis/reading.ts';
import type { News } from '../../lib/view/panel-view.ts';
import type { AnswerRecord, AnswersOfCase, Scope, TabRecord } from './records.ts';

/** A handle, no state: it opens nothing until it is used. */
const vault: Vault = openVault();

export const FAULT = 'history:fault';
export const UNSEEN = 'history:unseen';
const Unseen = z.record(z.string(), z.number());

/** The vault for this scope, or null when nothing of it may be kept or shown. */
export async function historyFor(scope: Scope): Promise<Vault | null> {
  const isPrivate = scope === 'private';
  return mayKeep({ isPrivate }, (await readSettings(isPrivate)).settings) ? vault : null;
}

/** For the options page alone, which the person opened to see and erase what is kept. */
export const wholeHistory = (): Vault => vault;

/** The value, or null after remembering what went wrong. */
export async function settled<T>(asked: Promise<Result<T>>): Promise<T | null> {
  const result = await asked;
  if (result.ok) return result.value;
  await remember({ [FAULT]: result.error.fault });
  return null;
}

/** What is wrong with the history since the browser started; null when nothing is. */
export async function historyFault(): Promise<string | null> {
  const fault = (await recall([FAULT])).get(FAULT);
  return typeof fault === 'string' ? fault : null;
}

export async function keepInHistory(scope: Scope, reading: Reading, text: string): Promise<void> {
  const { settings } = await readSettings(scope === 'private');
  const history = settings.isHistoryPaused ? null : await historyFor(scope);
  if (history && (await settled(history.keep(reading, text))) !== null) await forget([FAULT]);
}

const goodReading = (receipt: string, endpoint: ReadEndpoint, good: { text: string; at: Instant }) => {
  const parsed = good.text === '' ? null : parseJson(good.text);
  const body = parsed?.ok === true ? { body: parsed.value } : {};
  const outcome: Outcome = parsed?.ok === true ? 'ok' : 'empty';
  return { reading: { receipt, endpoint, outcome, at: good.at, message: '', ...body }, text: good.text };
};

/** The person said yes: what is on screen from memory is the first reading that is kept. */
export async function keepWhatIsShown(scope: Scope, answers: Map<string, AnswersOfCase>): Promise<void> {
  const history = await historyFor(scope);
  const readings = [...answers].flatMap(([receipt, records]) =>
    [...records].flatMap(([endpoint, { good }]) => (good ? [goodReading(receipt, endpoint, good)] : [])),
  );
  if (history && readings.length > 0) await settled(history.keepAll(readings));
}

/**
 * Fills addresses that this session has no good answer of with the newest one kept.
 * @param onPage receipts whose `cases` answer the page itself embeds: that is newer than what is kept
 */
export async function withKeptAnswers(
  scope: Scope,
  answers: Map<string, AnswersOfCase>,
  onPage: { has(receipt: string): boolean },
): Promise<Map<string, AnswersOfCase>> {
  const history = await historyFor(scope);
  if (!history) return answers;
  const filled = await Promise.all(
    [...answers].map(async ([receipt, records]): Promise<[string, AnswersOfCase]> => {
      const isWhole = ENDPOINTS.every((endpoint) => records.get(endpoint)?.good);
      const kept = isWhole ? null : await settled(history.newestTexts(receipt));
      const merged = new Map(records);
      for (const { endpoint, text, lastSeen } of kept ?? []) {
        const record = merged.get(endpoint);
        const isOnPage = endpoint === 'cases' && onPage.has(receipt);
        if (record && !record.good && !isOnPage) merged.set(endpoint, { ...record, good: { text, at: lastSeen } });
      }
      return [receipt, merged];
    }),
  );
  return new Map(filled);
}

export interface KeptOfCase {
  changes: ChangeFact[];
  notes: NoteFact[];
  firstSeen: Record<string, Instant>;
}

const plain = ({ kind, what, before, after, seenBetween, evidence }: Change): ChangeFact => ({
  ...{ kind, what, before, after, seenBetween, evidence },
});

/** What the history adds to one case: its changes, the person's notes, when documents were first seen. */
export async function keptOf(scope: Scope, receipt: string): Promise<KeptOfCase | null> {
  const history = await historyFor(scope);
  if (!history) return null;
  const [log, notes, firstSeen] = await Promise.all([
    settled(history.logOf(receipt)),
    settled(history.notesOf(receipt)),
    settled(history.firstSeenOf(receipt)),
  ]);
  return {
    changes: (log ?? []).flatMap(({ changes }) => changes.map(plain)),
    notes: (notes ?? []).map(({ at, text, reference }) => ({ at, text, reference })),
    firstSeen: firstSeen ?? {},
  };
}

/** What is new since the first reading of this session, while no history is kept. */
function sinceFirstReading(receipt: string, records: AnswersOfCase): CaseNews['since'] {
  const side = (pick: (record: AnswerRecord) => { text: string; at: string } | null) => {
    const answers: Partial<Record<ReadEndpoint, { body: Json | undefined; firstSeen: string; lastSeen: string }>> = {};
    for (const [endpoint, record] of records) {
      const one = pick(record);
      const parsed = one && one.text !== '' ? parseJson(one.text) : null;
      if (one)
        answers[endpoint] = {
          body: parsed?.ok === true ? parsed.value : undefined,
          firstSeen: one.at,
          lastSeen: one.at,
        };
    }
    return { receipt, answers };
  };
  const before = side(({ first, good }) => first ?? good);
  const [at] = Object.values(before.answers)
    .map(({ firstSeen }) => firstSeen)
    .sort();
  if (at === undefined || ![...records.values()].some(({ first }) => first)) return null;
  return {
    since: at,
    isStart: false,
    changes: compareAnswers(
      before,
      side(({ good }) => good),
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
  const told = sinceVisitOf(cases, isReading);
  if (history && !isReading) await remember({ [UNSEEN]: Object.fromEntries(told.unseen) });
  return told;
}

/** What single fields held when the person last saw the case, by `address path`. */
export async function valuesBefore(scope: Scope, receipt: string): Promise<Map<string, Json>> {
  const history = await historyFor(scope);
  const since = history && (await settled(history.changesSince(receipt, null)));
  return new Map(
    (since?.changes ?? []).flatMap(({ before, evidence }): [string, Json][] => {
      const [field, ...others] = evidence;
      return field && others.length === 0 ? [[`${field.endpoint} ${field.path}`, before]] : [];
    }),
  );
}

/** How many changes of these cases are unseen, as last counted. */
export async function unseenOf(scope: Scope, receipts: readonly string[]): Promise<number> {
  const counted = Unseen.safeParse((await recall([UNSEEN])).get(UNSEEN));
  if (!counted.success || !(await historyFor(scope))) return 0;
  return receipts.reduce((sum, receipt) => sum + (counted.data[receipt] ?? 0), 0);
}

/** The person has seen everything about these cases up to now. */
export async function markAllSeen(scope: Scope, receipts: readonly string[], at: Instant): Promise<void> {
  const history = await historyFor(scope);
  if (!history || (await settled(history.markSeen(receipts, at))) === null) return;
  const counted = Unseen.safeParse((await recall([UNSEEN])).get(UNSEEN));
  const left = Object.entries(counted.success ? counted.data : {}).filter(([receipt]) => !receipts.includes(receipt));
  await remember({ [UNSEEN]: Object.fromEntries(left) });
}

export async function noteVisit(scope: Scope, receipts: readonly string[], at: Instant): Promise<void> {
  const history = await historyFor(scope);
  if (history && receipts.length > 0) await settled(history.noteVisit(receipts, at));
}

/** Once for each run of the browser: what is older than the person wants to keep is forgotten. */
export async function trimHistory(scope: Scope, now: Instant): Promise<void> {
  const { settings } = await readSettings(scope === 'private');
  const history = settings.keepMonths > 0 ? await historyFor(scope) : null;
  if (history) await settled(history.trim(settings.keepMonths, now));
}

export async function forgetAtSignOut(scope: Scope): Promise<void> {
  const { settings } = await readSettings(scope === 'private');
  const history = settings.forgetAtSignOut ? await historyFor(scope) : null;
  if (history && (await settled(history.eraseAll())) !== null) await forget([UNSEEN]);
}
