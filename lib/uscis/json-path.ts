// Paths of values in a JSON body in JavaScript notation from the top: `data.events[0].eventCode`. Pure.
import type { Json } from './reading.ts';

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** Path of a key inside the value at `path`; the top of a body has path "". */
export function pathToKey(path: string, key: string): string {
  if (!IDENTIFIER.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

/** Path of an array's item. */
export function pathToItem(path: string, index: number): string {
  return `${path}[${String(index)}]`;
}

export type JsonObject = { [key: string]: Json };

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** True for a value with nothing inside: a string, number, boolean, null, `{}` or `[]`. */
export function isLeaf(value: Json): boolean {
  if (typeof value !== 'object' || value === null) return true;
  return Array.isArray(value) ? value.length === 0 : Object.keys(value).length === 0;
}

/** An object's keys, sorted, so that USCIS's order of keys does not matter. */
export function sortedKeys(object: JsonObject): string[] {
  const keys = Object.keys(object);
  return keys.length > 1 ? keys.sort() : keys;
}

/** The value of an own property, or undefined. */
export function keyOf(value: Json | undefined, key: string): Json | undefined {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** Calls `visit` for every leaf, keys sorted, items in order. Needs a body no deeper than `DEEPEST` (parse-json.ts). */
export function eachLeaf(value: Json, path: string, visit: (path: string, value: Json) => void): void {
  if (isLeaf(value)) visit(path, value);
  else if (Array.isArray(value)) value.forEach((item, index) => eachLeaf(item, pathToItem(path, index), visit));
  else if (isObject(value)) {
    for (const key of sortedKeys(value)) eachLeaf(value[key] ?? null, pathToKey(path, key), visit);
  }
}

/** JSON with sorted keys: equal for equal values. */
export function canonicalJson(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (isObject(value)) {
    return `{${sortedKeys(value)
      .map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key] ?? null)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}
