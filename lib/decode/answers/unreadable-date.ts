// What stands in a date field of USCIS that names no day: shown as it is, never as "not in the record". Pure.
import type { Evidence } from '../case-file.ts';

const DATE_FIELD = /(?:date|timestamp|At)$/i;

/** The raw value, as text, of the first date field behind a fact without a day; null when there is none. */
export function rawDateOf({ at, evidence }: { at: string | null; evidence: readonly Evidence[] }): string | null {
  if (at !== null) return null;
  const raw = evidence.find(({ path, value }) => DATE_FIELD.test(path) && value !== null && value !== '');
  if (raw === undefined) return null;
  return typeof raw.value === 'string' ? raw.value : JSON.stringify(raw.value);
}
