// Dates that USCIS's own text names, kept as USCIS's words: "If you do not receive it by December 20, 2026, …". Never computed. Pure.
import type { DayOrInstant } from '../case-file.ts';

export interface NamedDate {
  /** The whole sentence, as USCIS wrote it. */
  words: string;
  /** The day it names. */
  day: DayOrInstant;
  /** The date as USCIS wrote it. */
  date: string;
}

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sept', 'sep', 'septiembre', 'setiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre'],
];
const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])));
const NAME = [...MONTH_OF.keys()].join('|');
/**
 * "May 3, 2026", "Sept. 3rd 2026", "mayo 3 de 2026" · "3 May 2026", "3 de mayo de 2026", "1º de mayo del 2026". Digits alone (03/05/2026)
 * are left: people read their order differently.
 */
const DATE = new RegExp(
  `\\b(${NAME})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,| del?)? (\\d{4})\\b` +
    `|\\b(\\d{1,2})(?:st|nd|rd|th|[º°])? (?:de )?(${NAME})\\.?(?:,| del?)? (\\d{4})\\b`,
  'gi',
);

/** Where a sentence ends: not at "U.S.", "Sra." or inside an address. */
const SENTENCE_END =
  /(?<![A-Z]\.?[A-Z])(?<!\b(?:Sra?|Srta|Dra?|Mrs?|Ms|No|N[úu]m|Art|Sec)(?=\.))[.!?](?=\s+\p{Lu}|\s*$)|\n/gu;

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
    [...words.matchAll(DATE)].flatMap(([date, month, day, year, dayFirst, monthAfter, yearAfter]) => {
      const name = (month ?? monthAfter ?? '').toLowerCase();
      const found = dayOf(year ?? yearAfter ?? '', MONTH_OF.get(name) ?? 0, day ?? dayFirst ?? '');
      return found === null ? [] : [{ words, day: found, date }];
    }),
  );
}

/** Whether a sentence says until when to wait or act: "by", "before", "until", "no later than". */
export function namesLimit({ words, date }: NamedDate): boolean {
  const before = words.slice(0, words.indexOf(date));
  return /(?:\bby|\bbefore|\buntil|no later than|antes del?|hasta el|a más tardar el)\s*$/i.test(before);
}
