// Which of the known questions was asked: one function from a question to ids. Pure, on the device, nothing is kept.
import MiniSearch from 'minisearch';
import type { Wordings } from '../../locales/guide/questions.ts';
import { readQuestion } from './read-question.ts';

export interface Match {
  /** The best first, at most three; [] where nothing is alike. */
  ids: string[];
  /** False: the ids are only offered ("Did you mean"). */
  isSure: boolean;
}

interface Wording {
  key: string;
  intent: string;
  words: string;
}

interface Near {
  id: string;
  score: number;
  /** How much of what was typed stands in the wording, 0 to 1. */
  share: number;
}

const MOST = 3;
/** Less of a question than this is no likeness at all. */
const LEAST_SHARE = 0.2;
/** How much of the question the best wording must hold, times its lead over the next: below, questions are only offered. */
const LEAST_LEAD = 0.18;
/** A question that no record can answer counts as near from this part of the best score on. */
const REFUSES_FROM = 0.65;
/** Words that stand in every question say little of which it is; two of them side by side hardly more. */
const COMMON = new Set(
  'the a an my me i it is are was were be been am do does did has have had to of in on at for from with and or if so this that there they them you your we what when how why which who can will would should not any now just still get got case application caso mi mis me yo el la los las un una de del en y o a al que es esta esto fue ha han por para con si no se lo le ya hay como cuando cual hacer'.split(
    ' ',
  ),
);
const WEIGHT = { word: 1, common: 0.4, pair: 0.5, commonPair: 0.25 } as const;

function weightOf(term: string): number {
  const parts = term.split('_');
  const isCommon = parts.every((part) => COMMON.has(part));
  if (parts.length > 1) return isCommon ? WEIGHT.commonPair : WEIGHT.pair;
  return isCommon ? WEIGHT.common : WEIGHT.word;
}
/** Codes that the wordings name. */
const CODES_OF_WORDINGS = ['IAF', 'FTA0', 'FTA1', 'DA', 'SA', 'H008'];

const indexes = new WeakMap<readonly Wordings[], MiniSearch<Wording>>();

const split = (text: string): string[] => text.split(' ').filter((word) => word !== '');
const withPairs = (words: readonly string[]): string[] => [
  ...words,
  ...words.slice(1).map((word, place) => `${words[place] ?? ''}_${word}`),
];

function indexOf(intents: readonly Wordings[]): MiniSearch<Wording> {
  const known = indexes.get(intents);
  if (known !== undefined) return known;
  const made = new MiniSearch<Wording>({
    idField: 'key',
    fields: ['words'],
    storeFields: ['intent'],
    tokenize: (text) => withPairs(split(text)),
    processTerm: (term) => term,
  });
  made.addAll(
    intents.flatMap(({ id, texts }) =>
      texts.map((text, place) => ({
        key: `${id} ${String(place)}`,
        intent: id,
        words: readQuestion(text, CODES_OF_WORDINGS).words.join(' '),
      })),
    ),
  );
  indexes.set(intents, made);
  return made;
}

/** Nearest question of each id, the best first. */
function nearest(words: readonly string[], intents: readonly Wordings[]): Near[] {
  const found = indexOf(intents).search(words.join(' '), {
    fuzzy: (term) => (term.includes('_') ? false : term.length > 7 ? 2 : term.length > 4 ? 1 : false),
    prefix: (term) => term.length > 4 && !term.includes('_'),
    weights: { fuzzy: 0.5, prefix: 0.6 },
    boostTerm: weightOf,
  });
  const all = [...new Set(words)];
  const whole = all.reduce((sum, word) => sum + weightOf(word), 0);
  const best = new Map<string, Near>();
  for (const { intent, score, queryTerms } of found) {
    if (typeof intent !== 'string' || (best.get(intent)?.score ?? 0) >= score) continue;
    const shared = all.filter((word) => queryTerms.includes(word)).reduce((sum, word) => sum + weightOf(word), 0);
    best.set(intent, { id: intent, score, share: whole === 0 ? 0 : shared / whole });
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** Questions that no record can answer and of which a word was typed. */
function spokenOf(words: readonly string[], intents: readonly Wordings[]): string[] {
  const typed = ` ${words.join(' ')} `;
  return intents.filter(({ cues }) => cues.some((cue) => typed.includes(` ${cue} `))).map(({ id }) => id);
}

/**
 * @param isRefusing whether no record can answer a question: such a one is never passed over for another that is hardly nearer
 * @param codesOfCase codes that stand in the record
 */
export function matchQuestion(
  question: string,
  intents: readonly Wordings[],
  isRefusing: (id: string) => boolean,
  codesOfCase: readonly string[] = [],
): Match {
  const { words } = readQuestion(question, codesOfCase);
  const ranked = nearest(words, intents);
  const [first, second] = ranked;
  const spoken = spokenOf(words, intents);
  if (first === undefined || first.share < LEAST_SHARE) return { ids: spoken.slice(0, MOST), isSure: false };
  const ids = ranked.slice(0, MOST).map(({ id }) => id);
  if (isRefusing(first.id)) return { ids, isSure: true };
  const [refusing] = spoken;
  const isRefusingNear = ranked.some(({ id, score }) => isRefusing(id) && score >= REFUSES_FROM * first.score);
  const lead = first.share * (1 - (second?.score ?? 0) / first.score);
  const isSure = lead >= LEAST_LEAD && refusing === undefined && !isRefusingNear;
  // What was spoken of stands among the offered.
  if (refusing !== undefined && !ids.includes(refusing)) ids.splice(MOST - 1, 1, refusing);
  return { ids, isSure };
}
