// When USCIS's own record in a saved body was last touched: which of two copies is the newer one where no reading has a time. Pure.
import { isObject } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { dataOf } from '../../uscis/shape.ts';
import { laterOf, timestampOf, type DayOrInstant } from '../../decode/answers/timestamp.ts';

/** The record's own time, where it gives one. */
const OWN = ['updatedAtTimestamp', 'updatedAt'] as const;
/** Fields that say when USCIS wrote or did something; an appointment lies ahead and says nothing of when. */
const WRITTEN = new Set([
  ...OWN,
  'createdAtTimestamp',
  'createdAt',
  'eventTimestamp',
  'eventDateTime',
  'generationDate',
  'createDate',
  'currentActionCodeDate',
  'date',
]);

function newestIn(value: Json): DayOrInstant | null {
  let newest: DayOrInstant | null = null;
  if (Array.isArray(value)) for (const item of value) newest = laterOf(newest, newestIn(item));
  if (!isObject(value)) return newest;
  for (const [key, inner] of Object.entries(value)) {
    newest = laterOf(newest, WRITTEN.has(key) ? timestampOf(inner) : newestIn(inner));
  }
  return newest;
}

/** `updatedAtTimestamp` of the record, else the newest thing written in it; null: nothing in it has a time. */
export function ownTimeOf(body: Json): DayOrInstant | null {
  const data = dataOf(body);
  const [first, second] = OWN.map((key) => (isObject(data) ? timestampOf(data[key]) : null));
  return first ?? second ?? newestIn(data);
}
