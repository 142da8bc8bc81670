// What a person marks on a case (pinned fields, documents they have), asked of the real background: kept while history is, forgotten with it.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { DOCK, OPTIONS, PANEL, startBackground, type RunningBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const FIELD = 'cases: data.formType';
const View = z.object({
  res: z.object({
    value: z.object({
      current: z.object({
        marks: z.object({ pinned: z.array(z.string()), have: z.array(z.string()) }),
        documentKeys: z.array(z.string()),
      }),
    }),
  }),
});

let background: RunningBackground;
const view = async () => View.parse(await background.say('panelView', { frameKey: 'k' }, PANEL)).res.value.current;
const mark = (kind: string, what: string, isOn = true, receipt = RECEIPT) =>
  background.say('keepPinOrTick', { receipt, kind, what, isOn }, PANEL);
const onDisk = async () => JSON.stringify(await browser.storage.local.get(null));
async function signIn() {
  const page = { kind: 'account', path: '/account/applicant', receipts: [RECEIPT], embedded: null, visible: true };
  await background.say(
    'pageShows',
    { ...page, listed: [], who: null, isFromSignIn: false, seq: null, frameKey: 'k' },
    DOCK,
  );
  const documents = [
    { contentId: 'c-1', fileName: 'a.pdf', type: 'Notice', createDate: '2026-03-03', sourceType: 'USCIS' },
    { contentId: null, fileName: 'b.pdf', type: null, createDate: '2026-03-04', sourceType: 'APPLICANT' },
  ];
  const answer = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none' };
  for (const [endpoint, data] of [
    ['cases', { receiptNumber: RECEIPT, submissionDate: '2026-03-03', events: [] }],
    ['documents', documents],
  ] as const)
    await background.say(
      'answered',
      { frameKey: 'k', endpoint, receipt: RECEIPT, ...answer, text: JSON.stringify({ data }) },
      DOCK,
    );
  await view();
}
const signOut = () => {
  const page = { kind: 'sign-in', path: '/sign-in', receipts: [], embedded: null, visible: true };
  return background.say(
    'pageShows',
    { ...page, listed: [], who: null, isFromSignIn: false, seq: null, frameKey: 'k' },
    DOCK,
  );
};

beforeEach(async () => {
  background = startBackground();
  await signIn();
});

describe('a mark on a case', () => {
  it('is shown, and taken away again', async () => {
    await mark('pinned', FIELD);
    await mark('have', 'c-1');
    expect((await view()).marks).toEqual({ pinned: [FIELD], have: ['c-1'] });
    await mark('pinned', FIELD, false);
    expect((await view()).marks).toEqual({ pinned: [], have: ['c-1'] });
  });
  it('stands on a document by its content id, else by its name, kind and date, as the history knows it', async () => {
    expect((await view()).documentKeys).toEqual(['c-1', '["b.pdf",null,"2026-03-04"]']);
  });
  it('lies in memory alone without history, and is gone when the session ends', async () => {
    await mark('pinned', FIELD);
    expect(await onDisk()).not.toContain('formType');
    await signOut();
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('formType');
  });
  it('is kept once history is, also what was marked before, and outlives the session', async () => {
    await mark('pinned', FIELD);
    await background.say('answerFirstRun', true, PANEL);
    expect(await onDisk()).toContain('caseside/marks/1');
    await mark('have', 'c-1');
    await signOut();
    expect(await onDisk()).toContain('c-1');
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('c-1');
  });
  it('is not added to a history that is paused', async () => {
    await background.say('answerFirstRun', true, PANEL);
    await background.say('changeSettings', { isHistoryPaused: true }, PANEL);
    await mark('have', 'c-1');
    expect((await view()).marks.have).toEqual(['c-1']);
    expect(await onDisk()).not.toContain('c-1');
  });
  it.each([
    ['the case is erased', () => background.say('eraseCase', RECEIPT, OPTIONS)],
    ['everything is erased', () => background.say('eraseAll', null, OPTIONS)],
    [
      'the person wants it forgotten at sign-out',
      async () => {
        await background.say('changeKeeping', { forgetAtSignOut: true }, OPTIONS);
        await signOut();
      },
    ],
  ])('is forgotten when %s', async (_when, erase) => {
    await background.say('answerFirstRun', true, PANEL);
    await mark('have', 'c-1');
    expect(await onDisk()).toContain('c-1');
    await erase();
    expect(await onDisk()).not.toContain('c-1');
  });
  it('is refused for another kind of mark, and left alone for a case that the page does not show', async () => {
    expect(await mark('liked', FIELD)).toEqual({ res: { ok: false } });
    await mark('pinned', FIELD, true, 'IOE0912345679');
    expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('formType');
  });
});
