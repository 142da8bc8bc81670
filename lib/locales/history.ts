// Words of history in every language: the names of changes, and why history could not be stored. A second language is one more
// object of the same shape and one line in HISTORY_WORDS.

export interface HistoryWords {
  status: string;
  statusText: string;
  statusCode: string;
  statusDate: string;
  statusRow(title: string): string;
  statusRowGone(title: string): string;
  office: string;
  officeOfReceipt: string;
  event(label: string): string;
  eventGone(code: string): string;
  eventChanged(code: string, field: string): string;
  eventAgain(code: string): string;
  eventFurther(code: string): string;
  eventFewer(code: string): string;
  requestGone(name: string): string;
  requestChanged(name: string, field: string): string;
  letter(name: string): string;
  letterChanged(name: string, field: string): string;
  appointment(name: string): string;
  document(name: string): string;
  documentChanged(name: string, field: string): string;
  filed: string;
  field(address: string, path: string): string;
  fieldNew(address: string, path: string): string;
  fieldGone(address: string, path: string): string;
  answerBegan(address: string): string;
  answerEnded(address: string): string;
  stamp: string;
  timestampUnclear: string;
  timestampWith: string;
  address: Readonly<Record<'cases' | 'case_status' | 'receipt_info' | 'documents' | 'processing_times', string>>;
  /** Why something could not be stored or read back. */
  fault: Readonly<Record<'newer' | 'full' | 'broken' | 'blocked' | 'refused', string>>;
}

const HISTORY_EN: HistoryWords = {
  status: 'Status',
  statusText: 'the text of the status',
  statusCode: 'the code of the status',
  statusDate: 'the date of the status',
  statusRow: (title) => `the status history has a new row: “${title}”`,
  statusRowGone: (title) => `the status history no longer lists “${title}”`,
  office: 'Office',
  officeOfReceipt: 'Office in the receipt record',
  event: (label) => label,
  eventGone: (code) => `code ${code} is no longer listed`,
  eventChanged: (code, field) => `${field} of code ${code}`,
  eventAgain: (code) => `Code ${code} was sent again. Code and event time are the same as before.`,
  eventFurther: (code) =>
    `Code ${code} was sent again: another row, less than a second from one that was there before.`,
  eventFewer: (code) => `code ${code} is still listed, with fewer rows of the same event`,
  requestGone: (name) => `the request “${name}” is no longer listed`,
  requestChanged: (name, field) => `${field} of the request “${name}”`,
  letter: (name) => name,
  letterChanged: (name, field) => `${field} of the letter “${name}”`,
  appointment: (name) => `the appointment time in the letter “${name}”`,
  document: (name) => name,
  documentChanged: (name, field) => `${field} of the document “${name}”`,
  filed: 'Filing date',
  field: (address, path) => `${address}: ${path}`,
  fieldNew: (address, path) => `${address}: ${path} (was not there before)`,
  fieldGone: (address, path) => `${address}: ${path} (no longer there)`,
  answerBegan: (address) => `${address}: USCIS sent nothing here before`,
  answerEnded: (address) => `${address}: USCIS now sends nothing here`,
  stamp: 'Updated, reason not shown',
  timestampUnclear: 'Updated. Not everything was read, so the reason may be there.',
  timestampWith: 'Updated together with the other changes',
  address: {
    cases: 'case details',
    case_status: 'status words and office',
    receipt_info: 'receipt record',
    documents: 'documents',
    processing_times: 'processing times',
  },
  fault: {
    newer:
      'The history on this computer was made by a newer Caseside. It was left as it is. Update Caseside to use it.',
    full: 'This computer has no room left for the history. Nothing was lost, but the newest reading could not be kept.',
    broken: 'The history on this computer cannot be opened. Caseside goes on without it.',
    blocked: 'The history is in use by another window that must close first. Caseside goes on without it.',
    refused: 'This reading has no time or no content, so it cannot be kept.',
  },
};

const HISTORY_WORDS: Readonly<Record<string, HistoryWords>> = { en: HISTORY_EN };

/** The words of a language; English if it has none. */
export function historyWordsOf(lang: string): HistoryWords {
  return (Object.hasOwn(HISTORY_WORDS, lang) ? HISTORY_WORDS[lang] : undefined) ?? HISTORY_EN;
}
