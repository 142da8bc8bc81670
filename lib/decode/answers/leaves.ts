// Lists every leaf of a case's answers once. Facts cite these objects; a leaf that no fact cites is found by identity and shown raw. Pure.
import { isLeaf, isObject, pathToItem, pathToKey, type JsonObject } from '../../uscis/json-path.ts';
import type { EvidenceSource, Json } from '../../uscis/reading.ts';
import type { Evidence } from '../case-file.ts';

/** The keys of one object, and beside each the leaf that lies there; null: it holds more than a leaf. */
interface LeavesOfObject {
  keys: readonly string[];
  leaves: (Evidence | null)[];
}

export interface Leaves {
  /** In the order of the answers; within one, keys sorted and items in order. */
  all: Evidence[];
  /** The last key of each of `all`; "" for an item of an array. */
  keys: string[];
  byObject: Map<Json, LeavesOfObject>;
  /** One object stands at two places (no parser does that): then an object does not say which of its places is meant. */
  isShared: boolean;
  /** The keys of the object seen last, and what was made of them: rows of a list mostly have the same. */
  last: KeysInOrder;
}

interface KeysInOrder {
  /** As they came. */
  keys: readonly string[];
  sorted: readonly string[];
  /** What each of `sorted` adds to the path of its object. */
  steps: readonly string[];
}

const NO_KEYS: KeysInOrder = { keys: [], sorted: [], steps: [] };

export function noLeaves(): Leaves {
  return { all: [], keys: [], byObject: new Map(), isShared: false, last: NO_KEYS };
}

function areSame(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) if (some[index] !== others[index]) return false;
  return true;
}

const INSIDE = 'object';

function keysInOrder(leaves: Leaves, object: JsonObject): KeysInOrder {
  const keys = Object.keys(object);
  if (!areSame(keys, leaves.last.keys)) {
    const sorted = [...keys].sort();
    leaves.last = { keys, sorted, steps: sorted.map((key) => pathToKey(INSIDE, key).slice(INSIDE.length)) };
  }
  return leaves.last;
}

/**
 * Adds every leaf of a value. Needs a body no deeper than the parser lets through.
 * @returns the leaf that the value itself is; null: it holds some
 */
export function addLeaves(
  leaves: Leaves,
  endpoint: EvidenceSource,
  path: string,
  value: Json,
  key = '',
): Evidence | null {
  if (isLeaf(value)) {
    const leaf = { endpoint, path, value };
    leaves.all.push(leaf);
    leaves.keys.push(key);
    return leaf;
  }
  if (Array.isArray(value)) value.forEach((item, index) => addLeaves(leaves, endpoint, pathToItem(path, index), item));
  if (isObject(value)) {
    const { sorted, steps } = keysInOrder(leaves, value);
    const own: LeavesOfObject = { keys: sorted, leaves: [] };
    leaves.isShared ||= leaves.byObject.has(value);
    leaves.byObject.set(value, own);
    sorted.forEach((name, index) => {
      const innerPath = path === '' ? pathToKey('', name) : path + (steps[index] ?? '');
      own.leaves.push(addLeaves(leaves, endpoint, innerPath, value[name] ?? null, name));
    });
  }
  return null;
}
