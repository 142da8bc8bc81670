// The words of the record in each language, as used by the decoder, the reader of saved cases and the report. A second language
// is one more file of the same shape and one line in RECORD_WORDS.
import { RECORD_EN } from './en/record.ts';
import type { RecordWords } from './record-words.ts';

export type { RecordWords } from './record-words.ts';

const RECORD_WORDS: Readonly<Record<string, RecordWords>> = { en: RECORD_EN };

/** The words of a language; English if it has none. */
export function recordWordsOf(lang: string): RecordWords {
  return (Object.hasOwn(RECORD_WORDS, lang) ? RECORD_WORDS[lang] : undefined) ?? RECORD_EN;
}
