// Which address a body came from, recognised by its shape, and which receipt it names. Pure; the fields are those of docs/DATA.md.
import { isObject, keyOf, type JsonObject } from './json-path.ts';
import { ADDRESSES, isFormType, READ_ENDPOINTS, type ReadEndpoint } from './addresses.ts';
import type { Json } from './reading.ts';

/** Whether a record has the shape that the row of an address describes. */
function fits(value: JsonObject, { shape }: { shape: readonly (readonly (readonly string[])[])[] }): boolean {
  return shape.some((groups) => groups.every((keys) => keys.some((key) => Object.hasOwn(value, key))));
}

function addressFor(value: JsonObject, holds: 'record' | 'rows'): ReadEndpoint | null {
  return READ_ENDPOINTS.find((id) => ADDRESSES[id].holds === holds && fits(value, ADDRESSES[id])) ?? null;
}

const recordShapeOf = (data: JsonObject): ReadEndpoint | null => addressFor(data, 'record');

/** The one record of an answer whose `data` is a list of just that record; null: it is no such list. */
export function onlyRecordIn(data: Json): JsonObject | null {
  const only = Array.isArray(data) && data.length === 1 ? data[0] : undefined;
  return isObject(only) && recordShapeOf(only) !== null ? only : null;
}

/** What the envelope holds: `data`, the one record that `data` lists, or the body itself where somebody saved it without its envelope. */
export function dataOf(body: Json): Json {
  const data = isObject(body) && Object.hasOwn(body, 'data') ? (body['data'] ?? null) : body;
  return onlyRecordIn(data) ?? data;
}

/** The address whose shape this body has, or null: it has none, or nothing in it (`{"data":null}`, `{"data":[]}`). */
export function shapeOf(body: Json): ReadEndpoint | null {
  const data = dataOf(body);
  if (Array.isArray(data)) {
    // One row of another type does not hide the others.
    return data.map((item) => (isObject(item) ? addressFor(item, 'rows') : null)).find((one) => one !== null) ?? null;
  }
  return isObject(data) ? recordShapeOf(data) : null;
}

/** USCIS answered that there is nothing: `{"data":null}` or `{"data":[]}`. */
export function isEmptyAnswer(body: Json): boolean {
  const data = keyOf(body, 'data');
  return data === null || (Array.isArray(data) && data.length === 0);
}

/** A receipt number as it is compared: capitals, no blanks or hyphens. */
export function plainReceipt(raw: string): string {
  return raw.toUpperCase().replace(/[\s-]/g, '');
}

/** The value of the first of these fields that is there and not null; a dot leads inside. */
function firstOf(data: Json, fields: readonly string[]): Json | undefined {
  const valueOf = (field: string) => field.split('.').reduce<Json | undefined>(keyOf, data);
  return fields.map(valueOf).find((value) => value !== undefined && value !== null);
}

/** The receipt a body names in its own field, or null. Documents name none. */
export function receiptIn(body: Json, endpoint: ReadEndpoint): string | null {
  const named = firstOf(dataOf(body), ADDRESSES[endpoint].receiptKeys);
  return typeof named === 'string' && plainReceipt(named) !== '' ? plainReceipt(named) : null;
}

/** The form type a body names in its own field, as USCIS writes it; null: none that may stand in a path. */
export function formIn(body: Json, endpoint: ReadEndpoint): string | null {
  const named = firstOf(dataOf(body), ADDRESSES[endpoint].formKeys);
  return typeof named === 'string' && isFormType(named) ? named : null;
}
