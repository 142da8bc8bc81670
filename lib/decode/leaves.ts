// Every leaf of a case's answers, once: a fact cites these very objects, and what no fact cites is left over by identity. Pure.
import { isLeaf, isObject, pathToItem, pathToKey, type JsonObject } from '../uscis/json-path.ts';
import type { EvidenceSource, Json } from '../uscis/reading.ts';
import type { Evidence } from './case-file.ts';

/** The keys of one object, and beside each the leaf that lies there; null: it holds more than a leaf. */
export interface LeavesOfObject {
  keys: readonly string[];
  leaves: (Evidence | null)[];
}

export interface Leaves {
  /** In the order of the answers; within one, keys sorted and items in order. */
  all: Evidence[];
  /** The last key of each of `all`; "" for an item of an array. */
  keys: string[];
  byObject: Map<Json, LeavesOfObject>;
  /** One object stands at two places (no parser does that): then places cannot be told apart by their objects. */
  isShared: boolean;
  /** The keys of the object seen last, as they came and sorted: rows of a list mostly have the same. */
  last: { keys: readonly string[]; sorted: readonly string[] };
}

export function noLeaves(): Leaves {
  return { all: [], keys: [], byObject: new Map(), isShared: false, last: { keys: [], sorted: [] } };
}

function keysInOrder(leaves: Leaves, object: JsonObject): readonly string[] {
  const keys = Object.keys(object);
  const { last } = leaves;
  const isSame = keys.length === last.keys.length && keys.every((key, index) => key === last.keys[index]);
  if (!isSame) leaves.last = { keys, sorted: [...keys].sort() };
  return leaves.last.sorted;
}

/** Adds every leaf of a value. Needs a body no deeper than the parser lets through. */
export function addLeaves(leaves: Leaves, endpoint: EvidenceSource, path: string, value: Json, key = ''): void {
  if (Array.isArray(value) && value.length > 0) {
    value.forEach((item, index) => addLeaves(leaves, endpoint, pathToItem(path, index), item));
  } else if (isObject(value) && !isLeaf(value)) {
    const own: LeavesOfObject = { keys: keysInOrder(leaves, value), leaves: [] };
    leaves.isShared ||= leaves.byObject.has(value);
    leaves.byObject.set(value, own);
    for (const name of own.keys) {
      const inner = value[name] ?? null;
      const innerPath = pathToKey(path, name);
      addLeaves(leaves, endpoint, innerPath, inner, name);
      own.leaves.push(isLeaf(inner) ? (leaves.all.at(-1) ?? null) : null);
    }
  } else {
    leaves.all.push({ endpoint, path, value });
    leaves.keys.push(key);
  }
}
