// Folds rows that report one event into one group: re-sent rows and twins. The one rule of timeline and comparison. Pure.
import { keyOf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { isDayOnly, laterOf, msOf, timestampOf, type DayOrInstant } from '../answers/timestamp.ts';

/** The field that gives an event's day: when USCIS says it happened, else when the row was written. */
const AT_KEYS = ['eventTimestamp', 'eventDateTime', 'createdAtTimestamp', 'createdAt'] as const;
/** Rows of one code this near are twins. Seen: milliseconds. */
const TWIN_MS = 1000;

/** What one row of `events` says of itself. */
export interface EventFields {
  value: Json;
  /** Its place in the answer. */
  index: number;
  code: string | null;
  at: DayOrInstant | null;
  atKey: (typeof AT_KEYS)[number] | null;
  /** The newest write of the row. */
  recordedAt: DayOrInstant | null;
}

/** Rows that tell of one event. */
export interface Folded<Row extends EventFields> {
  code: string | null;
  at: DayOrInstant | null;
  recordedAt: DayOrInstant | null;
  /** In the order of the answer; never empty. */
  rows: Row[];
}

const timestampIn = (row: Json, key: string): DayOrInstant | null => timestampOf(keyOf(row, key));

/** The text or number of a field; null where it is blank or something else. */
function scalarIn(row: Json, key: string): string | null {
  const value = keyOf(row, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && /\S/.test(value) ? value : null;
}

/** A row's write: the instant where there is one, else the day. */
const writeOf = (row: Json, what: 'created' | 'updated'): DayOrInstant | null =>
  timestampIn(row, `${what}AtTimestamp`) ?? timestampIn(row, `${what}At`);

/** The newest write of a row; most rows are written once, both timestamps alike. */
function newestWriteOf(row: Json): DayOrInstant | null {
  const created = writeOf(row, 'created');
  const timestamp = scalarIn(row, 'createdAtTimestamp');
  const isOnce = created !== null && timestamp !== null && timestamp === scalarIn(row, 'updatedAtTimestamp');
  return isOnce ? created : laterOf(created, writeOf(row, 'updated'));
}

export function eventFieldsOf(value: Json, index: number): EventFields {
  let at: DayOrInstant | null = null;
  let atKey: EventFields['atKey'] = null;
  for (const key of AT_KEYS) {
    at = timestampIn(value, key);
    if (at === null) continue;
    atKey = key;
    break;
  }
  return { value, index, code: scalarIn(value, 'eventCode'), at, atKey, recordedAt: newestWriteOf(value) };
}

function groupOf<Row extends EventFields>(rows: Row[]): Folded<Row> {
  rows.sort((a, b) => a.index - b.index);
  const group: Folded<Row> = { code: rows[0]?.code ?? null, at: null, recordedAt: null, rows };
  for (const { at, recordedAt } of rows) {
    if (group.at === null || (at !== null && at < group.at)) group.at = at;
    group.recordedAt = laterOf(group.recordedAt, recordedAt);
  }
  return group;
}

/** Re-sent rows: one code, one raw `eventTimestamp`, whatever the id and the writing. null: such a row is never one of them. */
export function reSentKey({ value, code }: EventFields): string | null {
  const timestamp = scalarIn(value, 'eventTimestamp');
  if (code === null || timestamp === null) return null;
  return `${code.trim()}\n${timestampIn(value, 'eventTimestamp') ?? timestamp}`;
}

/** Re-sent rows together, in the order of their first row; a row without a key stands alone. */
function reSentTogether<Row extends EventFields>(rows: readonly Row[]): Folded<Row>[] {
  const groups = new Map<string | Row, Row[]>();
  for (const row of rows) {
    const key = reSentKey(row) ?? row;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return [...groups.values()].map(groupOf);
}

/**
 * The moment that twins share: the event's own (of a timestamp at midnight, midnight: its twin may lie just before), or for an event without
 * a timestamp, its day and the moment of its writing.
 */
function momentOf<Row extends EventFields>({ code, at, recordedAt, rows }: Folded<Row>) {
  if (code === null) return null;
  const isTimed = timestampIn(rows[0]?.value ?? null, 'eventTimestamp') !== null;
  if (at !== null && (!isDayOnly(at) || isTimed)) return { key: code.trim(), ms: msOf(at) };
  const hasTimestamp = rows.some(({ value }) => scalarIn(value, 'eventTimestamp') !== null);
  if (hasTimestamp || recordedAt === null || isDayOnly(recordedAt)) return null;
  return { key: `${code.trim()}\n${at ?? ''}`, ms: msOf(recordedAt) };
}

/** Twins: one code, moments less than a second apart. */
function twinsTogether<Row extends EventFields>(groups: readonly Folded<Row>[]): Folded<Row>[] {
  const moments = groups.flatMap((group) => {
    const moment = momentOf(group);
    return moment === null ? [] : [{ group, ...moment }];
  });
  moments.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.ms - b.ms));
  const twinsOf = new Map<Folded<Row>, Row[]>();
  const isFolded = new Set<Folded<Row>>();
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

/** Each row in exactly one group; groups in the order of their first row. */
export function foldEvents<Row extends EventFields>(rows: readonly Row[]): Folded<Row>[] {
  return twinsTogether(reSentTogether(rows));
}
