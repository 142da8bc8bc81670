// What a screen does with a typed question: which known question it is, which codes and forms it names. Pure; runs where it is typed, so that
// what is typed is sent nowhere, not even to another part of Caseside.
import { isQuestionId, questionTitle, WORDINGS } from '../../locales/guide/questions.ts';
import { isAskedId, questionOf } from '../../tables/guide/questions.ts';
import { matchQuestion } from './match.ts';
import { readQuestion } from './read-question.ts';

export interface Understood {
  /** The nearest questions, the best first, each as it is put to a person. */
  offered: { id: string; title: string }[];
  isSure: boolean;
  codes: string[];
  forms: string[];
  /** It goes on from the question before: "and the other one?" */
  isFollowUp: boolean;
}

const FOLLOWS = /^(?:and|what about|how about|y|e|qué hay de|que hay de|qué tal|que tal)\b.{0,40}$/i;
const NAMES_ANOTHER = /\b(?:other|others|second|otr[oa]s?|segund[oa])\b|\b[ing]-?\d{2,4}[a-z]?\b/i;

export const isRefusing = (id: string): boolean => isAskedId(id) && questionOf(id).says === 'never';

/** @param codesOfCase codes that stand in the record */
export function understand(question: string, codesOfCase: readonly string[], lang: string): Understood {
  const { codes, forms } = readQuestion(question, codesOfCase);
  const { ids, isSure } = matchQuestion(question, WORDINGS, isRefusing, codesOfCase);
  const text = question.trim();
  return {
    offered: ids.filter(isQuestionId).map((id) => ({ id, title: questionTitle(id, lang) })),
    isSure,
    codes,
    forms,
    isFollowUp: FOLLOWS.test(text) && NAMES_ANOTHER.test(text),
  };
}
