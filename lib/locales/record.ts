// The words of the record: what the decoder, the reader of saved cases and the report say, in each language. Plain and short.
// A second language is one more object of the same shape (`record.es.ts`) and one line in RECORD_WORDS.
import type { Outcome } from '../uscis/reading.ts';
import { RECORD_EN } from './en/record.ts';

export interface RecordWords {
  /** Said in every report. */
  notice: string;
  /** A case whose form is not known, before its letter: "Case A". */
  aCase: string;
  filed: string;
  notRead: string;
  statusWithoutTitle: string;
  aNotice: string;
  aDocument: string;
  anEvidenceRequest: string;
  anEvent: string;
  unknownCode(code: string): string;
  /** The same, with a known code that looks much like it. */
  unknownCodeNear(code: string, near: string): string;
  /** USCIS's own title, learnt from another case of the same form. */
  learnt(title: string, form: string): string;
  /** A flag nobody has explained: USCIS's own field name. */
  unknownFlag(key: string): string;
  requestAnswered(number: number): string;
  requestFinished(number: number): string;
  requestAnsweredMeaning: string;
  requestFinishedMeaning: string;
  unknownFlagMeaning: string;
  /** Two answers of USCIS say the opposite of each other in this field. */
  flagsDisagree: string;
  /** What of a record was not read or not understood, as whole sentences. `field` is USCIS's own name for it. */
  notUnderstood: {
    unread(address: string): string;
    empty(address: string): string;
    otherForm(address: string): string;
    list(field: string): string;
    title(title: string): string;
    code(code: string): string;
    text: string;
    eventCode(code: string): string;
    noEventCode: string;
    history(title: string): string;
    notice(name: string): string;
    noticeForWhat(name: string): string;
    document(name: string): string;
    appointment(raw: string): string;
    inside: string;
  };
  outcome: Readonly<Record<Outcome, string>>;
  hidden: string;
  problem: {
    tooBig: string;
    tooDeep: string;
    notText: string;
    notFound: string;
    cannotOpen: string;
    emptyFile: string;
    emptyFolder: string;
    notJson(what: string, line: number, column: number): string;
    fault: Readonly<
      Record<
        'ended' | 'unexpected' | 'bad-string' | 'bad-number' | 'bad-escape' | 'more-text',
        (found: string) => string
      >
    >;
    duplicateKey(key: string, line: number, column: number): string;
    noAnswer: string;
    noAnswerAt(line: number, column: number): string;
    otherShape(address: string): string;
    nameless(address: string): string;
    older(address: string, receipt: string): string;
    noReceipt: string;
    newerReport(schema: string): string;
    brokenReport(where: string): string;
    maskedAll: string;
    /** After the problems of one file that are told one by one. */
    more(count: number): string;
  };
}

const RECORD_WORDS: Readonly<Record<string, RecordWords>> = { en: RECORD_EN };

/** Languages that the record can be told in. */
export const RECORD_LANGUAGES: readonly string[] = Object.keys(RECORD_WORDS);

/** The words of a language; English for one that is not there. */
export function recordWordsOf(lang: string): RecordWords {
  return (Object.hasOwn(RECORD_WORDS, lang) ? RECORD_WORDS[lang] : undefined) ?? RECORD_EN;
}
