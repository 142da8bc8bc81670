// The timeline entries of a report for people: what the same report shows elsewhere is left out. Pure.
import type { TimelineEntry } from '../../decode/case-file.ts';
import type { CaseContext } from '../context.ts';

/** A status and an event of one code, with equal words, are one where the event happened or was written on the status's day. */
function isSameStep(event: TimelineEntry, status: TimelineEntry, { dates }: CaseContext): boolean {
  const { at: day } = status;
  return (
    event.code !== null &&
    event.code.trim() === status.code?.trim() &&
    event.label === status.label &&
    day !== null &&
    [event.at, event.recordedAt].some((time) => time !== null && dates.day(time) === dates.day(day))
  );
}

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
  const twins = new Map<TimelineEntry, TimelineEntry>();
  for (const status of shown.filter(({ kind }) => kind === 'status')) {
    const event = shown.find((one) => one.kind === 'event' && !twins.has(one) && isSameStep(one, status, context));
    if (event !== undefined) twins.set(event, status);
  }
  const folded = new Set(twins.values());
  return shown.flatMap((entry) => {
    if (folded.has(entry)) return [];
    const twin = twins.get(entry);
    return [twin === undefined ? entry : { ...entry, evidence: [...entry.evidence, ...twin.evidence] }];
  });
}
