// Dates that USCIS's own text names, kept as USCIS's words: "If you do not receive it by December 20, 2026, …". Never computed. Pure.
import type { DayOrInstant } from './case-file.ts';

export interface NamedDate {
  /** The whole sentence, as USCIS wrote it. */
  words: string;
  /** The day it names. */
  day: DayOrInstant;
  /** The date as USCIS wrote it. */
  date: string;
}

const ENGLISH = 'january february march april may june july august september october november december'.split(' ');
const SPANISH = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const DATE = new RegExp(
  `\\b(${ENGLISH.join('|')}) (\\d{1,2}), (\\d{4})\\b|\\b(\\d{1,2}) de (${SPANISH.join('|')}) de (\\d{4})\\b`,
  'gi',
);

/** Where a sentence ends: not at "U.S." or inside an address. */
const SENTENCE_END = /(?<![A-Z]\.?[A-Z])[.!?](?=\s+\p{Lu}|\s*$)|\n/gu;

function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    sentences.push(text.slice(start, end.index + 1).trim());
    start = end.index + 1;
  }
  return [...sentences, text.slice(start).trim()].filter((sentence) => sentence !== '');
}

function dayOf(year: string, month: number, day: string): DayOrInstant | null {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(iso);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso ? null : iso;
}

/**
 * Every date in a plain text (`status.text`), with its sentence, in the order of the text.
 * datesNamedIn("If you do not receive it by May 3, 2026, go to …") //=> [{ day: "2026-05-03", date: "May 3, 2026", words: "If …" }]
 */
export function datesNamedIn(text: string): NamedDate[] {
  return sentencesOf(text).flatMap((words) =>
    [...words.matchAll(DATE)].flatMap(([date, month, day, year, spanishDay, spanishMonth, spanishYear]) => {
      const found =
        month === undefined
          ? dayOf(spanishYear ?? '', SPANISH.indexOf((spanishMonth ?? '').toLowerCase()) + 1, spanishDay ?? '')
          : dayOf(year ?? '', ENGLISH.indexOf(month.toLowerCase()) + 1, day ?? '');
      return found === null ? [] : [{ words, day: found, date }];
    }),
  );
}

/** Whether a sentence says until when to wait or act: "by", "before", "until", "no later than". */
export function namesLimit({ words, date }: NamedDate): boolean {
  const before = words.slice(0, words.indexOf(date));
  return /(?:\bby|\bbefore|\buntil|no later than|antes del?|hasta el|a más tardar el)\s*$/i.test(before);
}
