// The names of the steps of a case as a person reads them, in each language. No promise, no verdict.
import { STEPS_EN } from '../en/steps.ts';
import { STEPS_ES } from '../es/steps.ts';
import { LANGUAGES, langOf, type Lang } from '../languages.ts';
import { sayText, type InLanguage } from '../message.ts';
import type { StepWords } from './step-labels.ts';

const STEPS: Readonly<Record<Lang, InLanguage<typeof STEPS_EN>>> = { en: STEPS_EN, es: STEPS_ES };

/** The words for steps in a language; English if there is none of that name. */
export function stepWordsOf(lang: string): StepWords {
  const known = langOf(lang);
  return sayText<typeof STEPS_EN>(STEPS[known], LANGUAGES[known].locale);
}
