// Free text with everything hidden that is not known to be harmless. Pure; each character is looked at a bounded number of times.
// What stays: plain words (lexicon.ts) and the spans of kept-spans.ts. What goes: every other word and number, so a name nobody
// listed is hidden too, however it is written or split.
import { plainTextOf } from '../../decode/answers/plain-text.ts';
import { contactRuns } from './contacts.ts';
import { foldOf, wordsIn } from './fold.ts';
import { keptSpans } from './kept-spans.ts';
import { isPlainWord } from './lexicon.ts';
import { isName } from './names.ts';
import { makeRanges } from './ranges.ts';
import type { Secrets } from './secrets.ts';
import { slotOf } from './slots.ts';

/** Stands for what is hidden already while a text is worked on. */
const PLACEHOLDER = '\u{e000}';

/** Where a secret stands in the text, its letters together or split: whole words only. */
function runsIn(text: string, { runs }: Secrets): [number, number][] {
  const words = wordsIn(text).map(({ word, from, to }) => ({ folded: foldOf(word), from, to }));
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  let length = 0;
  for (const { folded, from, to } of words) {
    starts.set(length, from);
    length += folded.length;
    ends.set(length, to);
  }
  return runs.all(words.map(({ folded }) => folded).join('')).flatMap(([from, to]): [number, number][] => {
    const [first, last] = [starts.get(from), ends.get(to)];
    return first === undefined || last === undefined ? [] : [[first, last]];
  });
}

const AFTER_APOSTROPHE = /^(?:s|t|re|ve|ll|d|m)$/i;

/**
 * The text with unknown words and numbers as `mark`; marks that touch become one.
 * @param mark what stands for something hidden, such as `[hidden]`
 */
export function scrub(raw: string, secrets: Secrets, mark: string): string {
  if (raw.trim() === '') return raw;
  const text = plainTextOf(raw.split(mark).join(` ${PLACEHOLDER} `));
  const { spans, foreignDates } = keptSpans(text, secrets);
  const [hidden, coded, visible] = [makeRanges(text.length), makeRanges(text.length), makeRanges(text.length)];
  for (const [from, to] of runsIn(text, secrets)) hidden.add(from, to);
  for (const [from, to] of [...contactRuns(text), ...foreignDates]) coded.add(from, to);
  for (const { from, to } of spans) visible.add(from, to);
  const out: string[] = [];
  let at = 0;
  const rest = (until: number) => {
    for (const found of text.slice(at, until).matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}]/gu)) {
      const [piece] = found;
      const from = at + found.index;
      const to = from + piece.length;
      if (piece === PLACEHOLDER || coded.touches(from, to)) out.push(/\s/u.test(piece) ? piece : mark);
      else if (/^[\s\p{P}$+<=>^`|~•]$/u.test(piece)) out.push(piece);
      else if (!/^\p{L}[\p{L}\p{M}]*$/u.test(piece)) out.push(/[\p{L}\p{N}]/u.test(piece) ? mark : '');
      else out.push(isStored(piece, from, to) ? piece : mark);
    }
    at = until;
  };
  const isSecret = (word: string): boolean => {
    const folded = foldOf(word);
    return secrets.words.has(folded) || (secrets.shortWords.has(folded) && /^\p{Lu}/u.test(word));
  };
  const isUnknown = (word: string, from: number): boolean =>
    !visible.touches(from, from + 1) && (isSecret(word) || !(isPlainWord(word) || slotOf(word) !== undefined));
  const isStored = (word: string, from: number, to: number): boolean => {
    if (hidden.touches(from, to) || isSecret(word) || isName(text, { word, from, to }, isUnknown)) return false;
    if (/['’]/.test(text[from - 1] ?? '') && AFTER_APOSTROPHE.test(word)) return true;
    if (word.length === 1 && isBesideLetter(text, from, to)) return staysBesideHyphen(text, from);
    return isPlainWord(word) || slotOf(word) !== undefined;
  };
  for (const span of spans) {
    rest(span.from);
    const isHidden = coded.touches(span.from, span.to) || hidden.touches(span.from, span.to);
    out.push(isHidden && !span.text.includes('•') ? mark : span.text);
    at = span.to;
  }
  rest(text.length);
  return merged(out.join(''), mark);
}

/** A single letter next to another one: letters of a word that was pulled apart. */
function isBesideLetter(text: string, from: number, to: number): boolean {
  return (
    /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}][^\p{L}\p{N}]{1,3}$/u.test(text.slice(Math.max(0, from - 10), from)) ||
    /^[^\p{L}\p{N}]{1,3}[\p{L}\p{N}](?![\p{L}\p{N}])/u.test(text.slice(to, to + 10)) ||
    text[to] === '-'
  );
}

/** The "e" of "e-request" and "e-mail". */
function staysBesideHyphen(text: string, from: number): boolean {
  return /^e-(?:request|mail|mailed|file|filing|filed)(?![\p{L}\p{N}])/iu.test(text.slice(from, from + 12));
}

/** The end of a text without the brackets that open around a mark. */
function withoutEnding(text: string, characters: string): string {
  let end = text.length;
  while (end > 0 && characters.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function withoutBeginning(text: string, characters: string): string {
  let start = 0;
  while (start < text.length && characters.includes(text.charAt(start))) start += 1;
  return text.slice(start);
}

/** Marks with nothing but a few blanks or punctuation between them as one, and without brackets around it. */
function merged(text: string, mark: string): string {
  const between = text.split(mark);
  const out: string[] = [];
  between.forEach((part, index) => {
    const isLast = index === between.length - 1;
    const opened = index === 0 ? part : withoutBeginning(part, ']>');
    const inner = isLast ? opened : withoutEnding(opened, '[(<');
    if (index > 0 && !isLast && /^[^\p{L}\p{N}•\n]{0,3}$/u.test(inner)) return;
    out.push(inner);
  });
  return out.join(mark);
}
