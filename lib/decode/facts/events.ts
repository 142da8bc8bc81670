// The events of a case, rows that report one event folded into one (fold-events.ts), and the fields each rests on. None is lost. Pure.
import { cite, placeAt, timestampAt, type Place } from '../answers/place.ts';
import { rowsAt } from '../answers/rows.ts';
import type { Evidence } from '../case-file.ts';
import type { Sources } from '../answers/sources.ts';
import { eventFieldsOf, foldEvents, type EventFields, type Folded } from './fold-events.ts';

export const EVENT_KEYS = [
  'eventCode',
  'eventTimestamp',
  'eventDateTime',
  'createdAtTimestamp',
  'createdAt',
  'updatedAtTimestamp',
  'updatedAt',
  'eventId',
  'receiptNumber',
];
export interface EventRow extends EventFields {
  place: Place;
}

export type EventGroup = Folded<EventRow>;

/** Code and day of an event: what proves a step. Of folded rows it is the one whose day is shown. */
export function proofOf({ rows, at }: EventGroup): Evidence[] {
  const reported = rows.find((row) => row.at === at) ?? rows[0];
  const { place = null, atKey = null } = reported ?? {};
  return atKey === null ? cite(place, 'eventCode') : cite(place, 'eventCode', atKey);
}

export function citeEvent({ place }: EventRow): Evidence[] {
  return cite(place, ...EVENT_KEYS);
}

/** The field that holds the newest write of a row. */
export function citeWrite({ place, recordedAt }: EventRow): Evidence[] {
  const key = ['updatedAtTimestamp', 'createdAtTimestamp', 'updatedAt', 'createdAt'].find(
    (name) => timestampAt(place, name) === recordedAt,
  );
  return key === undefined ? [] : cite(place, key);
}

/** Events in the order of the answer. A row without a single known field stays with the other fields. */
export function eventsOf({ record }: Sources): EventGroup[] {
  const { rows } = rowsAt(placeAt(record, 'events'), EVENT_KEYS);
  return foldEvents(rows.map((place, index): EventRow => ({ place, ...eventFieldsOf(place.value, index) })));
}
