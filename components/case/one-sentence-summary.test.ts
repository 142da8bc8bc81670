import { describe, expect, it } from 'vitest';
import { theAskedI485, theI485, theI765 } from '../fixtures/cases.ts';
import { inShort } from './one-sentence-summary.ts';
import type { ShownCase } from '../../lib/view/panel-view.ts';

/** The name of the title's own sentence, then what is added to it. */
const short = (file: ShownCase) => [
  ...(file.soWhat.id === null ? [] : [file.soWhat.id]),
  ...inShort(file).map((part) => (typeof part === 'string' ? part : part.key)),
];
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
    expect(short(theI485())).toEqual(['reviewing']);
  });
  it('names an open request, and only once', () => {
    expect(short(theAskedI485())).toEqual(['asked', 'short.noAnswer']);
    const open = [{ id: null, action: null, open: true }];
    expect(short(theI485({ evidenceRequests: open }))).toEqual(['reviewing', 'short.openRequest']);
  });
  it('does not call an open request unanswered where something was not understood', () => {
    const gate = { ...theI485().gate, denials: { ...theI485().gate.denials, answers: false } };
    const open = [{ id: null, action: null, open: true }];
    expect(short(theI485({ evidenceRequests: open, gate }))).toEqual(['reviewing', 'short.marksOpen']);
  });
  it('does not call a request unanswered when the record does not say so', () => {
    const unsaid = [{ id: null, action: null, open: null }];
    expect(short(theI485({ evidenceRequests: unsaid }))).toEqual(['reviewing', 'short.unsaidRequest']);
  });
  it('names the approval letter of a card only when it is there', () => {
    expect(short(theI765())).toEqual(['card', 'short.letter']);
    expect(short(theI765({ hasApprovalLetter: false }))).toEqual(['card']);
  });
  it('is left to USCIS’s own words where the title is not known, beside what its list of requests says', () => {
    expect(short(titled('A Title Nobody Saw Before', null))).toEqual([]);
    const open = [{ id: null, action: null, open: true }];
    expect(short(titled('A Title Nobody Saw Before', null, { evidenceRequests: open }))).toEqual(['short.openRequest']);
  });
  it.each([
    ['Card Is Being Returned to USCIS by Post Office', 'cardComingBack'],
    ['Case Was Denied', 'denied'],
  ])('of “%s” says nothing else', (title, words) => {
    expect(short(titled(title, null))).toEqual([words]);
  });
});
