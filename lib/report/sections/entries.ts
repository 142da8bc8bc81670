// The timeline entries of a report for people: what the same report shows elsewhere is left out. Pure.
import type { TimelineEntry } from '../../decode/case-file.ts';
import { repeatedStatuses } from '../../decode/facts/repeated-status.ts';
import type { CaseContext } from '../context.ts';

/**
 * Newest first. Leaves out documents and undated requests that have a part of their own, and a status that only repeats an event,
 * which then cites both. JSON and CSV hold every entry.
 */
export function shownEntries(context: CaseContext): TimelineEntry[] {
  const { file, has } = context;
  const shown = file.timeline.filter(
    ({ kind, at }) =>
      !(kind === 'document' && has('documents')) && !(kind === 'evidence-request' && at === null && has('requests')),
  );
  const repeated = repeatedStatuses(shown, (time) => context.dates.day(time));
  const statusOf = new Map([...repeated].map(([status, event]) => [event, shown[status]]));
  return shown.flatMap((entry, place) => {
    if (repeated.has(place)) return [];
    const status = statusOf.get(place);
    return [status === undefined ? entry : { ...entry, evidence: [...entry.evidence, ...status.evidence] }];
  });
}
