// "Was it you?" The times near a moved timestamp of what the person did here, and of our own readings: side by side, no verdict. Pure.
import type { CaseFile, Instant } from '../../decode/case-file.ts';
import { isDayOnly, msOf } from '../../decode/answers/timestamp.ts';

/** What the history store knows of a stretch of time (`activityBetween`). */
export interface Activity {
  visits: readonly { from: Instant; to: Instant }[];
  reads: readonly { at: Instant }[];
}

/** One thing done near the timestamp. `beforeMs`: how long before the timestamp; less than 0: after it. */
export interface Near {
  what: 'visit' | 'upload' | 'read';
  at: Instant;
  beforeMs: number;
}

export const NEAR_MS = 60 * 60 * 1000;

/** Documents that the person sent, by USCIS's own times; those with only a day cannot be set beside a timestamp. */
export function uploadsOf(file: CaseFile): Instant[] {
  return file.documents.flatMap(({ from, at }) => (from === 'you' && at !== null && !isDayOnly(at) ? [at] : []));
}

/**
 * What was done within an hour of the timestamp, nearest first. null: the timestamp is a day without a time, so nothing can be set beside it.
 * A visit counts with its nearest moment: one during which the timestamp moved is 0 ms away.
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
