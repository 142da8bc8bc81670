// The words of the record by language. Words of the panel and of the dock stand in files of their own, so that each part of the
// extension carries only what it says.
export { RECORD_LANGUAGES, recordWordsOf as wordsOf, type RecordWords } from './record.ts';
