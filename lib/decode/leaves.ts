// Every leaf of a case's answers, once: a fact cites these very objects, and what no fact cites is left over by identity. Pure.
import { isLeaf, isObject, pathToItem, pathToKey, sortedKeys } from '../uscis/json-path.ts';
import type { EvidenceSource, Json } from '../uscis/reading.ts';
import type { Evidence } from './case-file.ts';

/** The leaves that lie directly in one object, and their keys. */
export interface LeavesOfObject {
  keys: string[];
  leaves: Evidence[];
}

export interface Leaves {
  /** In the order of the answers; within one, keys sorted and items in order. */
  all: Evidence[];
  /** The last key of each of `all`; "" for an item of an array. */
  keys: string[];
  byObject: Map<Json, LeavesOfObject>;
  /** One object stands at two places (no parser does that): then places cannot be told apart by their objects. */
  isShared: boolean;
}

export function noLeaves(): Leaves {
  return { all: [], keys: [], byObject: new Map(), isShared: false };
}

/** Adds every leaf of a value. Needs a body no deeper than the parser lets through. */
export function addLeaves(leaves: Leaves, endpoint: EvidenceSource, path: string, value: Json, key = ''): void {
  if (Array.isArray(value) && value.length > 0) {
    value.forEach((item, index) => addLeaves(leaves, endpoint, pathToItem(path, index), item));
  } else if (isObject(value) && !isLeaf(value)) {
    const own: LeavesOfObject = { keys: [], leaves: [] };
    leaves.isShared ||= leaves.byObject.has(value);
    leaves.byObject.set(value, own);
    for (const name of sortedKeys(value)) {
      const inner = value[name] ?? null;
      const innerPath = pathToKey(path, name);
      addLeaves(leaves, endpoint, innerPath, inner, name);
      if (!isLeaf(inner)) continue;
      own.keys.push(name);
      own.leaves.push(leaves.all.at(-1) ?? { endpoint, path: innerPath, value: inner });
    }
  } else {
    leaves.all.push({ endpoint, path, value });
    leaves.keys.push(key);
  }
}
