// Finds where two bodies of one address differ: every differing leaf is in exactly one difference. No allow-list of fields. Pure.
import {
  canonicalJson,
  isLeaf,
  isObject,
  keyOf,
  pathToItem,
  pathToKey,
  sortedKeys,
  type JsonObject,
} from '../../uscis/json-path.ts';
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import { isKnownList, matchRows, nameOfRow, type Row } from './list-match.ts';

/** A value and its path from the top of the body. */
export interface Spot {
  path: string;
  value: Json;
}

export interface Difference {
  endpoint: ReadEndpoint;
  /** The path without list indexes: `data.events[].eventCode`. */
  shape: string;
  /** The path with rows named by id instead of index: equal for the same thing in every comparison. */
  id: string;
  /** null if it is new. A whole row or branch that is new or gone is one difference. */
  before: Spot | null;
  after: Spot | null;
  /** The outermost list row that contains it, before and after; null outside lists. */
  row: { shape: string; id: string; before: Spot | null; after: Spot | null } | null;
}

interface Where {
  shape: string;
  id: string;
  before: string;
  after: string;
  list: string;
  row: Difference['row'];
}

/** Paths that can be null or missing first and an object later: their contents are compared, not the object as a whole. */
const OPENING = new Set(['', 'data', 'data.receipt_details']);

const spot = (path: string, value: Json | undefined): Spot | null => (value === undefined ? null : { path, value });
const isNothing = (value: Json | undefined): value is null | undefined => value === undefined || value === null;

class Walk {
  readonly endpoint: ReadEndpoint;
  readonly found: Difference[] = [];

  constructor(endpoint: ReadEndpoint) {
    this.endpoint = endpoint;
  }

  add(before: Json | undefined, after: Json | undefined, where: Where): void {
    this.found.push({
      endpoint: this.endpoint,
      shape: where.shape,
      id: where.id,
      before: spot(where.before, before),
      after: spot(where.after, after),
      row: where.row,
    });
  }

  compare(before: Json | undefined, after: Json | undefined, where: Where): void {
    if (isObject(before) && isObject(after)) this.objects(before, after, where);
    else if (Array.isArray(before) && Array.isArray(after)) this.lists(before, after, where);
    else if (OPENING.has(where.shape) && isNothing(before) && isFilled(after)) this.objects({}, after, where);
    else if (OPENING.has(where.shape) && isFilled(before) && isNothing(after)) this.objects(before, {}, where);
    else if (isKnownList(where.list) && isNothing(before) && isRows(after)) this.lists([], after, where);
    else if (isKnownList(where.list) && isRows(before) && isNothing(after)) this.lists(before, [], where);
    else if (!isSame(before, after)) this.add(before, after, where);
  }

  objects(before: JsonObject, after: JsonObject, where: Where): void {
    for (const key of new Set([...sortedKeys(before), ...sortedKeys(after)])) {
      this.compare(ownOf(before, key), ownOf(after, key), {
        shape: pathToKey(where.shape, key),
        id: pathToKey(where.id, key),
        before: pathToKey(where.before, key),
        after: pathToKey(where.after, key),
        list: this.endpoint === 'documents' && where.shape === '' && key === 'data' ? 'documents' : key,
        row: where.row,
      });
    }
  }

  lists(before: Json[], after: Json[], where: Where): void {
    const { pairs, gone, fresh } = matchRows(where.list, before, after);
    for (const pair of pairs) {
      if (canonicalJson(pair.before.value) === canonicalJson(pair.after.value)) continue;
      this.compare(pair.before.value, pair.after.value, this.rowAt(pair.before, pair.after, where));
    }
    for (const row of gone) this.add(row.value, undefined, this.rowAt(row, null, where));
    for (const row of fresh) this.add(undefined, row.value, this.rowAt(null, row, where));
  }

  rowAt(before: Row | null, after: Row | null, where: Where): Where {
    const shape = `${where.shape}[]`;
    const id = `${where.id}[${nameOfRow(where.list, (after ?? before)?.value ?? null)}]`;
    const beforePath = before === null ? '' : pathToItem(where.before, before.index);
    const afterPath = after === null ? '' : pathToItem(where.after, after.index);
    const row = where.row ?? {
      shape,
      id,
      before: before === null ? null : { path: beforePath, value: before.value },
      after: after === null ? null : { path: afterPath, value: after.value },
    };
    return { shape, id, before: beforePath, after: afterPath, list: '', row };
  }
}

const isFilled = (value: Json | undefined): value is JsonObject => isObject(value) && !isLeaf(value);
const isRows = (value: Json | undefined): value is Json[] => Array.isArray(value) && value.length > 0;
const ownOf = (object: JsonObject, key: string): Json | undefined =>
  Object.hasOwn(object, key) ? object[key] : undefined;

function isSame(before: Json | undefined, after: Json | undefined): boolean {
  if (before === undefined || after === undefined) return before === after;
  return canonicalJson(before) === canonicalJson(after);
}

/** Whether an answer says that there is nothing: no body, or no data. An empty list does not count as nothing. */
export function holdsNothing(body: Json | undefined): boolean {
  return isNothing(body) || keyOf(body, 'data') === null;
}

/**
 * Every difference between two bodies, in the order of their keys. `undefined` is a response without a body. The leaf `[]`, `{}`
 * or null of a path that fills (or empties) belongs to what is new (or gone) in it.
 */
export function differencesOf(endpoint: ReadEndpoint, before: Json | undefined, after: Json | undefined): Difference[] {
  const walk = new Walk(endpoint);
  walk.compare(before, after, { shape: '', id: '', before: '', after: '', list: '', row: null });
  return walk.found;
}
