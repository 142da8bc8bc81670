// When what is read: by itself no more than every 15 minutes, by hand no more than once a minute, by one tab for all. Pure.
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { msSince, type Now } from './state/steady-time.ts';
import type { AnswersOfCase, SessionRecord, TabRecord } from './state/session-records.ts';

export const BY_ITSELF_EVERY_MS = 15 * 60_000;
export const BY_HAND_EVERY_MS = 60_000;
/** How long a tab that reads keeps the others waiting without being heard of: a read may last 20 s, wait 60 s, and last 20 s again. */
export const LEASE_MS = 110_000;
const LEASE_CHECK_MS = 3_000;

export interface Plan {
  read: string[];
  askAgainMs: number;
}

/** The case in view first, then the others as the page shows them. */
export const inReadingOrder = (tab: Pick<TabRecord, 'receipts' | 'inView'>): string[] => [
  ...tab.receipts.filter((receipt) => receipt === tab.inView),
  ...tab.receipts.filter((receipt) => receipt !== tab.inView),
];

/** What a tab may read now by itself. */
export function planOf(tab: TabRecord, session: SessionRecord, answers: Map<string, AnswersOfCase>, now: Now): Plan {
  if (session.state === 'ended' || tab.kind !== 'account') return { read: [], askAgainMs: BY_ITSELF_EVERY_MS };
  const { lease } = session;
  const isReload = lease?.tabId === tab.tabId && lease.frameKey !== tab.frameKey;
  if (lease !== null && lease.until > now.steady && !isReload) {
    return { read: [], askAgainMs: LEASE_CHECK_MS };
  }
  const triedAgo = (receipt: string): number[] =>
    ENDPOINTS.map((endpoint) => {
      const newest = answers.get(receipt)?.get(endpoint)?.newest ?? null;
      return newest === null ? Infinity : msSince({ wall: Date.parse(newest.at), steady: newest.steady }, now);
    });
  const due = inReadingOrder(tab).filter((receipt) => Math.max(...triedAgo(receipt)) >= BY_ITSELF_EVERY_MS);
  const longest = Math.max(0, ...tab.receipts.flatMap(triedAgo));
  const askAgainMs = Math.max(LEASE_CHECK_MS, due.length > 0 ? BY_ITSELF_EVERY_MS : BY_ITSELF_EVERY_MS - longest);
  return { read: tab.visible ? due : [], askAgainMs };
}
