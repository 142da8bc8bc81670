// "Since your last visit" for all cases together, which the panel shows first. Reports only what was compared. Pure.
import type { Instant } from '../../decode/case-file.ts';
import { ENDPOINTS, type Outcome, type ReadEndpoint } from '../../uscis/reading.ts';
import type { News, NewsItem } from './news.ts';
import { CHANGE_KINDS } from './change-kinds.ts';
import type { Change } from './change.ts';
import { compareText } from '../../util/compare-text.ts';
import { isGoodOutcome } from '../../uscis/good-outcome.ts';

/** One case of the page, from the history store and this session's readings. */
export interface CaseNews {
  receipt: string;
  formType: string | null;
  /** `changesSince` of the history store; null if nothing is stored for the case yet. */
  since: { since: Instant; isStart: boolean; changes: readonly Change[] } | null;
  /** The newest outcome of each of the four addresses in this session; null if none yet. */
  reads: Partial<Record<ReadEndpoint, Outcome | null>>;
}

export interface SinceVisit {
  news: News;
  /** By receipt; changes that are not news are not counted, nor is a timestamp that moved alone. */
  unseen: Map<string, number>;
}

/** An item, and the place of the reading that first showed it. */
interface Placed {
  item: NewsItem;
  n: number;
}

function itemsOf({ receipt, formType, since }: CaseNews): Placed[] {
  return (since?.changes ?? [])
    .filter(({ kind }) => CHANGE_KINDS[kind].isNews)
    .map(({ kind, what, before, after, seenBetween, n, strength, marks, at, basis }) => ({
      n,
      item: {
        receipt,
        formType,
        strength,
        seen: false,
        marks,
        at,
        basis,
        change: { kind, what, before, after, seenBetween },
      },
    }));
}

const rankOf = ({ item: { change } }: Placed): number =>
  Object.entries(CHANGE_KINDS).find(([kind]) => kind === change.kind)?.[1].rank ?? Infinity;

/** Strongest first; within one strength by USCIS's own date, newest first, then those without one, the last seen first. */
function inOrder(items: readonly Placed[]): NewsItem[] {
  const ranked = items.map((placed) => ({ ...placed, rank: rankOf(placed), day: placed.item.at ?? '' }));
  return ranked.sort((a, b) => a.rank - b.rank || compareText(b.day, a.day) || b.n - a.n).map(({ item }) => item);
}

/**
 * @param cases in the order of the page
 * @param isReading a round of readings is running; until the first one of the session has ended, no changes are reported
 */
export function sinceVisitOf(cases: readonly CaseNews[], isReading: boolean): SinceVisit {
  const isFirstRound = cases.some(({ reads }) => ENDPOINTS.some((endpoint) => (reads[endpoint] ?? null) === null));
  if (isReading && isFirstRound) return { news: { state: 'waiting' }, unseen: new Map() };
  const items = inOrder(cases.flatMap(itemsOf));
  const unseen = new Map(
    cases.map(({ receipt }) => [
      receipt,
      items.filter((item) => item.receipt === receipt && item.strength !== 'stamp').length,
    ]),
  );
  const known = cases.flatMap(({ since }) => since ?? []);
  const [oldest] = known.map(({ since }) => since).sort();
  if (oldest === undefined) return { news: { state: 'waiting' }, unseen };
  if (known.every(({ isStart }) => isStart)) return { news: { state: 'first', at: oldest }, unseen };
  const uncompared = cases.flatMap(({ receipt, reads }) =>
    ENDPOINTS.filter((endpoint) => !isGoodOutcome(reads[endpoint])).map((endpoint) => ({ receipt, endpoint })),
  );
  return { news: { state: 'compared', since: oldest, whole: uncompared.length === 0, items, uncompared }, unseen };
}
