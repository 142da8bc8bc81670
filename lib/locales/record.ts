// The words of a decoded record and of saved files in each language, as used by the decoder, the reader of saved cases and the report.
import { RECORD_EN } from './en/record.ts';
import { RECORD_ES } from './es/record.ts';
import { SAVED_EN } from './en/saved.ts';
import { SAVED_ES } from './es/saved.ts';
import { LANGUAGES, langOf, type Lang } from './languages.ts';
import { sayText, type InLanguage, type SayText } from './message.ts';

/** The keys of what is said of saved files. */
export type SavedKey = keyof typeof SAVED_EN;
export type RecordWords = SayText<typeof RECORD_EN>;
/** The words of a record, and what is said of the files it was saved in. */
export type SavedWords = SayText<typeof RECORD_EN & typeof SAVED_EN>;

const RECORD: Readonly<Record<Lang, InLanguage<typeof RECORD_EN>>> = { en: RECORD_EN, es: RECORD_ES };
const SAVED: Readonly<Record<Lang, InLanguage<typeof SAVED_EN>>> = { en: SAVED_EN, es: SAVED_ES };

/** The words of a record in a language; English if there is none of that name. */
export function recordWordsOf(lang: string): RecordWords {
  const known = langOf(lang);
  return sayText<typeof RECORD_EN>(RECORD[known], LANGUAGES[known].locale);
}

export function savedWordsOf(lang: string): SavedWords {
  const known = langOf(lang);
  return sayText<typeof RECORD_EN & typeof SAVED_EN>({ ...RECORD[known], ...SAVED[known] }, LANGUAGES[known].locale);
}

/** What is said of a saved file and holds no word of it. */
export function plainProblemsOf(lang: string): string[] {
  return Object.entries(SAVED[langOf(lang)]).flatMap(([key, message]) =>
    /^problem\.\w+$/.test(key) && typeof message === 'string' && !message.includes('{') ? [message] : [],
  );
}
