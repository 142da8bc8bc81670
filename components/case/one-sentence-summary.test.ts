import { describe, expect, it } from 'vitest';
import { theAskedI485, theI485, theI765 } from '../fixtures/cases.ts';
import { inShort } from './one-sentence-summary.ts';
import type { ShownCase } from '../../lib/view/panel-view.ts';

const short = (file: ShownCase) => inShort(file).map((part) => (typeof part === 'string' ? part : part.key));
function titled(title: string, stage: NonNullable<ShownCase['status']>['stage'], rest: Partial<ShownCase> = {}) {
  return theI485({
    status: { title, text: null, code: null, at: null, stage, spanish: null, basis: 'uscis' },
    ...rest,
  });
}

describe('what stands under the status title', () => {
  it('is empty without a title', () => {
    expect(short(theI485({ status: null }))).toEqual([]);
  });
  it('is the sentence for the title, and nothing more where nothing is asked', () => {
    expect(short(theI485())).toEqual(['short.reviewing']);
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
    expect(short(theI765())).toEqual(['short.card', 'short.letter']);
    expect(short(theI765({ hasApprovalLetter: false }))).toEqual(['short.card']);
  });
  it('is left to USCIS’s own words where the title is not known, beside what its list of requests says', () => {
    expect(short(titled('A Title Nobody Saw Before', null))).toEqual([]);
    const open = [{ id: null, action: null, open: true }];
    expect(short(titled('A Title Nobody Saw Before', null, { evidenceRequests: open }))).toEqual(['short.openRequest']);
  });
  it.each([
    ['Card Is Being Returned to USCIS by Post Office', 'short.cardBack'],
    ['Case Was Denied', 'short.denied'],
  ])('of “%s” says nothing else', (title, words) => {
    expect(short(titled(title, null))).toEqual([words]);
  });
});
