// The newest code of a case: of its events, its status history and its present status alike. Pure.
import type { CaseFile, TimelineEntry } from '../case-file.ts';

const HAS_CODE: readonly TimelineEntry['kind'][] = ['event', 'status'];

/** What is looked at: a decoded case, or the same without its evidence. */
interface Coded {
  status: Pick<NonNullable<CaseFile['status']>, 'code' | 'at'> | null;
  timeline: readonly Pick<TimelineEntry, 'kind' | 'code' | 'at' | 'recordedAt'>[];
}

/**
 * Place on the timeline of the entry with the newest code; null: there is none. The present status without a day of its own is the newest
 * of all, unless an event has its code and so gives the day. An event that happened or was
 * written on the day of a status with the same code stands for both.
 */
export function newestCodeOf({ status, timeline }: Coded): number | null {
  const places = timeline.flatMap(({ kind, code }, place) => (code !== null && HAS_CODE.includes(kind) ? [place] : []));
  const isEventOf = (code: string) =>
    timeline.findIndex((one) => one.kind === 'event' && one.code?.trim() === code.trim());
  const present = status?.code ?? null;
  if (present !== null && status?.at === null && isEventOf(present) === -1) {
    const own = places.find((place) => timeline[place]?.kind === 'status' && timeline[place].code === present);
    if (own !== undefined) return own;
  }
  const [newest] = places;
  const first = newest === undefined ? undefined : timeline[newest];
  if (newest === undefined || first?.kind !== 'status') return newest ?? null;
  const day = first.at?.slice(0, 10);
  const twin = timeline.findIndex(
    ({ kind, code, at, recordedAt }) =>
      kind === 'event' &&
      code?.trim() === first.code?.trim() &&
      [at, recordedAt].some((time) => time?.slice(0, 10) === day),
  );
  return twin === -1 ? newest : twin;
}
