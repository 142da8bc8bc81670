// How large an answer may be that Caseside reads in a browser, and whether one is larger. Pure.
import type { Json } from './reading.ts';

/**
 * Bytes of one answer as it arrives, decompressed. A case of 4,000 events, many times the largest known, has 1.3 MB; all answers of
 * a session share the 10 MB that a browser gives an extension's memory.
 */
export const MOST_BYTES = 5_000_000;

/** Values of one answer, lists and objects included. Real ones have some hundreds; each visit decodes all of them again. */
export const MOST_VALUES = 50_000;

/** Whether an answer has more values than `most`; stops counting there. */
export function hasMoreValues(body: Json, most: number): boolean {
  const left: Json[] = [body];
  let count = 0;
  for (let value = left.pop(); value !== undefined; value = left.pop()) {
    count += 1;
    if (count + left.length > most) return true;
    if (value === null || typeof value !== 'object') continue;
    const inside = Array.isArray(value) ? value : Object.values(value);
    if (count + left.length + inside.length > most) return true;
    for (const one of inside) left.push(one);
  }
  return false;
}
