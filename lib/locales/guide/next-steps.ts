// The sentences of what a person can do, in their language.
import { NEXT_STEPS_EN } from '../en/next-steps.ts';
import { NEXT_STEPS_ES } from '../es/next-steps.ts';
import { langOf, type Lang } from '../languages.ts';
import { textOf, piecesOf, type InLanguage } from '../message.ts';

type English = typeof NEXT_STEPS_EN;

const NEXT: Readonly<Record<Lang, InLanguage<English>>> = { en: NEXT_STEPS_EN, es: NEXT_STEPS_ES };

const isKey = (id: string): id is keyof English => Object.hasOwn(NEXT_STEPS_EN, id);

/** The sentence of a row; English for a language that has none. */
export function nextStepText(id: string, lang: string): string {
  if (!isKey(id)) return '';
  const message = NEXT[langOf(lang)][id];
  return typeof message === 'string' ? textOf(piecesOf(message)) : message.other;
}
