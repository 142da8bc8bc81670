// The rows of one of USCIS's lists, whatever holds them: an array, an object of rows, or one bare row; and whether all of it was understood. Pure.
import { isObject } from '../../uscis/json-path.ts';
import { canCite, itemsOf, placeAt, type Place } from './place.ts';

export interface Rows {
  rows: Place[];
  /** False: something stands there that is no row of this list, or nothing does that could be an empty list. */
  isUnderstood: boolean;
}

/**
 * Rows of the list at `place`. Read are an array of objects, an object whose every value is such a row (`{"0": {…}, "1": {…}}`), and a
 * row that stands there bare; a row is an object with one of the keys. null, `{}` and a missing list say neither "none" nor anything else.
 * @param place null: the list is not there
 */
export function rowsAt(place: Place | null, keys: readonly string[]): Rows {
  if (place === null) return { rows: [], isUnderstood: false };
  const isRow = (one: Place) => isObject(one.value) && canCite(one, keys);
  if (Array.isArray(place.value)) {
    const items = itemsOf(place);
    const rows = items.filter(isRow);
    return { rows, isUnderstood: rows.length === items.length };
  }
  if (!isObject(place.value)) return { rows: [], isUnderstood: false };
  if (isRow(place)) return { rows: [place], isUnderstood: true };
  const inner = Object.keys(place.value)
    .sort()
    .flatMap((key) => placeAt(place, key) ?? []);
  const isList = inner.length > 0 && inner.every(isRow);
  return { rows: isList ? inner : [], isUnderstood: isList };
}
