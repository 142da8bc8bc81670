// When what is read: by itself no more than every 15 minutes, by hand no more than once a minute, by one tab for all. Pure.
import { ENDPOINTS, type Endpoint, type ReadOrder } from '../../lib/uscis/reading.ts';
import { msSince, type Now } from './state/steady-time.ts';
import type { AnswerRecord, AnswersOfCase, SessionRecord, TabRecord } from './state/session-records.ts';

export const BY_ITSELF_EVERY_MS = 15 * 60_000;
export const BY_HAND_EVERY_MS = 60_000;
/** How long a tab that reads keeps the others waiting without being heard of: a read may last 20 s, wait 60 s, and last 20 s again. */
export const LEASE_MS = 110_000;
const LEASE_CHECK_MS = 3_000;
/** How soon an address that found no network is asked again, at the earliest: a network may come and go every second. */
export const AFTER_OFFLINE_MS = 10_000;

const NONE: ReadonlySet<string> = new Set();

/** Cases of one round: the next one takes up what is left, so that a tab is heard of while its lease holds. */
export const CASES_A_ROUND = 50;

export interface Plan {
  read: ReadOrder[];
  askAgainMs: number;
}

/** The case in view first, then the others as the page shows them. */
const inReadingOrder = (tab: Pick<TabRecord, 'receipts' | 'inView'>): string[] => [
  ...tab.receipts.filter((receipt) => receipt === tab.inView),
  ...tab.receipts.filter((receipt) => receipt !== tab.inView),
];

/** How long ago an address was asked; null: it is left to ask, never asked or not since the person asked for all. */
function askedAgo(tab: TabRecord, { asked }: SessionRecord, newest: AnswerRecord['newest'], now: Now): number | null {
  if (newest === null || (asked?.what === 'read' && newest.steady < asked.since)) return null;
  const ago = msSince({ wall: Date.parse(newest.at), steady: newest.steady }, now);
  return newest.outcome === 'offline' && tab.online !== false && ago >= AFTER_OFFLINE_MS ? null : ago;
}

/**
 * What is left to read of the cases of a tab, the case in view first: a case whole once its oldest answer is 15 minutes old, until then only
 * what the last round left, because its page went, the network did, or the person stopped it.
 * @param newer cases that the page shows newer than they were read: whole once a minute has passed
 */
export function dueOf(
  tab: TabRecord,
  session: SessionRecord,
  answers: ReadonlyMap<string, AnswersOfCase>,
  now: Now,
  newer: ReadonlySet<string> = NONE,
): ReadOrder[] {
  return inReadingOrder(tab).flatMap((receipt) => {
    const ago = (endpoint: Endpoint) =>
      askedAgo(tab, session, answers.get(receipt)?.get(endpoint)?.newest ?? null, now);
    const isNewer = newer.has(receipt) && (ago('cases') ?? 0) >= BY_HAND_EVERY_MS;
    const isOld = isNewer || ENDPOINTS.some((endpoint) => (ago(endpoint) ?? 0) >= BY_ITSELF_EVERY_MS);
    const endpoints = ENDPOINTS.filter((endpoint) => isOld || ago(endpoint) === null);
    return endpoints.length > 0 ? [{ receipt, endpoints }] : [];
  });
}

/** How long the person's "Stop" still holds, in ms: as long as Caseside waits before it reads by itself anyway. */
const stoppedFor = ({ asked }: SessionRecord, now: Now): number =>
  asked?.what === 'stop' ? Math.max(0, asked.steady + BY_ITSELF_EVERY_MS - now.steady) : 0;

/** Whether the cases are read although the page of the account is not on screen: the person asked for it on a page of ours before it. */
export const readsHidden = ({ asked }: SessionRecord, now: Now): boolean =>
  asked?.what === 'read' && asked.isInFront && now.steady < asked.steady + BY_ITSELF_EVERY_MS;

/** What a tab may read now: a round of what is due. */
export function planOf(
  tab: TabRecord,
  session: SessionRecord,
  answers: Map<string, AnswersOfCase>,
  now: Now,
  newer: ReadonlySet<string> = NONE,
): Plan {
  if (session.state === 'ended' || tab.kind !== 'account') return { read: [], askAgainMs: BY_ITSELF_EVERY_MS };
  const { lease } = session;
  const isReload = lease?.tabId === tab.tabId && lease.frameKey !== tab.frameKey;
  if (lease !== null && lease.until > now.steady && !isReload) {
    return { read: [], askAgainMs: LEASE_CHECK_MS };
  }
  const all = dueOf(tab, session, answers, now, newer);
  const stopMs = stoppedFor(session, now);
  // The case that a person opens is read even so.
  const due = stopMs === 0 ? all : all.filter(({ receipt }) => receipt === tab.inView);
  const waits = tab.receipts.flatMap((receipt) =>
    ENDPOINTS.map((endpoint) => {
      const newest = answers.get(receipt)?.get(endpoint)?.newest ?? null;
      const waitsOffline = tab.online !== false && newest?.outcome === 'offline';
      const every = waitsOffline ? AFTER_OFFLINE_MS : newer.has(receipt) ? BY_HAND_EVERY_MS : BY_ITSELF_EVERY_MS;
      return every - (askedAgo(tab, session, newest, now) ?? 0);
    }),
  );
  const soonest = due.length > 0 ? [] : waits;
  const askAgainMs = Math.max(LEASE_CHECK_MS, stopMs, Math.min(BY_ITSELF_EVERY_MS, ...soonest));
  return { read: tab.visible || readsHidden(session, now) ? due.slice(0, CASES_A_ROUND) : [], askAgainMs };
}
