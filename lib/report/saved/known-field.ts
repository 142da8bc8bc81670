// Whether a saved body that lost the fields its address is told by still is an answer of that address. Pure.
import { KNOWN_FIELDS } from '../../tables/fields.ts';
import { isObject, keyOf } from '../../uscis/json-path.ts';
import type { Endpoint, Json } from '../../uscis/reading.ts';

/** A note of the service, which answers of every address can hold. */
const TELLS_NOTHING = 'message';

/** Whether a field of this address stands right in the body's `data`, or in a row of it. */
export function hasFieldOf(body: Json, endpoint: Endpoint): boolean {
  const data = keyOf(body, 'data') ?? null;
  // A list of records is no record, and a record no list of documents.
  if (Array.isArray(data) !== (endpoint === 'documents')) return false;
  const rows = Array.isArray(data) ? data : [data];
  return KNOWN_FIELDS.some((field) => {
    const key = field.endpoint === endpoint ? /^data(?:\[\])?\.(\w+)$/.exec(field.path)?.[1] : undefined;
    return key !== undefined && key !== TELLS_NOTHING && rows.some((row) => isObject(row) && Object.hasOwn(row, key));
  });
}
