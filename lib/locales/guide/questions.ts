// The wordings of the questions that Ask understands, in every language at once: a person may ask in another one than the panel's. Pure.
import { CUES_EN } from '../en/cues.ts';
import { QUESTIONS_EN } from '../en/questions.ts';
import { CUES_ES } from '../es/cues.ts';
import { QUESTIONS_ES } from '../es/questions.ts';
import { LANGS, langOf, type Lang } from '../languages.ts';
import type { InLanguage } from '../message.ts';

type English = typeof QUESTIONS_EN;
export type QuestionId = keyof English;

const QUESTIONS: Readonly<Record<Lang, InLanguage<English>>> = { en: QUESTIONS_EN, es: QUESTIONS_ES };
const CUES: Readonly<Record<Lang, Readonly<Record<string, string>>>> = { en: CUES_EN, es: CUES_ES };

export interface Wordings {
  id: QuestionId;
  /** As people put it, in all languages. */
  texts: readonly string[];
  /** Words that speak of what no record can answer; [] for a question that a record answers. */
  cues: readonly string[];
}

export function isQuestionId(text: string): text is QuestionId {
  return Object.hasOwn(QUESTIONS_EN, text);
}

const wordingsIn = (messages: InLanguage<English>, id: QuestionId): string[] => {
  const message = messages[id];
  return typeof message === 'string' ? message.split(' | ') : [];
};

export const WORDINGS: readonly Wordings[] = Object.keys(QUESTIONS_EN)
  .filter(isQuestionId)
  .map((id) => ({
    id,
    texts: LANGS.flatMap((lang) => wordingsIn(QUESTIONS[lang], id)),
    cues: LANGS.flatMap((lang) => CUES[lang][id]?.split(' | ') ?? []),
  }));

/** The question as it is shown to a person. */
export function questionTitle(id: QuestionId, lang: string): string {
  return wordingsIn(QUESTIONS[langOf(lang)], id)[0] ?? id;
}
