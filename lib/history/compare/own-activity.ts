// "Could it be your own visit?": what the person did, and what Caseside read, near a moved timestamp. Lists times side by side and draws no
// conclusion. Pure.
import type { CaseFile, Instant } from '../../decode/case-file.ts';
import { isDayOnly, msOf } from '../../decode/answers/timestamp.ts';

/** What the history store recorded in an interval (`activityBetween`). */
export interface Activity {
  visits: readonly { from: Instant; to: Instant }[];
  reads: readonly { at: Instant }[];
}

/** One activity near the timestamp. `beforeMs`: milliseconds before the timestamp; negative: after it. */
export interface Near {
  what: 'visit' | 'upload' | 'read';
  at: Instant;
  beforeMs: number;
}

const NEAR_MS = 60 * 60 * 1000;

/** Documents that the person sent, by USCIS's own times; those with only a date cannot be compared with a timestamp. */
export function uploadsOf(file: CaseFile): Instant[] {
  return file.documents.flatMap(({ from, at }) => (from === 'you' && at !== null && !isDayOnly(at) ? [at] : []));
}

/**
 * Activity within an hour of the timestamp, nearest first. null if the timestamp is a date without a time, so that nothing can be
 * compared with it. A visit counts with its nearest moment: one during which the timestamp moved is 0 ms away.
 */
export function activityNear(
  timestamp: string,
  activity: Activity,
  uploads: readonly Instant[],
  nearMs = NEAR_MS,
): Near[] | null {
  if (isDayOnly(timestamp)) return null;
  const moment = msOf(timestamp);
  const at = (what: Near['what'], when: number): Near => ({
    what,
    at: new Date(when).toISOString(),
    beforeMs: moment - when,
  });
  const all = [
    ...activity.visits.map(({ from, to }) => at('visit', Math.min(Math.max(moment, msOf(from)), msOf(to)))),
    ...uploads.map((upload) => at('upload', msOf(upload))),
    ...activity.reads.map((read) => at('read', msOf(read.at))),
  ];
  return all
    .filter(({ beforeMs }) => Math.abs(beforeMs) <= nearMs)
    .sort((a, b) => Math.abs(a.beforeMs) - Math.abs(b.beforeMs));
}
