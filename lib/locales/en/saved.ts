// English sentences about saved files that were read back: what is wrong with one, and what was passed over. Data only. `{name}` takes a
// value; plural forms are chosen by `n`.

export const SAVED_EN = {
  'problem.tooBig': 'This file is over 50 MB, so it was not read.',
  'problem.tooDeep': 'This is nested deeper than 500 levels, so it was not read.',
  'problem.notText': 'This file is not text, so it is no answer of USCIS.',
  'problem.notFound': 'There is no such file.',
  'problem.cannotOpen': 'This file could not be opened.',
  'problem.emptyFile': 'There is nothing in this file.',
  'problem.emptyFolder': 'There is no saved answer in this folder.',
  'problem.notJson': 'This could not be read at line {line}, column {column}: {what}.',
  'problem.fault.ended': 'the text ends too early',
  'problem.fault.unexpected': '{found} does not belong there',
  'problem.fault.bad-string': 'a line break or control character stands inside quotes',
  'problem.fault.bad-number': 'a number is written in a way that JSON does not allow',
  'problem.fault.bad-escape': 'a backslash stands before a sign that JSON does not allow',
  'problem.fault.more-text': 'there is more text after the end',
  'problem.hint.markdownEscapes':
    'A forum or a chat has put backslashes into the text. Copy the answer again, straight from the browser.',
  'problem.hint.wrappedLines':
    'A mail program or a terminal has broken its long lines. Save the answer as a file instead.',
  'problem.hint.curlyQuotes':
    'Straight quotes were turned into curly ones, as phones and word processors do. Copy the answer again, straight from the browser.',
  'problem.hint.pythonLiteral':
    'This is how Python prints, and it is not JSON. Print it with json.dumps, or save the answer itself.',
  'problem.hint.javaScriptLiteral':
    'This is how a JavaScript console prints, and it is not JSON. Use JSON.stringify, or save the answer itself.',
  'problem.hint.firefoxTree': 'This is the tree that Firefox draws. Press “Raw Data” in Firefox, then “Copy”.',
  'problem.hint.extensionText':
    'A JSON extension of the browser has rewritten the text. Open the address in a private window and copy it there.',
  'problem.hint.cutOff':
    'The end is missing: the text was cut off on its way. Copy it again whole, or save it as a file.',
  'problem.duplicateKey': 'The key {key} stands twice (again at line {line}, column {column}). The last one counts.',
  'problem.duplicateKeyInside': 'The key {key} stands twice in one answer. The last one counts.',
  'problem.rounded':
    'The long number at line {line}, column {column} was rounded by the browser. Switch “Pretty-print” off and copy again.',
  'problem.webPage.signed-out':
    'This is a sign-in page: nobody was signed in. It says nothing about the case. Sign in, open the address again and save that.',
  'problem.webPage.blocked':
    'This is the page of a gate in front of USCIS. It says nothing about the case. Try again later.',
  'problem.webPage.server-error':
    'This is an error page. It says nothing about the case. It may be a receipt of another account, or a fault at USCIS.',
  'problem.webPage.not-json': 'This is a web page without case data. Save what one of the addresses answers instead.',
  'problem.emptySomewhere':
    'USCIS answered here that there is nothing. Which address it is from cannot be told: name the file after it, such as receipt_info.json.',
  'problem.failedSomewhere': '{outcome} Which address answered so cannot be told.',
  'problem.otherService':
    'This is an answer of {site}, another service. Caseside reads the answers of my.uscis.gov, when you are signed in.',
  'problem.pageWithoutCases': 'This is from USCIS’s page, and it holds no case.',
  'problem.harWithoutAnswers':
    'This recording of a browser (HAR) holds no answer about a case. Open your case while it records, then save it again.',
  'problem.harWithoutContent':
    'This recording of a browser (HAR) was saved without what {address} answered. Save it “with content”.',
  'problem.noAnswer': 'This is no answer of USCIS that Caseside knows.',
  'problem.noAnswerAt': 'What begins at line {line}, column {column} is no answer of USCIS that Caseside knows.',
  'problem.otherShape': 'By its name this is {address}, but it does not look like an answer of that address.',
  'problem.nameless':
    'This answer ({address}) names no receipt, and there is more than one case. Put each case in a folder of its own.',
  'problem.older': 'There is another answer of {address} for {receipt}. That one counts, this one was left out.',
  'problem.noReceipt': 'the case without a receipt number',
  'problem.newerReport': 'This report ({schema}) was made by a newer Caseside. It was left as it is.',
  'problem.brokenReport': 'This Caseside report is damaged at {where}, so it was not read.',
  'problem.maskedAll': 'This file was saved without names and numbers. So all cases are shown without them.',
  'problem.more': {
    one: 'There is 1 more problem in this file.',
    other: 'There are {n} more problems in this file.',
  },
  'remark.words': 'There are words around the data, first in line {line}. They were passed over.',
  'remark.besides': 'Beside the answers there is something else in this file. It was passed over.',
  'remark.older': 'There is a newer answer of {address} for {receipt}. That one counts.',
} as const;
