// What USCIS itself says of how long a case takes, in its own words. Nothing is computed from it. Pure.
import { cite, textAt, type Place } from '../answers/place.ts';
import type { ProcessingTime } from '../case-file.ts';

/** USCIS's sentence for people first. The time until the next milestone is none until a decision, so it is left to the other fields. */
const KEYS = ['display_text', 'time_until_case_decision'] as const;

/** @param data `data` of processing_times; null: it was not read, or says nothing */
export function processingTimeOf(data: Place | null): ProcessingTime | null {
  const key = KEYS.find((one) => textAt(data, one) !== null);
  return key === undefined ? null : { text: textAt(data, key) ?? '', evidence: cite(data, key) };
}
