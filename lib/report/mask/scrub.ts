// Free text with everything hidden that is not known to be harmless. Pure.
// What stays: plain words (lexicon.ts), dates, forms, known codes with a digit, offices' own names, small counts with their unit.
// What goes: every other word and number, so a name nobody listed is hidden too, however it is written or split.
import { plainTextOf } from '../../decode/answers/plain-text.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { formNameOf } from '../../tables/forms.ts';
import { OFFICES, RECEIPT_PREFIXES } from '../../tables/offices.ts';
import { foldOf, wordsIn } from './fold.ts';
import { isPlainWord } from './lexicon.ts';
import { isName } from './names.ts';
import type { Secrets } from './secrets.ts';
import { slotOf } from './slots.ts';

export const DOTS = '••••••••••';

interface Span {
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
  ALONE(`${CLOCK} ?(?:[AP]\\.?M\\.?|a\\. ?m\\.|p\\. ?m\\.)`),
];
const COUNTS = [ALONE(`[1-9]\\d{0,2} ${UNIT}`), ALONE('[1-9]\\d? (?:of|de) [1-9]\\d?(?= (?:answers|copies|cases))')];
const FORM = ALONE('(?:I|N|G|AR|EOIR|DS)-\\d{1,4}[A-Z]{0,2}');
/** Categories as USCIS writes them: `(c)(9)`, `category C08`, `EB-3`. */
const CATEGORIES = [
  /(?<![\p{L}\p{N})])\([ac]\)\(\d{1,2}\)(?![\p{L}\p{N}(])/giu,
  /(?<=\bcategory )[AC]\d\d(?![\p{L}\p{N}]|[-/. ]\p{N})/giu,
  ALONE('EB-?[1-5]'),
  /(?<![\p{L}\p{N}])Green Cards?(?![\p{L}\p{N}])/gu,
];
const CODE = ALONE('[A-Z]{1,4}\\d{1,3}');
const OFFICE_NAMES = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${[...new Set(OFFICES.filter(({ kind }) => kind !== 'field-office').map(({ name }) => name))].join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** Three letters and ten digits, together or split by blanks, hyphens and signs that are not seen. */
const RECEIPT = /(?<![\p{L}\p{N}])([\p{L}]{3})(?:[^\p{L}\p{N}]{0,4}\p{N}){10}(?![\p{N}])/gu;
const MASKED_RECEIPT = /(?<![\p{L}\p{N}])[A-Z]{3}•{10}/gu;
/** A run between blanks that carries a coded letter: `%51`, `\u0051`, `&#81;`, `=51`. */
const CODED = /[^\s]*(?:%[0-9a-fA-F]{2}|\\[^\s]|&#?\w+;|=[0-9A-F]{2}(?![a-z]))[^\s]*/gu;

/** An e-mail address, whatever words it is made of, and one written as `who (at) where`. */
const EMAIL = /\S*@\S*|\S+ ?[([{] ?at ?[)\]}] ?\S+/giu;

/** The receipt as a masked report shows it: its letters stay where they are a known prefix. */
export function maskedReceipt(receipt: string): string {
  const prefix = foldOf(receipt.slice(0, 3)).toUpperCase();
  return prefix === 'IOE' || Object.hasOwn(RECEIPT_PREFIXES, prefix) ? `${prefix}${DOTS}` : DOTS;
}

function spansOf(text: string, secrets: Secrets): Span[] {
  const spans: Span[] = [];
  const add = (pattern: RegExp, keep: (found: string) => string | null) => {
    for (const found of text.matchAll(pattern)) {
      const visible = keep(found[0]);
      const [from, to] = [found.index, found.index + found[0].length];
      if (visible !== null && !spans.some((span) => from < span.to && to > span.from))
        spans.push({ from, to, text: visible });
    }
  };
  const asItIs = (found: string): string => found;
  add(RECEIPT, (found) => maskedReceipt(found.trim()));
  add(MASKED_RECEIPT, asItIs);
  for (const pattern of DATES) add(pattern, asItIs);
  for (const pattern of COUNTS) add(pattern, asItIs);
  add(FORM, (found) => (formNameOf(found) !== undefined || /^(?:I|N)-\d{2,3}[A-Z]?$/i.test(found) ? found : null));
  for (const pattern of CATEGORIES) add(pattern, asItIs);
  add(CODE, (found) => (eventCodeOf(found) === undefined ? null : found));
  add(OFFICE_NAMES, asItIs);
  return spans.filter(({ text: visible }) => !holdsExtra(visible, secrets)).sort((a, b) => a.from - b.from);
}

const holdsExtra = (text: string, { extra }: Secrets): boolean => {
  const squeezed = foldOf(text).replace(/[^\p{L}\p{N}]+/gu, '');
  return extra.some((word) => squeezed.includes(word));
};

/** Where a secret stands in the text, its letters together or split: whole words only. */
function runsIn(text: string, runs: readonly string[]): [number, number][] {
  if (runs.length === 0) return [];
  const words = wordsIn(text).map(({ word, from, to }) => ({ folded: foldOf(word), from, to }));
  const starts = new Map<number, number>();
  let squeezed = '';
  words.forEach(({ folded }, index) => {
    starts.set(squeezed.length, index);
    squeezed += folded;
  });
  const ends = new Map([...starts].slice(1).map(([at, index]) => [at, index - 1]));
  ends.set(squeezed.length, words.length - 1);
  const found: [number, number][] = [];
  for (const run of runs) {
    for (let at = squeezed.indexOf(run); at >= 0; at = squeezed.indexOf(run, at + 1)) {
      const first = words[starts.get(at) ?? -1];
      const last = words[ends.get(at + run.length) ?? -1];
      if (first !== undefined && last !== undefined) found.push([first.from, last.to]);
    }
  }
  return found;
}

const AFTER_APOSTROPHE = /^(?:s|t|re|ve|ll|d|m)$/i;

/**
 * The text with unknown words and numbers as `mark`; marks that touch become one.
 * @param mark what stands for something hidden, such as `[hidden]`
 */
export function scrub(raw: string, secrets: Secrets, mark: string): string {
  if (raw.trim() === '') return raw;
  const text = plainTextOf(raw.split(mark).join(' \u{e000} '));
  const spans = spansOf(text, secrets);
  const hidden = runsIn(text, secrets.runs);
  const coded = [...text.matchAll(CODED), ...text.matchAll(EMAIL)].map((found): [number, number] => [
    found.index,
    found.index + found[0].length,
  ]);
  const isIn = (ranges: readonly [number, number][], from: number, to: number) =>
    ranges.some(([a, b]) => from < b && to > a);
  let out = '';
  let at = 0;
  const rest = (until: number) => {
    for (const found of text.slice(at, until).matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu)) {
      const [piece] = found;
      const from = at + found.index;
      const to = from + piece.length;
      if (piece === '\u{e000}' || isIn(coded, from, to)) out += /\s/u.test(piece) ? piece : mark;
      else if (/^[\s\p{P}$+<=>^`|~•]$/u.test(piece)) out += piece;
      else if (!/^\p{L}[\p{L}\p{M}]*$/u.test(piece)) out += /[\p{L}\p{N}]/u.test(piece) ? mark : '';
      else out += isStored(piece, from, to) ? piece : mark;
    }
    at = until;
  };
  const isSecret = (word: string): boolean => {
    const folded = foldOf(word);
    return secrets.words.has(folded) || (secrets.shortWords.has(folded) && /^\p{Lu}/u.test(word));
  };
  const isUnknown = (word: string, from: number): boolean => {
    if (spans.some((span) => from >= span.from && from < span.to)) return false;
    return isSecret(word) || !(isPlainWord(word) || slotOf(word) !== undefined);
  };
  const isStored = (word: string, from: number, to: number): boolean => {
    if (isIn(hidden, from, to) || isSecret(word) || isName(text, { word, from, to }, isUnknown)) return false;
    if (/['’]/.test(text[from - 1] ?? '') && AFTER_APOSTROPHE.test(word)) return true;
    if (word.length === 1 && isBesideLetter(text, from, to)) return staysBesideHyphen(text, from);
    return isPlainWord(word) || slotOf(word) !== undefined;
  };
  for (const span of spans) {
    if (span.from < at) continue;
    rest(span.from);
    out += isIn(hidden, span.from, span.to) && !/•/.test(span.text) ? mark : span.text;
    at = span.to;
  }
  rest(text.length);
  return merged(out, mark);
}

/** A single letter next to another one: letters of a word that was pulled apart. */
function isBesideLetter(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}][^\p{L}\p{N}]{1,3}$/u.test(text.slice(0, from)) ||
    /^[^\p{L}\p{N}]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])/u.test(text.slice(to)) ||
    text[to] === '-'
  );
}

/** The "e" of "e-request" and "e-mail". */
function staysBesideHyphen(text: string, from: number): boolean {
  return /^e-(?:request|mail|mailed|file|filing|filed)(?![\p{L}\p{N}])/iu.test(text.slice(from));
}

function merged(text: string, mark: string): string {
  const one = mark.replace(/[^\w]/g, '\\$&');
  return text.replace(new RegExp(`[\\[(<]*${one}(?:[^\\p{L}\\p{N}•\\n]{0,3}${one})*[\\]>]*`, 'gu'), mark);
}
