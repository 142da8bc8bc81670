// The wordings of the questions that Ask understands, in every language at once: a person may ask in another one than the panel's. Pure.
import { CUES_EN } from './en/cues.ts';
import { QUESTIONS_EN } from './en/questions.ts';
import { CUES_ES } from './es/cues.ts';
import { QUESTIONS_ES } from './es/questions.ts';
import type { InLanguage } from './message.ts';

type English = typeof QUESTIONS_EN;
export type QuestionId = keyof English;

const ENGLISH: InLanguage<English> = QUESTIONS_EN;
const SPANISH: InLanguage<English> = QUESTIONS_ES;
const CUES: readonly Readonly<Record<string, string>>[] = [CUES_EN, CUES_ES];

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
    texts: [...wordingsIn(ENGLISH, id), ...wordingsIn(SPANISH, id)],
    cues: CUES.flatMap((cues) => cues[id]?.split(' | ') ?? []),
  }));

/** The question as it is shown to a person. @param lang English for every language that has no wording */
export function questionTitle(id: QuestionId, lang: string): string {
  return wordingsIn(lang === 'es' ? SPANISH : ENGLISH, id)[0] ?? id;
}
