// What the decoder and the comparison of answers say, in one language: they are handed it, and hold no words themselves.
import { historyWordsOf, type HistoryWords } from '../history.ts';
import type { SayLabel } from './label-words.ts';
import { labelsOf } from './labels.ts';
import { langOf, type Lang } from '../languages.ts';
import { recordWordsOf, type RecordWords } from '../record.ts';
import type { StepWords } from './step-labels.ts';
import { stepWordsOf } from './steps.ts';

export interface CaseWords {
  record: RecordWords;
  history: HistoryWords;
  steps: StepWords;
  label: SayLabel;
}

const made = new Map<Lang, CaseWords>();

/** The words of a language, the same object each time; English if there is none of that name. */
export function caseWordsOf(lang: string): CaseWords {
  const known = langOf(lang);
  const words = made.get(known) ?? {
    record: recordWordsOf(known),
    history: historyWordsOf(known),
    steps: stepWordsOf(known),
    label: labelsOf(known),
  };
  made.set(known, words);
  return words;
}
