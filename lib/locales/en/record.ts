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
  unknownCodeNear: (code, near) =>
    `Code ${code}: no published meaning found. The list has a code ${near}; whether it is meant here is not known`,
  learnt: (title, form) => `${title} (USCIS’s words for this code on another ${form})`,
  unknownFlag: (key) => `“${key}”`,
  requestAnswered: (number) => `Evidence request ${String(number)} in the list: marked as answered`,
  requestFinished: (number) => `Evidence request ${String(number)} in the list: marked as finished`,
  requestAnsweredMeaning:
    'The record says whether an answer to this request is marked. This mark has been seen to change back.',
  requestFinishedMeaning: 'The record says whether this request is marked as finished. It does not say how it ended.',
  unknownFlagMeaning: 'USCIS does not publish what this field means. Caseside does not guess.',
  notUnderstood: {
    unread: (address) => `The answer ${address} was not given, or not in a form that can be used.`,
    empty: (address) => `USCIS answered that it holds nothing under ${address}.`,
    otherForm: (address) => `The answer ${address} has a form that Caseside does not know.`,
    list: (field) => `The list ${field} is missing or has a form that Caseside does not know.`,
    title: (title) => `USCIS’s status “${title}” is not among the titles that Caseside knows.`,
    code: (code) => `The code of the status, ${code}, has no published meaning.`,
    text: 'USCIS gives a text for the status, and neither a title nor a code that Caseside knows.',
    eventCode: (code) => `A code in this record, ${code}, has no published meaning.`,
    noEventCode: 'An event in this record has no code.',
    history: (title) => `The earlier status “${title}” is not among the titles that Caseside knows.`,
    notice: (name) => `The notice “${name}” may bear on this. Read it.`,
    noticeForWhat: (name) => `The notice “${name}” does not say what it is for.`,
    document: (name) => `The document “${name}” may bear on this. Read it.`,
    appointment: (raw) => `No day can be read from the appointment “${raw}”.`,
    inside: 'Another whole case stands inside this record and is not shown.',
  },
  flagsDisagree: 'Two answers of USCIS do not agree on this. Both are shown.',
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
    'not-read': 'Not given: this address was not read here.',
  },
  unkept: {
    'too-large':
      'The answer is too large to read (more than 5 MB, or 50,000 values). Nothing of it is kept. This says nothing about the case.',
    'no-room':
      'The answer came, but the browser’s memory for Caseside is full. Nothing of it is kept. This says nothing about the case.',
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
    hint: {
      markdownEscapes:
        'A forum or a chat has put backslashes into the text. Copy the answer again, straight from the browser.',
      wrappedLines: 'A mail program or a terminal has broken its long lines. Save the answer as a file instead.',
      curlyQuotes:
        'Straight quotes were turned into curly ones, as phones and word processors do. Copy the answer again, straight from the browser.',
      pythonLiteral:
        'This is how Python prints, and it is not JSON. Print it with json.dumps, or save the answer itself.',
      javaScriptLiteral:
        'This is how a JavaScript console prints, and it is not JSON. Use JSON.stringify, or save the answer itself.',
      firefoxTree: 'This is the tree that Firefox draws. Press “Raw Data” in Firefox, then “Copy”.',
      extensionText:
        'A JSON extension of the browser has rewritten the text. Open the address in a private window and copy it there.',
      cutOff: 'The end is missing: the text was cut off on its way. Copy it again whole, or save it as a file.',
    },
    duplicateKey: (key, line, column) =>
      `The key ${JSON.stringify(key)} stands twice (again at line ${String(line)}, column ${String(column)}). The last one counts.`,
    duplicateKeyInside: (key) => `The key ${JSON.stringify(key)} stands twice in one answer. The last one counts.`,
    rounded: (line, column) =>
      `The long number at line ${String(line)}, column ${String(column)} was rounded by the browser. Switch “Pretty-print” off and copy again.`,
    webPage: {
      'signed-out':
        'This is a sign-in page: nobody was signed in. It says nothing about the case. Sign in, open the address again and save that.',
      blocked: 'This is the page of a gate in front of USCIS. It says nothing about the case. Try again later.',
      'server-error':
        'This is an error page. It says nothing about the case. It may be a receipt of another account, or a fault at USCIS.',
      'not-json': 'This is a web page without case data. Save what one of the addresses answers instead.',
    },
    emptySomewhere:
      'USCIS answered here that there is nothing. Which address it is from cannot be told: name the file after it, such as receipt_info.json.',
    failedSomewhere: (outcome) => `${outcome} Which address answered so cannot be told.`,
    otherService: (site) =>
      `This is an answer of ${site}, another service. Caseside reads the answers of my.uscis.gov, when you are signed in.`,
    pageWithoutCases: 'This is from USCIS’s page, and it holds no case.',
    harWithoutAnswers:
      'This recording of a browser (HAR) holds no answer about a case. Open your case while it records, then save it again.',
    harWithoutContent: (address) =>
      `This recording of a browser (HAR) was saved without what ${address} answered. Save it “with content”.`,
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
  remark: {
    words: (line) => `There are words around the data, first in line ${String(line)}. They were passed over.`,
    besides: 'Beside the answers there is something else in this file. It was passed over.',
    older: (address, receipt) => `There is a newer answer of ${address} for ${receipt}. That one counts.`,
  },
};
