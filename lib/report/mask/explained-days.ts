// Which dates a case's record explains: those of USCIS's own date fields, and in a sentence those of the time the case has run. Pure.
// A birth date is older than the case, or a word beside it says what it is.
import { timestampOf } from '../../decode/answers/timestamp.ts';
import type { CaseFile, Evidence } from '../../decode/case-file.ts';
import { foldOf } from './fold.ts';
import { isKnownPlace } from './known-places.ts';
import { lastKeyOf } from './paths.ts';
import { slotOf } from './slots.ts';

export interface ExplainedDays {
  /** Whether a date field of USCIS holds the day of this date, however either is written. */
  has(date: string): boolean;
  /** Whether a date that stands in a sentence belongs to the case. @param around the words beside it */
  isOfCase(date: string, around: string): boolean;
}

/** For texts that belong to no case: none is explained. */
export const NO_DAYS: ExplainedDays = { has: () => false, isOfCase: () => false };

const MONTHS = [
  'jan|ene',
  'feb',
  'mar',
  'apr|abr',
  'may',
  'jun',
  'jul',
  'aug|ago',
  'sep|set',
  'oct',
  'nov',
  'dec|dic',
].map((names) => new RegExp(`(?<!\\p{L})(?:${names})`, 'u'));
const PERSONS_DAY =
  /(?:^|[^\p{L}])(?:born|birth\p{L}*|dob|d\.? ?o\.? ?b|nac(?:io|ida|ido|imiento)|cumplea\p{L}*|edad|aged?|died|deceased|married)(?![\p{L}])/u;
/** A deadline or an appointment can lie ahead, but not farther. */
const YEARS_AHEAD = 5;

/** `YYYY-MM-DD`, or `YYYY-MM` where no day is named; null for what is no date. */
function dayNamedBy(text: string): string | null {
  const folded = foldOf(text).trim();
  const iso = /(\d{4})-(\d\d)-(\d\d)/.exec(folded);
  if (iso !== null) return iso[0];
  const numeric = /(\d{1,2})[-/](\d{1,2})[-/](\d{4})/.exec(folded);
  const two = (value: string | number) => String(value).padStart(2, '0');
  if (numeric !== null) return `${numeric[3] ?? ''}-${two(numeric[1] ?? '')}-${two(numeric[2] ?? '')}`;
  const year = /(?<!\d)\d{4}(?!\d)/.exec(folded)?.[0];
  const month = MONTHS.findIndex((name) => name.test(folded)) + 1;
  if (year === undefined || month === 0) return null;
  const day = /(?<!\d)\d{1,2}(?!\d)/.exec(folded)?.[0];
  return day === undefined ? `${year}-${two(month)}` : `${year}-${two(month)}-${two(day)}`;
}

const isDateField = ({ path, value }: Evidence): boolean =>
  typeof value === 'string' && slotOf(lastKeyOf(path)) === 'date' && isKnownPlace(path);

/** @param leaves every leaf the case names @param now when the report is made, ISO */
export function explainedDaysOf({ filed }: CaseFile, leaves: readonly Evidence[], now: string): ExplainedDays {
  const days = new Set(
    leaves.filter(isDateField).flatMap(({ value }) => {
      const timestamp = typeof value === 'string' ? timestampOf(value) : null;
      return timestamp === null ? [] : [timestamp.slice(0, 10)];
    }),
  );
  const first = filed.at?.slice(0, 10) ?? [...days].reduce((least, day) => (day < least ? day : least), '9999');
  const last = `${String(Number(now.slice(0, 4)) + YEARS_AHEAD)}${now.slice(4, 10)}`;
  return {
    has: (date) => {
      const timestamp = timestampOf(date.trim())?.slice(0, 10);
      return timestamp !== undefined && days.has(timestamp);
    },
    isOfCase: (date, around) => {
      const day = dayNamedBy(date);
      if (day === null || PERSONS_DAY.test(foldOf(around))) return false;
      return days.has(day) || (day >= first.slice(0, day.length) && day <= last);
    },
  };
}
