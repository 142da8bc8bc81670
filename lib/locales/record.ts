// The words of the record: what the decoder, the reader of saved cases and the report say, in each language. Plain and short.
// A second language is one more object of the same shape (`record.es.ts`) and one line in RECORD_WORDS.
import { RECORD_EN } from './en/record.ts';
import type { RecordWords } from './record-words.ts';

export type { RecordWords } from './record-words.ts';

const RECORD_WORDS: Readonly<Record<string, RecordWords>> = { en: RECORD_EN };

/** Languages that the record can be told in. */
export const RECORD_LANGUAGES: readonly string[] = Object.keys(RECORD_WORDS);

/** The words of a language; English for one that is not there. */
export function recordWordsOf(lang: string): RecordWords {
  return (Object.hasOwn(RECORD_WORDS, lang) ? RECORD_WORDS[lang] : undefined) ?? RECORD_EN;
}
