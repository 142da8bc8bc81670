import { expect, it } from 'vitest';
import { unreadable } from './unreadable.fixture.ts';
import { hintFor } from './why-unreadable.ts';

it.each([
  ['{"data": {"message": "payload {\'receipt\\_number\': 1}"}}', 'markdownEscapes'],
  ['{"data": {"receiptNumber": "IOE0912\n345678"}}', 'wrappedLines'],
  ['{”data”: {”receiptNumber”: ”IOE0912345678”, ”events”: []}}', 'curlyQuotes'],
  ["{'data': {'receiptNumber': 'IOE0912345678', 'closed': False, 'representativeName': None}}", 'pythonLiteral'],
  [
    "{\n  data: {\n    receiptNumber: 'IOE0912345678',\n    closed: false,\n    events: [ [Object], [Object] ],\n    notices: []\n  }\n}",
    'javaScriptLiteral',
  ],
  ['data\t\nreceiptNumber\t"IOE0912345678"\nclosed\tfalse\nevents\t\n0\t\neventCode\t"IAF"\n', 'firefoxTree'],
  ['{\n  data: {\n    receiptNumber: "IOE0912345678",\n    closed: false\n    events: []\n  }\n}', 'extensionText'],
  ['{"data": {"receiptNumber": "IOE0912345678", "events": [{"eventCode": "IA', 'cutOff'],
  ['{"data": {"receiptNumber": oops}}', null],
])('of %j a person is shown what it is', (text, hint) => expect(hintFor(unreadable(text))).toBe(hint));
