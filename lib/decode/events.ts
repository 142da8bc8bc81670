// The events of a case, with rows that tell the same thing folded into one: re-sent rows and twins. None is lost. Pure.
import { cite, itemsOf, placeAt, textAt, type Place } from './place.ts';
import type { Evidence } from './case-file.ts';
import type { Sources } from './sources.ts';
import { isDayStamp, laterOf, msOf, stampOf, type Stamp } from './stamp.ts';

const EVENT_KEYS = [
  ...[
    'eventCode',
    'eventTimestamp',
    'eventDateTime',
    'createdAtTimestamp',
    'createdAt',
    'updatedAtTimestamp',
    'updatedAt',
  ],
  ...['eventId', 'receiptNumber'],
];
/** Rows of one code this near are twins. Seen: milliseconds. */
const TWIN_MS = 1000;

export interface EventRow {
  place: Place;
  code: string | null;
  at: Stamp | null;
  /** The newest write of the row. */
  recordedAt: Stamp | null;
}

export interface EventGroup {
  code: string | null;
  at: Stamp | null;
  recordedAt: Stamp | null;
  /** In the order of the answer; never empty. */
  rows: EventRow[];
}

/** The field that gives an event's day: when USCIS says it happened, else when the row was written. */
const AT_KEYS = ['eventTimestamp', 'eventDateTime', 'createdAtTimestamp', 'createdAt'] as const;

/** Code and day of an event: what proves a step. */
export function proofOf({ place }: EventRow): Evidence[] {
  const dayKey = AT_KEYS.find((key) => stampOf(textAt(place, key)) !== null);
  return cite(place, 'eventCode', ...(dayKey === undefined ? [] : [dayKey]));
}

export function citeEvent({ place }: EventRow): Evidence[] {
  return cite(place, ...EVENT_KEYS);
}

/** The field that holds the newest write of a row. */
export function citeWrite({ place, recordedAt }: EventRow): Evidence[] {
  const key = ['updatedAtTimestamp', 'createdAtTimestamp', 'updatedAt', 'createdAt'].find(
    (name) => stampOf(textAt(place, name)) === recordedAt,
  );
  return key === undefined ? [] : cite(place, key);
}

/** A row's write: the instant where there is one, else the day. */
function writeOf(place: Place, what: 'created' | 'updated'): Stamp | null {
  return stampOf(textAt(place, `${what}AtTimestamp`)) ?? stampOf(textAt(place, `${what}At`));
}

function rowOf(place: Place): EventRow {
  const key = AT_KEYS.find((name) => stampOf(textAt(place, name)) !== null);
  return {
    place,
    code: textAt(place, 'eventCode'),
    at: key === undefined ? null : stampOf(textAt(place, key)),
    recordedAt: laterOf(writeOf(place, 'created'), writeOf(place, 'updated')),
  };
}

const groupOf = (rows: EventRow[]): EventGroup => ({
  code: rows[0]?.code ?? null,
  at: rows.reduce<Stamp | null>((at, row) => (at === null || (row.at !== null && row.at < at) ? row.at : at), null),
  recordedAt: rows.reduce<Stamp | null>((at, row) => laterOf(at, row.recordedAt), null),
  rows,
});

/** Re-sent rows: one code, one raw `eventTimestamp`, whatever the id and the writing. */
function foldReSent(rows: readonly EventRow[]): EventGroup[] {
  const groups = new Map<string, EventRow[]>();
  rows.forEach((row, index) => {
    const stamp = textAt(row.place, 'eventTimestamp');
    const key =
      row.code === null || stamp === null
        ? `row ${String(index)}`
        : JSON.stringify([row.code.trim(), stampOf(stamp) ?? stamp]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  });
  return [...groups.values()].map(groupOf);
}

/** The moment that twins share: the event's own instant, or for an event that has only a day, that day and the moment of its writing. */
function momentOf({ code, at, recordedAt, rows }: EventGroup): { key: string; ms: number } | null {
  if (code === null) return null;
  if (at !== null && !isDayStamp(at)) return { key: code, ms: msOf(at) };
  const hasTimestamp = rows.some(({ place }) => textAt(place, 'eventTimestamp') !== null);
  if (hasTimestamp || recordedAt === null || isDayStamp(recordedAt)) return null;
  return { key: `${code} ${at ?? ''}`, ms: msOf(recordedAt) };
}

/** Twins: one code, moments less than a second apart. */
function foldTwins(groups: readonly EventGroup[]): EventGroup[] {
  const moments = groups.flatMap((group, index) => {
    const moment = momentOf(group);
    return moment === null ? [] : [{ index, ...moment }];
  });
  moments.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.ms - b.ms || a.index - b.index));
  const into = new Map<number, number>();
  let first: (typeof moments)[number] | undefined;
  for (const moment of moments) {
    if (first !== undefined && first.key === moment.key && moment.ms - first.ms < TWIN_MS)
      into.set(moment.index, first.index);
    else first = moment;
  }
  const rows = groups.map((group) => group.rows);
  for (const [index, target] of into) rows[target] = [...(rows[target] ?? []), ...(rows[index] ?? [])];
  return groups.flatMap((group, index) => {
    if (into.has(index)) return [];
    const all = rows[index] ?? group.rows;
    return [all.length === group.rows.length ? group : groupOf(all)];
  });
}

/** Events in the order of the answer. A row without a single known field stays with the other fields. */
export function eventsOf({ record }: Sources): EventGroup[] {
  const rows = itemsOf(placeAt(record, 'events'))
    .filter((place) => cite(place, ...EVENT_KEYS).length > 0)
    .map(rowOf);
  return foldTwins(foldReSent(rows));
}
