// Matches rows of two versions of a list by id or content, never by index. Pure.
import { canonicalJson, isObject, keyOf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { compareText } from '../../util/compare-text.ts';

type Identity = (row: Json) => string | null;

const scalar = (row: Json, key: string): string | null => {
  const value = keyOf(row, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** A row's identity from these fields; null if one is missing, unless `mayLack`. */
const by =
  (...keys: string[]): Identity =>
  (row) => {
    const values = keys.map((key) => scalar(row, key));
    return values.includes(null) ? null : values.join('|');
  };

/** Lists that USCIS is known to send, by key: the fields that identify a row, most reliable first. */
const IDENTITIES: Readonly<Record<string, readonly Identity[]>> = {
  events: [
    by('eventId'),
    by('eventCode', 'eventTimestamp', 'createdAtTimestamp'),
    by('eventCode', 'eventTimestamp'),
    by('eventCode', 'eventDateTime', 'createdAt'),
  ],
  notices: [by('letterId'), by('actionType', 'generationDate')],
  evidenceRequests: [by('noticeId')],
  documents: [by('contentId'), by('fileName', 'type', 'createDate')],
  historicalCaseStatuses: [by('date', 'actionCode')],
  concurrentCases: [by('receiptNumber')],
};

export const isKnownList = (name: string): boolean => Object.hasOwn(IDENTITIES, name);

/** A row's permanent identity: its id, else its content. */
export function nameOfRow(list: string, row: Json): string {
  const identities = isKnownList(list) ? (IDENTITIES[list] ?? []) : [];
  for (const identity of identities) {
    const name = identity(row);
    if (name !== null) return name;
  }
  return canonicalJson(row);
}

export interface Row {
  value: Json;
  index: number;
}

export interface Matched {
  pairs: { before: Row; after: Row }[];
  gone: Row[];
  fresh: Row[];
}

interface Group {
  before: Row[];
  after: Row[];
}

/**
 * Takes pairs of equal identity out of both lists. Rows that share an identity are paired with equal rows first, so that order
 * does not matter.
 */
function takePairs(left: Matched, identity: Identity): Matched {
  const groups = new Map<string, Group>();
  const put = (rows: readonly Row[], side: keyof Group): Row[] =>
    rows.filter((row) => {
      const name = identity(row.value);
      if (name === null) return true;
      const group = groups.get(name) ?? { before: [], after: [] };
      groups.set(name, group);
      group[side].push(row);
      return false;
    });
  const gone = put(left.gone, 'before');
  const fresh = put(left.fresh, 'after');
  const pairs = [...left.pairs];
  for (const group of groups.values()) {
    if (group.before.length > 1 || group.after.length > 1) sortAlike(group);
    const count = Math.min(group.before.length, group.after.length);
    for (let at = 0; at < count; at += 1) {
      const [before, after] = [group.before[at], group.after[at]];
      if (before !== undefined && after !== undefined) pairs.push({ before, after });
    }
    gone.push(...group.before.slice(count));
    fresh.push(...group.after.slice(count));
  }
  return { pairs, gone, fresh };
}

/** Moves equal rows to the front on both sides, in the same order; the others follow, sorted by content. */
function sortAlike(group: Group): void {
  const named = (rows: Row[]) => rows.map((row) => ({ row, text: canonicalJson(row.value) }));
  const [before, after] = [named(group.before), named(group.after)];
  const counts = new Map<string, number>();
  for (const { text } of after) counts.set(text, (counts.get(text) ?? 0) + 1);
  const shared = new Map<string, number>();
  for (const { text } of before) {
    const open = (counts.get(text) ?? 0) - (shared.get(text) ?? 0);
    if (open > 0) shared.set(text, (shared.get(text) ?? 0) + 1);
  }
  const ordered = (rows: typeof before): Row[] => {
    const left = new Map(shared);
    const sorted = [...rows].sort((a, b) => compareText(a.text, b.text));
    const alike = sorted.filter(({ text }) => {
      const open = left.get(text) ?? 0;
      left.set(text, open - 1);
      return open > 0;
    });
    const first = new Set(alike);
    return [...alike, ...sorted.filter((one) => !first.has(one))].map(({ row }) => row);
  };
  group.before = ordered(before);
  group.after = ordered(after);
}

/**
 * Pairs rows of `before` and `after`. Equal rows are one row whatever their index; in an unknown list a single differing row
 * counts as changed, more than one as gone and new.
 * @param list the list's key
 */
export function matchRows(list: string, before: readonly Json[], after: readonly Json[]): Matched {
  const rows = (values: readonly Json[]): Row[] => values.map((value, index) => ({ value, index }));
  let left: Matched = { pairs: [], gone: rows(before), fresh: rows(after) };
  const known = isKnownList(list) ? (IDENTITIES[list] ?? []) : [];
  for (const identity of known) left = takePairs(left, identity);
  left = takePairs(left, canonicalJson);
  const [gone] = left.gone;
  const [fresh] = left.fresh;
  const isOneEach = left.gone.length === 1 && left.fresh.length === 1 && gone !== undefined && fresh !== undefined;
  if (known.length === 0 && isOneEach && isObject(gone.value) && isObject(fresh.value)) {
    return { pairs: [...left.pairs, { before: gone, after: fresh }], gone: [], fresh: [] };
  }
  return left;
}
