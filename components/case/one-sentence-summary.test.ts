import { describe, expect, it } from 'vitest';
import { theAskedI485, theI485, theI765 } from '../fixtures/cases.ts';
import { aView, addresses } from '../fixtures/views.ts';
import { inShort } from './one-sentence-summary.ts';
import type { ShownCase } from '../../lib/view/panel-view.ts';

const short = (file: ShownCase, rest: Parameters<typeof aView>[0] = {}) =>
  inShort(aView({ current: file, ...rest }), file).map((part) => (typeof part === 'string' ? part : part.key));
function titled(title: string, stage: NonNullable<ShownCase['status']>['stage'], rest: Partial<ShownCase> = {}) {
  return theI485({
    status: { title, text: null, code: null, at: null, stage, spanish: null, basis: 'uscis' },
    ...rest,
  });
}

describe('"In short"', () => {
  it('is empty without a title', () => {
    expect(short(theI485({ status: null }))).toEqual([]);
  });
  it('for a case under review ends with nothing to answer', () => {
    expect(short(theI485())).toEqual(['short.reviewing', 'short.nothingOpen']);
  });
  it('never says "nothing to answer" when that answer did not arrive', () => {
    const missing = addresses({ cases: { outcome: 'timeout', shownFrom: 'nothing', shownAt: null } });
    expect(short(theI485(), { addresses: missing })).toEqual(['short.reviewing']);
  });
  it('never says "nothing to answer" when USCIS’s own flag is missing', () => {
    expect(short(theI485({ flags: [] }))).toEqual(['short.reviewing']);
  });
  it('names an open request, and only once', () => {
    expect(short(theAskedI485())).toEqual(['short.asked', 'short.noAnswer']);
    const open = [{ id: null, action: null, open: true }];
    expect(short(theI485({ evidenceRequests: open }))).toEqual(['short.reviewing', 'short.openRequest']);
  });
  it('does not call an open request unanswered where something was not understood', () => {
    const gate = { ...theI485().gate, denials: { ...theI485().gate.denials, answers: false } };
    const open = [{ id: null, action: null, open: true }];
    expect(short(theI485({ evidenceRequests: open, gate }))).toEqual(['short.reviewing', 'short.marksOpen']);
  });
  it('does not call a request unanswered when the record does not say so', () => {
    const unsaid = [{ id: null, action: null, open: null }];
    expect(short(theI485({ evidenceRequests: unsaid }))).toEqual(['short.reviewing', 'short.unsaidRequest']);
  });
  it('names the approval letter of a card only when it is there', () => {
    expect(short(theI765())).toEqual(['short.card', 'short.letter', 'short.nothingOpen']);
    expect(short(theI765({ hasApprovalLetter: false }))).toEqual(['short.card', 'short.nothingOpen']);
  });
  it.each([
    ['Card Was Mailed To Me', 'card-being-made', 'short.mailed'],
    ['Card Was Delivered To Me By The Post Office', 'card-being-made', 'short.delivered'],
    ['Advance Parole Document Was Produced', 'card-being-made', 'short.document'],
    ['Request For A Duplicate Card Was Approved', 'card-being-made', 'short.unknown'],
    ["Response To USCIS' Request For Evidence Was Received", 'under-review', 'short.answerReceived'],
    ['Case Is Pending at a Local Office', 'under-review', 'short.unknown'],
    ['Case Was Received', 'received', 'short.received'],
    ['Case Was Approved', 'approved', 'short.approved'],
    ['Case Was Denied', 'denied', 'short.denied'],
    ['Case Rejected Because I Sent An Incorrect Fee', 'closed', 'short.closed'],
    ['Appeal Was Approved', 'approved', 'short.unknown'],
    ['Withdrawal Of My Appeal Was Acknowledged', 'closed', 'short.unknown'],
    ['A Title Nobody Saw Before', null, 'short.unknown'],
  ] as const)('of "%s" says no more than the title', (title, stage, words) => {
    expect(short(titled(title, stage))[0]).toBe(words);
  });
  it('never says that nothing is to answer for a denied case', () => {
    expect(short(titled('Case Was Denied', 'denied'))).toEqual(['short.denied']);
  });
  it.each(['Card Is Being Returned to USCIS by Post Office', 'A Title Nobody Saw Before'])(
    'of a title that names no stage never says that nothing is to answer: %s',
    (title) => expect(short(titled(title, null))).toEqual(['short.unknown']),
  );
});
