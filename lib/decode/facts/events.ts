// The events of a case, with rows that tell the same thing folded into one: re-sent rows and twins. None is lost. Pure.
import { cite, idAt, placeAt, timestampAt, textAt, type Place } from '../answers/place.ts';
import { rowsAt } from '../answers/rows.ts';
import type { Evidence } from '../case-file.ts';
import type { Sources } from '../answers/sources.ts';
import { isDayOnly, laterOf, msOf, timestampOf, type DayOrInstant } from '../answers/timestamp.ts';

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
/** The field that gives an event's day: when USCIS says it happened, else when the row was written. */
const AT_KEYS = ['eventTimestamp', 'eventDateTime', 'createdAtTimestamp', 'createdAt'] as const;
/** Rows of one code this near are twins. Seen: milliseconds. */
const TWIN_MS = 1000;

export interface EventRow {
  place: Place;
  /** Its place in the answer. */
  index: number;
  code: string | null;
  at: DayOrInstant | null;
  atKey: (typeof AT_KEYS)[number] | null;
  /** The newest write of the row. */
  recordedAt: DayOrInstant | null;
}

export interface EventGroup {
  code: string | null;
  at: DayOrInstant | null;
  recordedAt: DayOrInstant | null;
  /** In the order of the answer; never empty. */
  rows: EventRow[];
}

/** Code and day of an event: what proves a step. Of folded rows it is the one whose day is told. */
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

/** A row's write: the instant where there is one, else the day. */
function writeOf(place: Place, what: 'created' | 'updated'): DayOrInstant | null {
  return timestampAt(place, `${what}AtTimestamp`) ?? timestampAt(place, `${what}At`);
}

/** The newest write of a row; most rows are written once, both timestamps alike. */
function newestWriteOf(place: Place): DayOrInstant | null {
  const created = writeOf(place, 'created');
  const timestamp = textAt(place, 'createdAtTimestamp');
  const isOnce = created !== null && timestamp !== null && timestamp === textAt(place, 'updatedAtTimestamp');
  return isOnce ? created : laterOf(created, writeOf(place, 'updated'));
}

function rowOf(place: Place, index: number): EventRow {
  let at: DayOrInstant | null = null;
  let atKey: EventRow['atKey'] = null;
  for (const key of AT_KEYS) {
    at = timestampAt(place, key);
    if (at === null) continue;
    atKey = key;
    break;
  }
  return { place, index, code: idAt(place, 'eventCode'), at, atKey, recordedAt: newestWriteOf(place) };
}

function groupOf(rows: EventRow[]): EventGroup {
  rows.sort((a, b) => a.index - b.index);
  const group: EventGroup = { code: rows[0]?.code ?? null, at: null, recordedAt: null, rows };
  for (const { at, recordedAt } of rows) {
    if (group.at === null || (at !== null && at < group.at)) group.at = at;
    group.recordedAt = laterOf(group.recordedAt, recordedAt);
  }
  return group;
}

/** Rows by a key, in the order of their first row; a row without a key stands alone. */
function groupsBy(rows: readonly EventRow[], keyOfRow: (row: EventRow) => string | null): EventGroup[] {
  const groups = new Map<string | EventRow, EventRow[]>();
  for (const row of rows) {
    const key = keyOfRow(row) ?? row;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map(groupOf);
}

/** Re-sent rows: one code, one raw `eventTimestamp`, whatever the id and the writing. */
function reSentKey({ place, code }: EventRow): string | null {
  const timestamp = textAt(place, 'eventTimestamp');
  return code === null || timestamp === null ? null : `${code.trim()}\n${timestampOf(timestamp) ?? timestamp}`;
}

/**
 * The moment that twins share: the event's own (of a timestamp at midnight, midnight: its twin may lie just before), or for an event without
 * a timestamp, its day and the moment of its writing.
 */
function momentOf({ code, at, recordedAt, rows }: EventGroup): { key: string; ms: number } | null {
  if (code === null) return null;
  if (at !== null && (!isDayOnly(at) || timestampAt(rows[0]?.place ?? null, 'eventTimestamp') !== null)) {
    return { key: code.trim(), ms: msOf(at) };
  }
  const hasTimestamp = rows.some(({ place }) => textAt(place, 'eventTimestamp') !== null);
  if (hasTimestamp || recordedAt === null || isDayOnly(recordedAt)) return null;
  return { key: `${code.trim()}\n${at ?? ''}`, ms: msOf(recordedAt) };
}

/** Twins: one code, moments less than a second apart. */
function foldTwins(groups: readonly EventGroup[]): EventGroup[] {
  const moments = groups.flatMap((group) => {
    const moment = momentOf(group);
    return moment === null ? [] : [{ group, ...moment }];
  });
  moments.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.ms - b.ms));
  const twinsOf = new Map<EventGroup, EventRow[]>();
  const isFolded = new Set<EventGroup>();
  let first: (typeof moments)[number] | undefined;
  for (const moment of moments) {
    if (first?.key !== moment.key || moment.ms - first.ms >= TWIN_MS) {
      first = moment;
      continue;
    }
    const rows = twinsOf.get(first.group) ?? [...first.group.rows];
    twinsOf.set(first.group, rows);
    for (const row of moment.group.rows) rows.push(row);
    isFolded.add(moment.group);
  }
  return groups.flatMap((group) => {
    if (isFolded.has(group)) return [];
    const rows = twinsOf.get(group);
    return [rows === undefined ? group : groupOf(rows)];
  });
}

/** Events in the order of the answer. A row without a single known field stays with the other fields. */
export function eventsOf({ record }: Sources): EventGroup[] {
  const rows = rowsAt(placeAt(record, 'events'), EVENT_KEYS).rows.map(rowOf);
  return foldTwins(groupsBy(rows, reSentKey));
}
