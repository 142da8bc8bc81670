// One combined timeline of several cases filed on the same day. Pure.
import type { CaseFile, TimelineEntry } from '../decode/case-file.ts';
import { repeatedStatuses } from '../decode/facts/repeated-status.ts';

interface Placed {
  receipt: string;
  formType: string | null;
  index: number;
  entry: TimelineEntry;
}

/** Newest date first; within a day, instants before dates, then the later instant, then the row written later. */
function newestFirst({ entry: a }: Placed, { entry: b }: Placed): number {
  const [dayA, dayB] = [a.at?.slice(0, 10) ?? '', b.at?.slice(0, 10) ?? ''];
  if (dayA !== dayB) return dayA < dayB ? 1 : -1;
  if (a.precision !== b.precision) return a.precision === 'instant' ? -1 : 1;
  if (a.at !== b.at) return (a.at ?? '') < (b.at ?? '') ? 1 : -1;
  const [writtenA, writtenB] = [a.recordedAt ?? '', b.recordedAt ?? ''];
  return writtenA === writtenB ? 0 : writtenA < writtenB ? 1 : -1;
}

/** Entries of cases with a receipt, each with its index in its own case's timeline; a status that only repeats an event is left out. */
export function togetherOf(files: readonly CaseFile[]): Placed[] {
  return files
    .flatMap(({ receipt, form, timeline }) => {
      if (receipt === null) return [];
      const repeated = repeatedStatuses(timeline);
      return timeline.flatMap((entry, index) =>
        repeated.has(index) ? [] : [{ receipt, formType: form.type, index, entry }],
      );
    })
    .sort(newestFirst);
}
