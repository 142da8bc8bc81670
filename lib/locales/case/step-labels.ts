// Which words a step has: its own, those of a settled one, those of one form. The words are handed in.
import type { StepId } from '../../tables/codes.ts';
import { plainForm } from '../../tables/forms.ts';
import { STEPS_EN } from '../en/steps.ts';
import type { SayText } from '../message.ts';

type StepsKey = keyof typeof STEPS_EN;
export type StepWords = SayText<typeof STEPS_EN>;

const isKey = (key: string): key is Exclude<StepsKey, 'removal'> => key !== 'removal' && Object.hasOwn(STEPS_EN, key);

export function stepLabel(step: StepId, words: StepWords): string {
  return words(`step.${step}`);
}

/** A step whose matter the record also says to be resolved. */
export function settledLabel(step: StepId, words: StepWords): string {
  const key = `settled.${step}`;
  return isKey(key) ? words(key) : stepLabel(step, words);
}

/** Some steps mean something narrower on one form. @param form as USCIS writes it; null where it is not known */
export function stepLabelOnForm(step: StepId, form: string | null, words: StepWords): string {
  const key = `onForm.${form === null ? '' : plainForm(form)}.${step}`;
  return isKey(key) ? words(key) : stepLabel(step, words);
}

export function referredLabel(words: StepWords): string {
  return words('referred');
}

/** @param isNew true if a decision is already in the record and the case was reopened */
export function openDecisionLabel(isNew: boolean, words: StepWords): string {
  return words(isNew ? 'decision.next' : 'decision.first');
}

/** USCIS's own titles and codes, with the advice to read the document with a lawyer; nothing else is said about such a document. */
export function removalLabel(titles: readonly string[], codes: readonly string[], words: StepWords): string {
  const said = [...titles, stepLabel('removal-papers', words)].join('. ');
  return words('removal', { words: said, codes: codes.join(', ') });
}
