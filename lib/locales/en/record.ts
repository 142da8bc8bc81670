// English words of the record: plain, short, kind, school grade 3 to 7. Data only.
import type { RecordWords } from '../record-words.ts';

export const RECORD_EN: RecordWords = {
  notice:
    'This is not official. Caseside is not USCIS and not the government. It shows what the case record says, in other words. It gives no legal advice. Trust the letters that USCIS sends you.',
  aCase: 'Case',
  filed: 'Filing date',
  notRead: 'Not read',
  statusWithoutTitle: 'Status without a title',
  aNotice: 'A notice without a name',
  aDocument: 'A document without a name',
  anEvidenceRequest: 'A request without a name',
  anEvent: 'An event without a code',
  unknownCode: (code) => `Code ${code}: no published meaning found`,
  learnt: (title, form) => `${title} (USCIS’s words for this code on another ${form})`,
  unknownFlag: (key) => `“${key}”`,
  requestAnswered: (number) => `Evidence request ${String(number)} in the list: marked as answered`,
  requestFinished: (number) => `Evidence request ${String(number)} in the list: marked as finished`,
  requestAnsweredMeaning:
    'The record says whether an answer to this request is marked. This mark has been seen to change back.',
  requestFinishedMeaning: 'The record says whether this request is marked as finished. It does not say how it ended.',
  unknownFlagMeaning: 'USCIS does not publish what this field means. Caseside does not guess.',
  outcome: {
    ok: 'USCIS answered.',
    empty: 'USCIS answered that there is nothing here.',
    'signed-out': 'USCIS says that nobody is signed in. This says nothing about the case.',
    'not-yours': 'USCIS did not give this to this account. This may be a receipt of another account.',
    blocked: 'A gate in front of USCIS stopped this read. This says nothing about the case.',
    throttled: 'USCIS asked to slow down. This says nothing about the case.',
    'server-error': 'USCIS could not answer. This may be a receipt of another account, or a fault at USCIS.',
    'not-json': 'USCIS answered with something that is not case data.',
    unexpected: 'USCIS answered in a form that Caseside does not know, or about another receipt.',
    'no-answer': 'The answer did not arrive. This says nothing about the case.',
    offline: 'This computer was offline.',
    timeout: 'USCIS did not answer within 20 seconds. This says nothing about the case.',
    'not-read': 'This was not read.',
  },
  hidden: 'hidden',
  problem: {
    tooBig: 'This file is over 50 MB, so it was not read.',
    tooDeep: 'This is nested deeper than 500 levels, so it was not read.',
    notText: 'This file is not text, so it is no answer of USCIS.',
    notFound: 'There is no such file.',
    cannotOpen: 'This file could not be opened.',
    emptyFile: 'There is nothing in this file.',
    emptyFolder: 'There is no saved answer in this folder.',
    notJson: (what, line, column) =>
      `This could not be read at line ${String(line)}, column ${String(column)}: ${what}.`,
    fault: {
      ended: () => 'the text ends too early',
      unexpected: (found) =>
        found === '' ? 'the text ends too early' : `${JSON.stringify(found)} does not belong there`,
      'bad-string': () => 'a line break or control character stands inside quotes',
      'bad-number': () => 'a number is written in a way that JSON does not allow',
      'bad-escape': () => 'a backslash stands before a sign that JSON does not allow',
      'more-text': () => 'there is more text after the end',
    },
    duplicateKey: (key, line, column) =>
      `The key ${JSON.stringify(key)} stands twice (again at line ${String(line)}, column ${String(column)}). The last one counts.`,
    noAnswer: 'This is no answer of USCIS that Caseside knows.',
    noAnswerAt: (line, column) =>
      `What begins at line ${String(line)}, column ${String(column)} is no answer of USCIS that Caseside knows.`,
    otherShape: (address) => `By its name this is ${address}, but it does not look like an answer of that address.`,
    nameless: (address) =>
      `This answer (${address}) names no receipt, and there is more than one case. Put each case in a folder of its own.`,
    older: (address, receipt) =>
      `There is another answer of ${address} for ${receipt}. That one counts, this one was left out.`,
    noReceipt: 'the case without a receipt number',
    newerReport: (schema) => `This report (${schema}) was made by a newer Caseside. It was left as it is.`,
    brokenReport: (where) => `This Caseside report is damaged at ${where}, so it was not read.`,
    maskedAll: 'This file was saved without names and numbers. So all cases are shown without them.',
    more: (count) => `There ${count === 1 ? 'is 1 more problem' : `are ${String(count)} more problems`} in this file.`,
  },
};
