// "Erase it when I sign out", asked of the real background: proven sign-outs erase, likely ones hide, and no frame can set it.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { DOCK, OPTIONS, PANEL, pageReport, startBackground, type RunningBackground } from './start-background.ts';

const OURS = 'IOE0912345678';
const ANOTHERS = 'IOE0987654321';
const REFUSED = { res: { ok: false } };
const RAW = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none' };
const OWN_TAB = { ...PANEL, frameId: 0, tab: { id: 91, incognito: false } };
const Kept = z.object({
  res: z.object({
    value: z.object({
      historyFault: z.string().nullable(),
      howMany: z.number(),
      cases: z.array(z.object({ receipt: z.string() })),
    }),
  }),
});

let background: RunningBackground;
let order = Date.parse('2026-11-23T15:00:00.000Z');
const shows = (kind: 'account' | 'sign-in', path: string, receipts: readonly string[] = []) => {
  order += 1_000;
  vi.setSystemTime(order);
  return background.say('pageShows', pageReport(receipts, { kind, path }), DOCK);
};
const account = (receipts = [OURS]) => shows('account', '/account/applicant', receipts);
const answer = (receipt: string, rest: object = {}, events: object[] = []) => {
  const text = JSON.stringify({ data: { receiptNumber: receipt, submissionDate: '2026-03-03', events } });
  return background.say('answered', { frameKey: 'k', endpoint: 'cases', receipt, ...RAW, text, ...rest }, DOCK);
};
const probe = (rest: object) =>
  background.say('probed', { frameKey: 'k', endpoint: 'probe', receipt: '', ...RAW, text: '', ...rest }, DOCK);
const stored = async () => Kept.parse(await background.say('stored', undefined, OPTIONS)).res.value;
const view = () => background.say('panelView', { frameKey: 'k' }, PANEL);
const note = () => {
  const one = { id: 'n1', at: '2026-10-02', text: 'Called about the biometrics.', reference: null };
  return background.say('keepNote', { receipt: OURS, note: one }, PANEL);
};
const notes = async () => JSON.stringify(await background.say('notes', OURS, PANEL));

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: order });
  background = startBackground();
  await background.say('eraseAll', undefined, OPTIONS);
  await account();
  await answer(OURS);
  await view();
  await background.say('answerFirstRun', true, PANEL);
  await note();
  await background.say('changeKeeping', { forgetAtSignOut: true }, OPTIONS);
  expect(await stored()).toMatchObject({ howMany: 1, historyFault: null });
});
afterEach(() => vi.useRealTimers());

describe('a proven sign-out', () => {
  it.each([
    ['the sign-in address', () => shows('sign-in', '/sign-in')],
    ['every answer and the probe', () => probe({ status: 401 })],
  ])('erases everything kept at once: %s', async (_how, end) => {
    await end();
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: null });
    await account();
    await answer(OURS);
    await view();
    expect(await notes()).not.toContain('biometrics');
  });
});

describe('a sign-out that is only likely', () => {
  const LIKELY: [string, () => Promise<unknown>][] = [
    ['a password field on a page of the account', () => shows('sign-in', '/account/change-password')],
    ['every answer says signed out, and the probe has no answer', () => probe({ status: 0, failure: 'no-answer' })],
    ['no network', () => answer(OURS, { status: 0, text: '', contentType: '', failure: 'offline' })],
    [
      'the lid was shut for hours',
      async () => {
        order += 8 * 3_600_000;
        vi.setSystemTime(order);
        await view();
      },
    ],
  ];
  it.each(LIKELY)('hides what is kept at once, and erases nothing yet: %s', async (_how, end) => {
    await end();
    expect(await notes()).not.toContain('biometrics');
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: 'hidden', cases: [] });
    expect(await background.say('openStored', undefined, OPTIONS)).toEqual(REFUSED);
    await account();
    await view();
    expect(await notes()).not.toContain('biometrics');
    await answer(OURS);
    await view();
    expect(await notes()).toContain('biometrics');
    expect(await stored()).toMatchObject({ howMany: 1, historyFault: null });
  });
  it.each(LIKELY)('is erased at the next start of the browser, where nobody came back: %s', async (_how, end) => {
    await end();
    await background.restart();
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: null });
    expect(JSON.stringify(await browser.storage.local.get(null))).not.toContain(OURS);
  });
  it('is erased at the next start too where the browser does not say that it started', async () => {
    await shows('sign-in', '/account/change-password');
    await background.restart({ said: false });
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: null });
  });
  it('is erased when the browser says that it started, with an updated Caseside too', async () => {
    await shows('sign-in', '/account/change-password');
    await background.restart({ version: '1.2.4' });
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: null });
  });
  it('goes on waiting while only Caseside is updated', async () => {
    await shows('sign-in', '/account/change-password');
    await background.restart({ said: false, version: '1.2.4' });
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: 'hidden' });
    await account();
    await answer(OURS);
    expect(await stored()).toMatchObject({ howMany: 1, historyFault: null });
  });
  it('notifies every screen of ours when it is hidden, and when it is back', async () => {
    const heard = () => background.sent.filter(({ tabId }) => tabId === OPTIONS.tab.id).length;
    await shows('sign-in', '/account/change-password');
    const before = heard();
    expect(before).toBeGreaterThan(0);
    await account();
    await view();
    await answer(OURS);
    expect(heard()).toBeGreaterThan(before);
  });
  it('stays hidden from another account, whose answers are not kept beside it', async () => {
    await shows('sign-in', '/account/change-password');
    await account([ANOTHERS]);
    await answer(ANOTHERS);
    await view();
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: 'hidden' });
    await background.restart();
    expect(await stored()).toMatchObject({ howMany: 0 });
  });
  it('stays hidden while the setting is turned off: only the account itself brings it back', async () => {
    await shows('sign-in', '/account/change-password');
    await background.say('changeKeeping', { forgetAtSignOut: false }, OPTIONS);
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: 'hidden' });
  });
  it('is not erased at the next start once the setting was turned off, and stays hidden until the account answers', async () => {
    await shows('sign-in', '/account/change-password');
    await background.say('changeKeeping', { forgetAtSignOut: false }, OPTIONS);
    for (const said of [true, false]) {
      await background.restart({ said });
      expect(await stored()).toMatchObject({ howMany: 0, historyFault: 'hidden' });
    }
    await account();
    await answer(OURS);
    expect(await stored()).toMatchObject({ howMany: 1, historyFault: null });
  });
  it('is erased at once when the sign-out is proven after all, and when the person erases everything', async () => {
    await shows('sign-in', '/account/change-password');
    await shows('sign-in', '/sign-in');
    expect(await stored()).toMatchObject({ howMany: 0, historyFault: null });
  });
  it('keeps nothing on this computer of who never said that it is theirs', async () => {
    await background.say('changeKeeping', { keepHistory: false }, OPTIONS);
    await shows('sign-in', '/account/change-password');
    expect(await browser.storage.local.get('erasing')).toEqual({});
  });
  it('ends nothing without a sign-out: the browser’s next start finds what was kept', async () => {
    await background.restart();
    expect(await stored()).toMatchObject({ howMany: 1, historyFault: null });
  });
});

describe('what destroys', () => {
  it('is refused from the panel in a frame, which a page can cover with a lid that lets clicks through', async () => {
    for (const patch of [{ forgetAtSignOut: true }, { keepMonths: 3 }, { theme: 'dark', keepMonths: 3 }])
      expect(await background.say('changeSettings', patch, PANEL)).toEqual(REFUSED);
    for (const [type, data] of [
      ['eraseAll', undefined],
      ['eraseCase', OURS],
      ['removeNote', { receipt: OURS, id: 'n1' }],
      ['changeKeeping', { forgetAtSignOut: true }],
      ['nameKept', undefined],
    ] as const)
      expect(await background.say(type, data, PANEL), type).toEqual(REFUSED);
    expect(await notes()).toContain('biometrics');
  });
  it('is refused from a dock, which changes only where its own parts stand', async () => {
    for (const patch of [
      { forgetAtSignOut: true },
      { keepMonths: 3 },
      { keepHistory: true },
      { isHistoryPaused: true },
    ])
      expect(await background.say('dockChanged', patch, DOCK)).toEqual(REFUSED);
    expect(await background.say('dockChanged', { widthPx: 500, isOpen: true }, DOCK)).toMatchObject({
      res: { ok: true },
    });
  });
  it('is done in a tab of its own: a note is removed in the panel’s full tab', async () => {
    await background.say('openFullTab', undefined, PANEL);
    await background.say('panelView', { frameKey: null }, OWN_TAB);
    const removed = await background.say('removeNote', { receipt: OURS, id: 'n1' }, OWN_TAB);
    expect(removed).toMatchObject({ res: { ok: true } });
    expect(await notes()).not.toContain('biometrics');
  });
  it('opens from the frame as the options page, which asks once more', async () => {
    await background.say('openOptions', undefined, PANEL);
    expect(background.opened).toContainEqual({ url: '/options.html' });
    expect(await background.say('openOptions', undefined, { ...PANEL, frameId: 9 })).toEqual(REFUSED);
  });
});
