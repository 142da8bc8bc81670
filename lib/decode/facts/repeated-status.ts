// Statuses of a timeline that only repeat an event of it: for people they are one line. Pure.
import type { TimelineEntry } from '../case-file.ts';

type Entry = Pick<TimelineEntry, 'kind' | 'at' | 'recordedAt' | 'code' | 'label'>;

const utcDay = (time: string): string => time.slice(0, 10);

/** One code, equal words, and the event happened or was written on the status's day. */
function isSameStep(event: Entry, status: Entry, dayOf: (time: string) => string): boolean {
  const { at: day } = status;
  return (
    event.kind === 'event' &&
    event.code !== null &&
    event.code.trim() === status.code?.trim() &&
    event.label === status.label &&
    day !== null &&
    [event.at, event.recordedAt].some((time) => time !== null && dayOf(time) === dayOf(day))
  );
}

/** Places in the timeline: of each repeating status, and of the event that it repeats. An event is repeated once at most. */
export function repeatedStatuses(timeline: readonly Entry[], dayOf = utcDay): Map<number, number> {
  const events = new Map<number, number>();
  const taken = new Set<number>();
  timeline.forEach((status, place) => {
    if (status.kind !== 'status') return;
    const event = timeline.findIndex((one, at) => !taken.has(at) && isSameStep(one, status, dayOf));
    if (event === -1) return;
    taken.add(event);
    events.set(place, event);
  });
  return events;
}
