// The names of changes in each language.
import { HISTORY_EN } from './en/history.ts';
import { HISTORY_ES } from './es/history.ts';
import { LANGUAGES, langOf, type Lang } from './languages.ts';
import { sayText, type InLanguage, type SayText } from './message.ts';

export type HistoryWords = SayText<typeof HISTORY_EN>;

const HISTORY: Readonly<Record<Lang, InLanguage<typeof HISTORY_EN>>> = { en: HISTORY_EN, es: HISTORY_ES };

/** The words of a language; English if there is none of that name. */
export function historyWordsOf(lang: string): HistoryWords {
  const known = langOf(lang);
  return sayText<typeof HISTORY_EN>(HISTORY[known], LANGUAGES[known].locale);
}
