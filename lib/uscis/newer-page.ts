// Whether the page itself shows a newer state of a case than what was read. Pure.
import { keyOf } from './json-path.ts';
import type { Json } from './reading.ts';

const TIMESTAMP = 'updatedAtTimestamp';

const timeOf = (value: Json): number => {
  const stamp = keyOf(value, TIMESTAMP);
  return typeof stamp === 'string' ? Date.parse(stamp) : NaN;
};

/**
 * @param embedded the case in the page's own JSON
 * @param body the newest good answer of `cases`; undefined: none
 * @returns false also where one of the two has no time that can be read
 */
export function isPageNewer(embedded: Json, body: Json | undefined): boolean {
  return timeOf(embedded) > timeOf(keyOf(body, 'data') ?? null);
}
