// The pieces of a sentence that stay though they are no plain words: receipts as dots, the case's dates, counts, forms, codes, offices. Pure.
import { eventCodeOf } from '../../tables/event-codes.ts';
import { formNameOf } from '../../tables/forms.ts';
import { OFFICES } from '../../tables/offices.ts';
import { squeezedOf } from './fold.ts';
import { makeRanges } from './ranges.ts';
import { MASKED_RECEIPT, maskedReceipt, RECEIPT } from './receipts.ts';
import type { Secrets } from './secrets.ts';

export interface Span {
  from: number;
  to: number;
  text: string;
}

const MONTH_EN =
  'Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?';
const MONTH_ES = 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre';
const YEAR = '(?:19|20|21)\\d\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const CLOCK = '(?:[01]?\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,3})?)?';
const ALONE = (pattern: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}]|[\\p{N}][-/. ])(?:${pattern})(?![\\p{L}\\p{N}]|[-/. ]\\p{N})`, 'giu');
const UNIT =
  '(?:business |calendar |días hábiles |federal )?(?:days?|weeks?|months?|years?|hours?|minutes?|seconds?|times?|pages?|percent|days|días?|semanas?|mes(?:es)?|años?|horas?|minutos?|veces)';

const DATES = [
  ALONE(`${YEAR}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])(?:[T ]${CLOCK}(?:Z|[+-]\\d\\d:?\\d\\d)?)?`),
  ALONE(`(?:${MONTH_EN})\\.? ${DAY}(?:st|nd|rd|th)?,? ${YEAR}`),
  ALONE(`${DAY} (?:${MONTH_EN}) ${YEAR}`),
  ALONE(`(?:${MONTH_EN}) ${YEAR}`),
  ALONE(`${DAY} de (?:${MONTH_ES}) (?:de|del) ${YEAR}`),
  ALONE(`(?:${MONTH_ES}) (?:de|del) ${YEAR}`),
  ALONE(`${MONTH}[-/]${DAY}[-/]${YEAR}(?: ${CLOCK})?`),
];
const CLOCKS = [ALONE(`${CLOCK} ?(?:[AP]\\.?M\\.?|a\\. ?m\\.|p\\. ?m\\.)`)];
/** Not somebody's age. */
const COUNTS = [
  ALONE(`[1-9]\\d{0,2} ${UNIT}(?! old\\b| of age\\b| de edad\\b)`),
  ALONE('[1-9]\\d? (?:of|de) [1-9]\\d?(?= (?:answers|copies|cases))'),
];
/** "Apt H8" is no code. */
const NOT_IN_ADDRESS = '(?<!\\b(?:apt|apartment|unit|suite|ste|room|rm|floor|house|building|bldg|no)\\.? ?#?)';
const FORM = ALONE(`${NOT_IN_ADDRESS}(?:I|N|G|AR|EOIR|DS)-\\d{1,4}[A-Z]{0,2}`);
/** Categories as USCIS writes them: `(c)(9)`, `category C08`, `EB-3`. */
const CATEGORIES = [
  /(?<![\p{L}\p{N})])\([ac]\)\(\d{1,2}\)(?![\p{L}\p{N}(])/giu,
  /(?<=\bcategory )[AC]\d\d(?![\p{L}\p{N}]|[-/. ]\p{N})/giu,
  ALONE('EB-?[1-5]'),
  /(?<![\p{L}\p{N}])Green Cards?(?![\p{L}\p{N}])/gu,
];
const CODE = ALONE(`${NOT_IN_ADDRESS}[A-Z]{1,4}\\d{1,3}`);
const OFFICE_NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...new Set(OFFICES.filter(({ kind }) => kind !== 'field-office').map(({ name }) => name))].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** How far beside a date a word is looked for that makes it a person's. */
const AROUND = { before: 60, after: 40 } as const;

/** The words of the same sentence beside a date. */
function aroundOf(text: string, from: number, to: number): string {
  const before = text.slice(Math.max(0, from - AROUND.before), from).split(/[!?;\n]|\.\s/);
  const after = text.slice(to, to + AROUND.after).split(/[.!?;\n]/);
  return `${before[before.length - 1] ?? ''} ${after[0] ?? ''}`;
}

/** What stays of a text besides plain words, in order, none over another; and the dates that do not stay. */
export function keptSpans(text: string, secrets: Secrets): { spans: Span[]; foreignDates: [number, number][] } {
  const spans: Span[] = [];
  const foreignDates: [number, number][] = [];
  const taken = makeRanges(text.length);
  const add = (pattern: RegExp, keep: (found: string) => string | null) => {
    for (const found of text.matchAll(pattern)) {
      const visible = keep(found[0]);
      const [from, to] = [found.index, found.index + found[0].length];
      if (visible === null || taken.touches(from, to)) continue;
      spans.push({ from, to, text: visible });
      taken.add(from, to);
    }
  };
  const addDates = (pattern: RegExp) => {
    for (const found of text.matchAll(pattern)) {
      const [from, to] = [found.index, found.index + found[0].length];
      if (taken.touches(from, to)) continue;
      if (secrets.days.isOfCase(found[0], aroundOf(text, from, to))) spans.push({ from, to, text: found[0] });
      else foreignDates.push([from, to]);
      taken.add(from, to);
    }
  };
  const asItIs = (found: string): string => found;
  add(RECEIPT, (found) => maskedReceipt(found.trim()));
  add(MASKED_RECEIPT, asItIs);
  DATES.forEach(addDates);
  for (const pattern of [...CLOCKS, ...COUNTS]) add(pattern, asItIs);
  add(FORM, (found) => (formNameOf(found) !== undefined || /^(?:I|N)-\d{2,3}[A-Z]?$/i.test(found) ? found : null));
  for (const pattern of CATEGORIES) add(pattern, asItIs);
  add(CODE, (found) => (eventCodeOf(found) === undefined ? null : found));
  add(OFFICE_NAMES, asItIs);
  const visible = spans.filter((span) => !secrets.extra.isIn(squeezedOf(span.text))).sort((a, b) => a.from - b.from);
  return { spans: visible, foreignDates };
}
