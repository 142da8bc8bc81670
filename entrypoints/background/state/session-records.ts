// What the background remembers for one run of the browser, record by record: names, shapes, and reading them back checked.
// All of it lives in `storage.session`, so a stopped background forgets nothing and the disk never sees it.
import * as z from 'zod/mini';
import { packText, unpackText } from '../../../lib/platform/packed-text.ts';
import { forget, recall, recallAll, remember, rememberIfRoom } from '../../../lib/platform/session-store.ts';
import { OUTCOMES, READ_ENDPOINTS, UNKEPT, type ReadEndpoint } from '../../../lib/uscis/reading.ts';
import { forgetDecoded } from './decode-cache.ts';

/** Private windows, each container of Firefox, and all others have sessions of their own, and never share a record. */
export type Scope = 'normal' | 'private' | `in:${string}`;
const DEFAULT_STORE = 'firefox-default';
export const scopeOf = ({ isPrivate, store }: { isPrivate: boolean; store: string | null }): Scope => {
  if (isPrivate) return 'private';
  return store === null || store === DEFAULT_STORE ? 'normal' : `in:${store}`;
};
const Scope = z.pipe(
  z.string(),
  z.transform((text): Scope => (text === 'private' ? text : text.startsWith('in:') ? `in:${text.slice(3)}` : 'normal')),
);

const Who = z.nullable(z.object({ place: z.number(), name: z.string() }));

const SessionRecord = z.object({
  state: z.enum(['open', 'ended']),
  /** Whether a page of the account was seen in it. */
  hasBegun: z.boolean(),
  /** Whether no page of USCIS has stood in any tab since the last page of the account: whoever comes next may be somebody else. */
  isUnattended: z.boolean(),
  /** Counts what happens in this session: documents that were first heard of, ends, answers. Higher is later, whatever any clock says. */
  seq: z.number(),
  /** Its last end; an account page first heard of before that does not open it again. */
  endedSeq: z.number(),
  /** Since when this account is signed in; pages first heard of before that are of another one. */
  accountFrom: z.number(),
  /** When the last round of readings ended, steady ms; null = none yet. */
  lastRoundAt: z.nullable(z.number()),
  /** What the person last asked of the reading itself, and when, steady ms: to read all cases anew, or to stop. */
  asked: z.nullable(
    z.object({
      what: z.enum(['read', 'stop']),
      steady: z.number(),
      /** What was read before is to be read anew, steady ms. */
      since: z.number(),
      /** On a page of ours that stands before the account's own. */
      isInFront: z.boolean(),
    }),
  ),
  /**
   * The dock that reads now (`frameKey` distinguishes it from the tab's next page), since when (ms of the clock),
   * until when that holds (steady ms), and the name of its round.
   */
  lease: z.nullable(
    z.object({ tabId: z.number(), frameKey: z.string(), since: z.number(), until: z.number(), round: z.string() }),
  ),
  /** Receipts known to be of the account that is signed in: a list with none of them is another account's. */
  account: z.array(z.string()),
  /** The name that the account's pages show, and where on the page. */
  who: Who,
  /** Receipts whose kept words may be shown: an address of theirs answered good in this session, or the page's own list or card holds them. */
  proven: z.array(z.string()),
  /** Receipts that USCIS refused in this session: no list of a page proves them, only a good answer. */
  refused: z.array(z.string()),
  /** Whether the history was trimmed in this session. */
  isTrimmed: z.boolean(),
  /** Receipts that some page showed in this session; nothing else is ever served. */
  shown: z.array(z.string()),
});
export type SessionRecord = z.infer<typeof SessionRecord>;

const TabRecord = z.object({
  tabId: z.number(),
  scope: Scope,
  /**
   * `full`: our own page in a tab, opened by us for the cases of the tab `of`; `report`: one that prints them; `kept`: one that
   * shows what is kept, opened from the options page by a deliberate click; `options`: the options page, which shows no case;
   * `left`: a tab in which a page of USCIS stood, and another site stands now.
   */
  kind: z.enum(['account', 'sign-in', 'other', 'left', 'full', 'report', 'stored', 'options']),
  of: z.nullable(z.number()),
  /** As the page shows them; what may be served of them is `authorizedView`. */
  receipts: z.array(z.string()),
  frameKey: z.string(),
  /** When its document was first heard of, as the session counts; of a tab of our own, that of the tab it was opened for. */
  seq: z.number(),
  /** The document stands at a sign-in address. */
  isAtSignIn: z.optional(z.boolean()),
  /** It has been a page of the account since it was last at a sign-in address. */
  wasAccount: z.optional(z.boolean()),
  /** The place of the session's end that this document showed. */
  endedAt: z.optional(z.number()),
  /** Receipts that its page lists, or has a card of. */
  listed: z.optional(z.array(z.string())),
  /** How many more cases the page shows than are taken of it. */
  beyond: z.optional(z.number()),
  /** The name that its page shows. */
  who: z.optional(Who),
  /** The frame that may be served; null until it asked. */
  frameId: z.nullable(z.number()),
  inView: z.nullable(z.string()),
  visible: z.boolean(),
  /** Whether the browser said, when the page was last heard of, that it has a network. */
  online: z.optional(z.boolean()),
  /** Of an options page: during which session (`sessionPrint`) a deliberate click made it name every case that is kept. */
  namesDuring: z.optional(z.string()),
});
export type TabRecord = z.infer<typeof TabRecord>;

/** Pages of our own that stand in a tab by themselves. */
export const isOwnTab = ({ kind }: TabRecord): boolean =>
  kind === 'full' || kind === 'report' || kind === 'stored' || kind === 'options';

const PageRecord = z.object({ text: z.string(), at: z.string() });
export type PageRecord = z.infer<typeof PageRecord>;

const GoodAnswer = z.object({
  /** Source text; "" for a 204. */
  text: z.string(),
  at: z.string(),
  /** Its place in the session. */
  n: z.number(),
  /** The round of readings it belongs to. */
  round: z.nullable(z.string()),
});
export type GoodAnswer = z.infer<typeof GoodAnswer>;

const AnswerRecord = z.object({
  /** The newest good answer. */
  good: z.nullable(GoodAnswer),
  /** The first good answer of this session, once a different one came. */
  first: z.nullable(GoodAnswer),
  newest: z.nullable(
    z.object({
      outcome: z.enum(OUTCOMES),
      at: z.string(),
      message: z.string(),
      unkept: z.optional(z.enum(UNKEPT)),
      firstTryAt: z.optional(z.string()),
      /** When, in steady ms. */
      steady: z.number(),
      round: z.nullable(z.string()),
    }),
  ),
  waitingUntil: z.nullable(z.string()),
  /** When the try failed after which Caseside waits to ask once more. */
  firstTryAt: z.optional(z.string()),
});
export type AnswerRecord = z.infer<typeof AnswerRecord>;

/** Whether a document is of the session as it is now: it was first heard of after the last end, and since this account is signed in. */
export const isOfSession = ({ seq }: Pick<TabRecord, 'seq'>, session: SessionRecord): boolean =>
  session.state === 'open' && seq > session.endedSeq && seq >= session.accountFrom;

/** The receipts of whose session it is: those of the account where any is known, else all that its pages showed. */
export const receiptsOf = ({ account, shown }: SessionRecord): readonly string[] =>
  account.length > 0 ? account : shown;

/**
 * A tab as it may be served: only receipts that some page showed in this session. A page of a former session, or of another
 * account, that still stands in a tab has none.
 */
export function authorizedView(tab: TabRecord, session: SessionRecord): { tab: TabRecord; session: 'open' | 'ended' } {
  if (tab.kind === 'stored') return { tab, session: 'open' };
  const receipts = isOfSession(tab, session) ? tab.receipts.filter((receipt) => session.shown.includes(receipt)) : [];
  const inView = tab.inView !== null && receipts.includes(tab.inView) ? tab.inView : (receipts[0] ?? null);
  const isForeign = tab.receipts.length > 0 && receipts.length === 0;
  return { tab: { ...tab, receipts, inView }, session: isForeign ? 'ended' : session.state };
}

/** The same as long as the same account shows the same cases, or nobody is signed in. */
export const sessionPrint = ({ state, endedSeq, accountFrom, shown }: SessionRecord): string =>
  [state, endedSeq, accountFrom, ...shown].join(' ');

export const NO_SESSION: SessionRecord = {
  state: 'open',
  hasBegun: false,
  isUnattended: false,
  seq: 0,
  endedSeq: 0,
  accountFrom: 0,
  lastRoundAt: null,
  asked: null,
  lease: null,
  account: [],
  who: null,
  proven: [],
  refused: [],
  isTrimmed: false,
  shown: [],
};
const NO_ANSWER: AnswerRecord = { good: null, first: null, newest: null, waitingUntil: null };

const sessionKey = (scope: Scope) => `session:${scope}`;
const TAB_IDS = 'tabs';
const tabKey = (tabId: number) => `tab:${String(tabId)}`;
const jobKey = (tabId: number) => `job:${String(tabId)}`;
const reportedKey = (tabId: number) => `reported:${String(tabId)}`;
const pageKey = (tabId: number) => `page:${String(tabId)}`;
const answerKey = (scope: Scope, receipt: string, endpoint: ReadEndpoint) => `answer:${scope}:${receipt}:${endpoint}`;

async function recallOne<T>(key: string, schema: z.ZodMiniType<T>): Promise<T | null> {
  const got = schema.safeParse((await recall([key])).get(key));
  return got.success ? got.data : null;
}

export const readSession = async (scope: Scope): Promise<SessionRecord> =>
  (await recallOne(sessionKey(scope), SessionRecord)) ?? NO_SESSION;

export async function changeSession(scope: Scope, patch: Partial<SessionRecord>): Promise<SessionRecord> {
  const changed = { ...(await readSession(scope)), ...patch };
  await remember({ [sessionKey(scope)]: changed });
  return changed;
}

export const readTab = (tabId: number): Promise<TabRecord | null> => recallOne(tabKey(tabId), TabRecord);

/** Which tabs have a record: asking the store for everything would load every answer too. */
async function tabIds(): Promise<number[]> {
  return (await recallOne(TAB_IDS, z.array(z.number()))) ?? [];
}

export async function keepTab(tab: TabRecord): Promise<void> {
  const ids = await tabIds();
  await remember({ [tabKey(tab.tabId)]: tab, [TAB_IDS]: ids.includes(tab.tabId) ? ids : [...ids, tab.tabId] });
}

async function allTabs(): Promise<TabRecord[]> {
  const stored = await recall((await tabIds()).map(tabKey));
  const all = [...stored.values()].map((value) => TabRecord.safeParse(value));
  return all.flatMap((tab) => (tab.success ? [tab.data] : []));
}

/** Every tab outside private windows: one history is kept for all of them. */
export const tabsWithHistory = async (): Promise<TabRecord[]> =>
  (await allTabs()).filter(({ scope }) => scope !== 'private');

/** The tabs of a scope, and what shows the history that is kept for every scope but that of private windows. */
export async function tabsOf(scope: Scope): Promise<TabRecord[]> {
  const isOfHistory = ({ kind }: TabRecord) => scope !== 'private' && (kind === 'stored' || kind === 'options');
  return (await allTabs()).filter((tab) => tab.scope === scope || isOfHistory(tab));
}

/** The sessions that share the history: the usual one, and those of containers that have a tab. */
export async function scopesWithHistory(): Promise<Scope[]> {
  return [...new Set<Scope>(['normal', ...(await tabsWithHistory()).map(({ scope }) => scope)])];
}

export async function forgetTab(tabId: number): Promise<void> {
  await remember({ [TAB_IDS]: (await tabIds()).filter((id) => id !== tabId) });
  await forget([tabKey(tabId), pageKey(tabId), jobKey(tabId), reportedKey(tabId)]);
}

export async function readPage(tabId: number): Promise<PageRecord | null> {
  const page = await recallOne(pageKey(tabId), PageRecord);
  const text = page && (await unpackText(page.text).catch(() => null));
  return page && text !== null ? { ...page, text } : null;
}

/** @throws when the browser's memory for extensions is full */
export const keepPage = async (tabId: number, page: PageRecord | null): Promise<void> =>
  page ? rememberIfRoom({ [pageKey(tabId)]: { ...page, text: await packText(page.text) } }) : forget([pageKey(tabId)]);

const ReportedRecord = z.object({
  /** The place in the history of the newest answer that the tab's panel shows. */
  newest: z.number(),
  /** Since when the panel shows that one, steady ms. */
  since: z.number(),
  /** The place of the newest record when the panel was last given what is new: nothing that came later was on screen. */
  until: z.number(),
});
export type ReportedRecord = z.infer<typeof ReportedRecord>;
export const readReported = (tabId: number): Promise<ReportedRecord | null> =>
  recallOne(reportedKey(tabId), ReportedRecord);
export const storeReported = (tabId: number, reported: ReportedRecord | null): Promise<void> =>
  reported ? remember({ [reportedKey(tabId)]: reported }) : forget([reportedKey(tabId)]);

/** What a report tab is to print, as its own schema checks it when it is read back. */
export const keepJob = (tabId: number, job: unknown): Promise<void> => remember({ [jobKey(tabId)]: job });
export const readJob = async (tabId: number): Promise<unknown> => (await recall([jobKey(tabId)])).get(jobKey(tabId));

export type AnswersOfCase = Map<ReadEndpoint, AnswerRecord>;

/** What is remembered of each receipt, address by address; an address never read has an empty record. */
export async function readAnswers(scope: Scope, receipts: readonly string[]): Promise<Map<string, AnswersOfCase>> {
  const stored = await recall(
    receipts.flatMap((receipt) => READ_ENDPOINTS.map((one) => answerKey(scope, receipt, one))),
  );
  const answerOf = async (receipt: string, endpoint: ReadEndpoint): Promise<[ReadEndpoint, AnswerRecord]> => {
    const got = AnswerRecord.safeParse(stored.get(answerKey(scope, receipt, endpoint)));
    return [endpoint, got.success ? await withTexts(got.data, unpackText).catch(() => NO_ANSWER) : NO_ANSWER];
  };
  return new Map(
    await Promise.all(
      receipts.map(async (receipt): Promise<[string, AnswersOfCase]> => {
        const records = READ_ENDPOINTS.map((endpoint) => answerOf(receipt, endpoint));
        return [receipt, new Map(await Promise.all(records))];
      }),
    ),
  );
}

/** The record with the texts of its answers packed or unpacked. */
async function withTexts(record: AnswerRecord, change: (text: string) => Promise<string>): Promise<AnswerRecord> {
  const changed = async (answer: GoodAnswer | null) => answer && { ...answer, text: await change(answer.text) };
  return { ...record, good: await changed(record.good), first: await changed(record.first) };
}

/**
 * @param isNeeded it holds no more than what is kept already, so that it is kept out of the reserve if need be
 * @throws when the browser's memory for extensions is full
 */
export async function keepAnswer(
  scope: Scope,
  receipt: string,
  endpoint: ReadEndpoint,
  answer: AnswerRecord,
  isNeeded = false,
): Promise<void> {
  const values = { [answerKey(scope, receipt, endpoint)]: await withTexts(answer, packText) };
  await (isNeeded ? remember(values) : rememberIfRoom(values));
}

export const PinsAndTicks: z.ZodMiniType<{ pinned: string[]; have: string[] }> = z.object({
  pinned: z.array(z.string()),
  have: z.array(z.string()),
});
/** Under the name of an answer: whatever forgets the answers of a case forgets these. */
const pinsKey = (scope: Scope, receipt: string) => `answer:${scope}:${receipt}:marks`;
export const readSessionPins = (scope: Scope, receipt: string) => recallOne(pinsKey(scope, receipt), PinsAndTicks);
export const keepSessionPins = (scope: Scope, receipt: string, marks: z.infer<typeof PinsAndTicks>): Promise<void> =>
  remember({ [pinsKey(scope, receipt)]: marks });
export const forgetSessionPins = (scope: Scope, receipt: string): Promise<void> => forget([pinsKey(scope, receipt)]);

/** Forgets the good answers of one receipt that are not of this round; what was tried stays. */
export async function forgetOlderAnswers(scope: Scope, receipt: string, round: string | null): Promise<void> {
  forgetDecoded();
  const stored = (await readAnswers(scope, [receipt])).get(receipt) ?? new Map<ReadEndpoint, AnswerRecord>();
  for (const [endpoint, record] of stored) {
    const isOfRound = round !== null && record.good?.round === round;
    if (record.good !== null && !isOfRound)
      await keepAnswer(scope, receipt, endpoint, { ...record, good: null, first: null }, true);
  }
}

/** Forgets every answer of a scope, or of all receipts but those named. */
export async function forgetAnswers(scope: Scope, except: readonly string[] = []): Promise<void> {
  forgetDecoded();
  const keys = [...(await recallAll(`answer:${scope}:`)).keys()];
  await forget(keys.filter((key) => !except.some((receipt) => key.startsWith(`answer:${scope}:${receipt}:`))));
}
