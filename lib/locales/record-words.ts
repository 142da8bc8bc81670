// The shape of the words of the record, which every language implements. Types only.
import type { Outcome, Unkept } from '../uscis/reading.ts';

export interface RecordWords {
  /** Part of every report. */
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
  /** USCIS's own title, found on another case of the same form. */
  learnt(title: string, form: string): string;
  /** A flag without a known meaning, named by USCIS's own field name. */
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
  /** Instead of the outcome's sentence. */
  unkept: Readonly<Record<Unkept, string>>;
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
    /** What a person can do about a text in a known form that is no JSON. */
    hint: Readonly<
      Record<
        | 'markdownEscapes'
        | 'wrappedLines'
        | 'curlyQuotes'
        | 'pythonLiteral'
        | 'javaScriptLiteral'
        | 'firefoxTree'
        | 'extensionText'
        | 'cutOff',
        string
      >
    >;
    duplicateKey(key: string, line: number, column: number): string;
    /** The key stands in an answer that was written down inside another text. */
    duplicateKeyInside(key: string): string;
    rounded(line: number, column: number): string;
    /** By the outcome that the page shows. */
    webPage: Readonly<Record<'signed-out' | 'blocked' | 'server-error' | 'not-json', string>>;
    emptySomewhere: string;
    failedSomewhere(outcome: string): string;
    otherService(site: string): string;
    pageWithoutCases: string;
    harWithoutAnswers: string;
    harWithoutContent(address: string): string;
    noAnswer: string;
    noAnswerAt(line: number, column: number): string;
    otherShape(address: string): string;
    nameless(address: string): string;
    older(address: string, receipt: string): string;
    noReceipt: string;
    newerReport(schema: string): string;
    brokenReport(where: string): string;
    maskedAll: string;
    /** Follows the problems of one file that are listed one by one. */
    more(count: number): string;
  };
  /** What was passed over and harms nothing. */
  remark: {
    words(line: number): string;
    besides: string;
    older(address: string, receipt: string): string;
  };
}
