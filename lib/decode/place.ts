// A place in a USCIS answer: where it is, and what is there. Every decoded fact cites places; what is cited is evidence. Pure.
import { isLeaf, keyOf, pathToItem, pathToKey } from '../uscis/json-path.ts';
import type { EvidenceSource, Json } from '../uscis/reading.ts';
import type { Evidence } from './case-file.ts';

export interface Place {
  endpoint: EvidenceSource;
  path: string;
  value: Json;
}

/** The place of a key, or null when the key is not there. */
export function placeAt(place: Place | null, key: string): Place | null {
  if (place === null) return null;
  const value = keyOf(place.value, key);
  return value === undefined ? null : { endpoint: place.endpoint, path: pathToKey(place.path, key), value };
}

/** The places of an array's items; [] when it is no array. */
export function itemsOf(place: Place | null): Place[] {
  if (place === null || !Array.isArray(place.value)) return [];
  return place.value.map((value, index) => ({ endpoint: place.endpoint, path: pathToItem(place.path, index), value }));
}

/** Text of a field: a string that is not blank, else null. */
export function textAt(place: Place | null, key: string): string | null {
  const value = place === null ? undefined : keyOf(place.value, key);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** Text of a field that names something: a number counts too. */
export function idAt(place: Place | null, key: string): string | null {
  const value = place === null ? undefined : keyOf(place.value, key);
  return typeof value === 'number' ? String(value) : textAt(place, key);
}

/** Evidence of those keys that hold a leaf. What holds more is left to the other fields. */
export function cite(place: Place | null, ...keys: readonly string[]): Evidence[] {
  const evidence: Evidence[] = [];
  if (place === null) return evidence;
  for (const key of keys) {
    const value = keyOf(place.value, key);
    if (value !== undefined && isLeaf(value)) {
      evidence.push({ endpoint: place.endpoint, path: pathToKey(place.path, key), value });
    }
  }
  return evidence;
}
