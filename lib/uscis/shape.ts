// Which address a body came from, told from its shape, and which receipt it names. Pure; the fields are those of docs/DATA.md.
import { isObject, keyOf, type JsonObject } from './json-path.ts';
import type { Json, ReadEndpoint } from './reading.ts';

const has = (value: JsonObject, ...keys: string[]): boolean => keys.some((key) => Object.hasOwn(value, key));

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
    const isDocument = (item: Json) => isObject(item) && has(item, 'fileName', 'contentId');
    // One row of another type does not hide the others.
    return data.some(isDocument) ? 'documents' : null;
  }
  return isObject(data) ? recordShapeOf(data) : null;
}

function recordShapeOf(data: JsonObject): ReadEndpoint | null {
  if (has(data, 'receiptNumber') && has(data, 'submissionDate', 'events', 'notices')) return 'cases';
  if (has(data, 'currentActionCode', 'statusTitle')) return 'case_status';
  if (has(data, 'receipt_details') || (has(data, 'form') && has(data, 'location', 'subtype'))) return 'receipt_info';
  if (has(data, 'time_until_case_decision', 'time_until_next_milestone', 'milestone_days_remaining'))
    return 'processing_times';
  return null;
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

/** The receipt a body names in its own field, or null. Documents name none. */
export function receiptIn(body: Json, endpoint: ReadEndpoint): string | null {
  const data = dataOf(body);
  const named =
    endpoint === 'receipt_info'
      ? (keyOf(keyOf(data, 'receipt_details'), 'receipt_number') ??
        keyOf(data, 'receipt_number') ??
        keyOf(data, 'receiptNumber'))
      : endpoint === 'documents'
        ? null
        : keyOf(data, 'receiptNumber');
  return typeof named === 'string' && plainReceipt(named) !== '' ? plainReceipt(named) : null;
}
