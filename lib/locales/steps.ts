// The names of the steps of a case as a person reads them, in each language. No promise, no verdict.
import type { StepId } from '../tables/codes.ts';
import { plainForm } from '../tables/forms.ts';
import { STEPS_EN } from './en/steps.ts';
import { LANGUAGES, langOf, type Lang } from './languages.ts';
import { sayText, type InLanguage, type SayText } from './message.ts';

type StepsKey = keyof typeof STEPS_EN;

const STEPS: Readonly<Record<Lang, InLanguage<typeof STEPS_EN>>> = { en: STEPS_EN };

const isKey = (key: string): key is Exclude<StepsKey, 'removal'> => key !== 'removal' && Object.hasOwn(STEPS_EN, key);

function wordsOf(lang: string): SayText<typeof STEPS_EN> {
  const known = langOf(lang);
  return sayText<typeof STEPS_EN>(STEPS[known], LANGUAGES[known].locale);
}

export function stepLabel(step: StepId, lang: string): string {
  return wordsOf(lang)(`step.${step}`);
}

/** A step whose matter the record also says to be resolved. */
export function settledLabel(step: StepId, lang: string): string {
  const key = `settled.${step}`;
  return isKey(key) ? wordsOf(lang)(key) : stepLabel(step, lang);
}

/** Some steps mean something narrower on one form. @param form as USCIS writes it; null where it is not known */
export function stepLabelOnForm(step: StepId, form: string | null, lang: string): string {
  const key = `onForm.${form === null ? '' : plainForm(form)}.${step}`;
  return isKey(key) ? wordsOf(lang)(key) : stepLabel(step, lang);
}

export function referredLabel(lang: string): string {
  return wordsOf(lang)('referred');
}

/** @param isNew true if a decision is already in the record and the case was reopened */
export function openDecisionLabel(isNew: boolean, lang: string): string {
  return wordsOf(lang)(isNew ? 'decision.next' : 'decision.first');
}

/** USCIS's own titles and codes, with the advice to read the document with a lawyer; nothing else is said about such a document. */
export function removalLabel(titles: readonly string[], codes: readonly string[], lang: string): string {
  const words = [...titles, stepLabel('removal-papers', lang)].join('. ');
  return wordsOf(lang)('removal', { words, codes: codes.join(', ') });
}
