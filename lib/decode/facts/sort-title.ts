// What a status title says: by the exact table first, then by the grammar of titles. A title is sorted only when each of its words is
// accounted for; else it stays unsorted and is shown as it is. Pure.
import { FORMS, plainForm } from '../../tables/forms.ts';
import { looseTitle, statusTitleOf, TITLE_ROWS, type SortedTitle } from '../../tables/status-titles.ts';
import {
  GUARD_WORDS,
  TITLE_PARTS,
  SENTENCE_PATTERNS,
  SPANISH_PATTERNS,
  TITLE_PATTERNS,
  type TitlePattern,
} from '../../tables/title-grammar.ts';
import { plainTextOf } from '../answers/plain-text.ts';

/** A title longer than any that USCIS writes is not looked at word by word. */
const LONGEST_TITLE = 300;

interface Matcher {
  pattern: TitlePattern;
  words: RegExp;
  /** The guard words that the pattern writes itself. */
  guards: ReadonlySet<string>;
}

const wordsOf = (text: string): string[] => text.match(/[^\s[\]()|{}]+/g) ?? [];

function guardsIn(words: readonly string[]): string[] {
  return words.filter((word) => GUARD_WORDS.some((guard) => guard.test(word)));
}

/** A pattern with its parts written out; a part may hold parts named before it. */
function written(says: string): string {
  return TITLE_PARTS.reduceRight((text, [name, words]) => text.replaceAll(`{${name}}`, `(${words})`), says);
}

/** A pattern as a regular expression over words that each end with a blank. */
function matcherOf(pattern: TitlePattern): Matcher {
  const says = written(pattern.says);
  const source = says
    .replace(/[^\s[\]()|]+/g, (word) => `${word}_`)
    .replace(/ /g, '')
    .replaceAll('(', '(?:')
    .replaceAll('[', '(?:')
    .replaceAll(']', ')?')
    .replaceAll('_', ' ');
  return { pattern, words: new RegExp(`^${source}$`, 'u'), guards: new Set(guardsIn(wordsOf(says))) };
}

/** Compiled when the first title outside the table comes. */
const lazily = (patterns: readonly TitlePattern[]): (() => readonly Matcher[]) => {
  let matchers: readonly Matcher[] | undefined;
  return () => (matchers ??= patterns.map(matcherOf));
};
const titles = lazily(TITLE_PATTERNS);
const sentences = lazily(SENTENCE_PATTERNS);
const spanish = lazily(SPANISH_PATTERNS);

function sortedOf({ row, step, also, isReturn, isToCourt, settles }: TitlePattern): SortedTitle {
  return {
    row,
    stage: TITLE_ROWS[row],
    step,
    ...(also === undefined ? {} : { also }),
    ...(isReturn === undefined ? {} : { isReturn }),
    ...(isToCourt === undefined ? {} : { isToCourt }),
    ...(settles === undefined ? {} : { settles }),
  };
}

/** What the patterns say of these words; undefined when none says all of them, or two say different things. */
function matched(loose: string, matchers: readonly Matcher[]): SortedTitle | undefined {
  const guards = guardsIn(wordsOf(loose));
  const found = matchers
    .filter((each) => guards.every((word) => each.guards.has(word)) && each.words.test(`${loose} `))
    .map(({ pattern }) => sortedOf(pattern));
  const [first, ...others] = found;
  return others.every((other) => JSON.stringify(other) === JSON.stringify(first)) ? first : undefined;
}

/** By its grammar alone, the table of whole titles aside. */
export function sortByGrammar(title: string): SortedTitle | undefined {
  return title.length > LONGEST_TITLE ? undefined : matched(looseTitle(title), titles());
}

const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';
const FIRST_DAY = new RegExp(`^(?:on|as of) (?:${MONTHS}) \\d{1,2} \\d{4} `);
const FORM_NUMBER = /\bform ([a-z]{1,4} ?\d{1,4} ?[a-z]{0,2})(?= |$)/g;
const NAMES = new Map(FORMS.map(({ type, name }) => [plainForm(type), looseTitle(name)]));

/** A sentence with its form, the form's name and its receipt number folded into one sign, and the form it names. */
function withoutForm(loose: string): { words: string; form: string | null } | undefined {
  const forms = [...loose.matchAll(FORM_NUMBER)];
  const [first] = forms;
  if (first === undefined) return { words: loose, form: null };
  // The letter behind the number may be a word of the sentence ("I-130 a"): only known forms are taken.
  const number = [first[1] ?? '', (first[1] ?? '').replace(/ [a-z]{1,2}$/, '')].find((one) =>
    NAMES.has(plainForm(one)),
  );
  if (forms.length > 1 || number === undefined) return undefined;
  const before = loose.slice(0, first.index);
  let after = loose.slice(first.index + 'form '.length + number.length).trimStart();
  const name = NAMES.get(plainForm(number)) ?? '';
  if (after === name || after.startsWith(`${name} `)) after = after.slice(name.length).trimStart();
  after = after.replace(/^receipt number [a-z]{3}\d{10}(?= |$)/, '').trimStart();
  return { words: `${before}form § ${after}`.trim(), form: plainForm(number) };
}

function sortSentence(loose: string, formType: string | null): SortedTitle | undefined {
  const folded = withoutForm(loose.replace(FIRST_DAY, ''));
  if (folded === undefined) return undefined;
  if (folded.form !== null && (formType === null || plainForm(formType) !== folded.form)) return undefined;
  return matched(folded.words, sentences());
}

/**
 * What a title of USCIS says: its row, stage and steps. undefined: not sorted, so it has no stage and proves nothing.
 * @param title as USCIS sent it, entities and markup included; Spanish where the English title is missing
 * @param formType the form of the case, which a sentence of the history must name to count
 */
export function sortTitle(title: string, formType: string | null): SortedTitle | undefined {
  const plain = plainTextOf(title);
  const exact = statusTitleOf(plain);
  if (exact !== undefined || plain.length > LONGEST_TITLE) return exact;
  const loose = looseTitle(plain);
  return (
    matched(loose, titles()) ??
    sortSentence(loose, formType) ??
    matched(loose.normalize('NFD').replace(/\p{M}/gu, ''), spanish())
  );
}
