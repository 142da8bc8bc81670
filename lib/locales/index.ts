// The words of the record by language. The words of the panel and of the dock are in files of their own, so that each bundle
// carries only what it shows.
export { recordWordsOf as wordsOf, type RecordWords } from './record.ts';
