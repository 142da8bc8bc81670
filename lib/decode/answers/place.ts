// A place in a USCIS answer: where it is, and what is there. Every decoded fact cites places; what is cited is evidence. Pure.
import { keyOf, pathToItem, pathToKey } from '../../uscis/json-path.ts';
import type { EvidenceSource, Json } from '../../uscis/reading.ts';
import type { Evidence } from '../case-file.ts';
import type { Leaves } from './leaves.ts';
import { plainTextOf } from './plain-text.ts';
import { timestampOf, type DayOrInstant } from './timestamp.ts';

export interface Place {
  endpoint: EvidenceSource;
  path: string;
  value: Json;
  /** The leaves of all answers of the case: what can be cited. */
  leaves: Leaves;
}

/** The place of a key, or null when the key is not there. */
export function placeAt(place: Place | null, key: string): Place | null {
  if (place === null) return null;
  const value = keyOf(place.value, key);
  return value === undefined ? null : { ...place, path: pathToKey(place.path, key), value };
}

/** The places of an array's items; [] when it is no array. */
export function itemsOf(place: Place | null): Place[] {
  if (place === null || !Array.isArray(place.value)) return [];
  const { endpoint, leaves } = place;
  return place.value.map((value, index) => ({ endpoint, path: pathToItem(place.path, index), value, leaves }));
}

/** Text of a field: a string that is not blank, else null. */
export function textAt(place: Place | null, key: string): string | null {
  const value = place === null ? undefined : keyOf(place.value, key);
  return typeof value === 'string' && /\S/.test(value) ? value : null;
}

/** Text of a field that names something: a number counts too. */
export function idAt(place: Place | null, key: string): string | null {
  const value = place === null ? undefined : keyOf(place.value, key);
  return typeof value === 'number' ? String(value) : textAt(place, key);
}

/** A title as people read it: USCIS writes some with entities (`By&nbsp;USCIS`). */
export function titleAt(place: Place | null, key: string): string | null {
  const title = textAt(place, key);
  return title !== null && /[&<]/.test(title) ? plainTextOf(title) : title;
}

/** The day or instant of a date field, null where it names none. */
export function timestampAt(place: Place | null, key: string): DayOrInstant | null {
  return place === null ? null : timestampOf(keyOf(place.value, key));
}

/** Evidence of those keys that hold a leaf. What holds more is left to the other fields. */
export function cite(place: Place | null, ...keys: readonly string[]): Evidence[] {
  const evidence: Evidence[] = [];
  if (place === null) return evidence;
  const own = place.leaves.byObject.get(place.value);
  if (own === undefined) return evidence;
  for (const key of keys) {
    const leaf = own.leaves[own.keys.indexOf(key)];
    if (leaf != null) evidence.push(leaf);
  }
  return evidence;
}

/** Whether one of those keys holds a leaf. */
export function canCite(place: Place, keys: readonly string[]): boolean {
  const own = place.leaves.byObject.get(place.value);
  return own !== undefined && keys.some((key) => own.leaves[own.keys.indexOf(key)] != null);
}
