// When what is read: by itself no more than every 15 minutes, by hand no more than once a minute, by one tab for all. Pure.
import { ENDPOINTS, type Endpoint, type ReadOrder } from '../../lib/uscis/reading.ts';
import { msSince, type Now } from './state/steady-time.ts';
import type { AnswersOfCase, SessionRecord, TabRecord } from './state/session-records.ts';

export const BY_ITSELF_EVERY_MS = 15 * 60_000;
export const BY_HAND_EVERY_MS = 60_000;
/** How long a tab that reads keeps the others waiting without being heard of: a read may last 20 s, wait 60 s, and last 20 s again. */
export const LEASE_MS = 110_000;
const LEASE_CHECK_MS = 3_000;
/** How soon an address that found no network is asked again, at the earliest: a network may come and go every second. */
export const AFTER_OFFLINE_MS = 10_000;

export interface Plan {
  read: ReadOrder[];
  askAgainMs: number;
}

/** The case in view first, then the others as the page shows them. */
const inReadingOrder = (tab: Pick<TabRecord, 'receipts' | 'inView'>): string[] => [
  ...tab.receipts.filter((receipt) => receipt === tab.inView),
  ...tab.receipts.filter((receipt) => receipt !== tab.inView),
];

/** All four addresses of every case of a tab. */
export const wholeRound = (tab: Pick<TabRecord, 'receipts' | 'inView'>): ReadOrder[] =>
  inReadingOrder(tab).map((receipt) => ({ receipt, endpoints: [...ENDPOINTS] }));

/**
 * What a tab may read now by itself: a case whole once its oldest answer is 15 minutes old, until then only what the last round left, because
 * its page went or the network did.
 */
export function planOf(tab: TabRecord, session: SessionRecord, answers: Map<string, AnswersOfCase>, now: Now): Plan {
  if (session.state === 'ended' || tab.kind !== 'account') return { read: [], askAgainMs: BY_ITSELF_EVERY_MS };
  const { lease } = session;
  const isReload = lease?.tabId === tab.tabId && lease.frameKey !== tab.frameKey;
  if (lease !== null && lease.until > now.steady && !isReload) {
    return { read: [], askAgainMs: LEASE_CHECK_MS };
  }
  const isOnline = tab.online !== false;
  /** How long ago an address was asked; null: it is left to ask. */
  const askedAgo = (receipt: string, endpoint: Endpoint): number | null => {
    const newest = answers.get(receipt)?.get(endpoint)?.newest ?? null;
    if (newest === null) return null;
    const ago = msSince({ wall: Date.parse(newest.at), steady: newest.steady }, now);
    return newest.outcome === 'offline' && isOnline && ago >= AFTER_OFFLINE_MS ? null : ago;
  };
  const waitsOffline = (receipt: string, endpoint: Endpoint): boolean =>
    isOnline && answers.get(receipt)?.get(endpoint)?.newest?.outcome === 'offline';
  const orders = inReadingOrder(tab).map((receipt): ReadOrder => {
    const isOld = ENDPOINTS.some((endpoint) => (askedAgo(receipt, endpoint) ?? 0) >= BY_ITSELF_EVERY_MS);
    return { receipt, endpoints: ENDPOINTS.filter((endpoint) => isOld || askedAgo(receipt, endpoint) === null) };
  });
  const due = orders.filter(({ endpoints }) => endpoints.length > 0);
  const waits = tab.receipts.flatMap((receipt) =>
    ENDPOINTS.map((endpoint) => {
      const everyMs = waitsOffline(receipt, endpoint) ? AFTER_OFFLINE_MS : BY_ITSELF_EVERY_MS;
      return everyMs - (askedAgo(receipt, endpoint) ?? 0);
    }),
  );
  const askAgainMs = Math.max(LEASE_CHECK_MS, Math.min(BY_ITSELF_EVERY_MS, ...(due.length > 0 ? [] : waits)));
  return { read: tab.visible ? due : [], askAgainMs };
}
