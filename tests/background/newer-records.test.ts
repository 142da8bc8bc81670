// What a newer Caseside left on this computer, and what is damaged, asked of the real background: nothing of it is overwritten or lost.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { DOCK, OPTIONS, PANEL, startBackground, type RunningBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const OTHER = 'IOE0912345679';
const View = z.object({
  res: z.object({
    value: z.object({
      settings: z.object({ theme: z.string(), keepHistory: z.nullable(z.boolean()) }),
      settingsAreNewer: z.boolean(),
      asksFirstRun: z.boolean(),
      current: z.object({ marks: z.object({ pinned: z.array(z.string()), have: z.array(z.string()) }) }),
    }),
  }),
});

let background: RunningBackground;
const view = async () => View.parse(await background.say('panelView', { frameKey: 'k' }, PANEL)).res.value;
const onDisk = async (key: string): Promise<unknown> => (await browser.storage.local.get(key))[key];
const mark = (what: string) =>
  background.say('keepPinOrTick', { receipt: RECEIPT, kind: 'have', what, isOn: true }, PANEL);

async function signIn() {
  const page = { kind: 'account', path: '/account/applicant', receipts: [RECEIPT, OTHER], embedded: null };
  const shown = { ...page, visible: true, listed: [], who: null, isFromSignIn: false, seq: null, frameKey: 'k' };
  await background.say('pageShows', shown, DOCK);
  const answer = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none' };
  const text = JSON.stringify({ data: { receiptNumber: RECEIPT, submissionDate: '2026-03-03', events: [] } });
  await background.say('answered', { frameKey: 'k', endpoint: 'cases', receipt: RECEIPT, ...answer, text }, DOCK);
}

beforeEach(() => void (background = startBackground()));

describe('settings of a newer Caseside', () => {
  const NEWER = { schema: 'caseside/settings/2', theme: 'dark', keepHistory: true, palette: 'sea' };

  it('are not understood by half: the defaults are in effect, the panel says so, and nothing is asked that could not be kept', async () => {
    await browser.storage.local.set({ settings: NEWER });
    await signIn();
    const { settings, settingsAreNewer, asksFirstRun } = await view();
    expect({ settings, settingsAreNewer, asksFirstRun }).toEqual({
      settings: { theme: 'system', keepHistory: null },
      settingsAreNewer: true,
      asksFirstRun: false,
    });
  });

  it.each([
    ['the panel', () => background.say('changeSettings', { theme: 'light' }, PANEL)],
    ['the first question', () => background.say('answerFirstRun', true, PANEL)],
    ['the dock', () => background.say('dockChanged', { isOpen: false }, DOCK)],
    ['the options page', () => background.say('changeKeeping', { keepMonths: 6 }, OPTIONS)],
  ])('are not overwritten by a change in %s', async (_where, change) => {
    await browser.storage.local.set({ settings: NEWER });
    await signIn();
    await view();
    await change();
    expect(await onDisk('settings')).toEqual(NEWER);
    expect((await view()).settings.theme).toBe('system');
  });

  it('are kept apart from damaged ones, which are mended', async () => {
    await browser.storage.local.set({ settings: { schema: 7, theme: 'dark', widthPx: 'wide' } });
    await signIn();
    expect(await view()).toMatchObject({ settings: { theme: 'dark' }, settingsAreNewer: false });
    await background.say('changeSettings', { theme: 'light' }, PANEL);
    expect(await onDisk('settings')).toMatchObject({ schema: 'caseside/settings/1', theme: 'light' });
  });
});

describe('marks and the last case of a newer Caseside', () => {
  const MARKS = { schema: 'caseside/marks/2', cases: { [RECEIPT]: { pinned: [], have: ['c-9'], colour: 'red' } } };
  const LAST = { schema: 'caseside/last-case/3', receipt: OTHER, at: '2026-03-03' };

  it('stay as they are, and what is marked now is shown for the session', async () => {
    await browser.storage.local.set({ marks: MARKS, lastCase: LAST });
    await signIn();
    await view();
    await background.say('answerFirstRun', true, PANEL);
    await mark('c-1');
    expect((await view()).current.marks.have).toEqual(['c-1']);
    await background.say('selectCase', RECEIPT, PANEL);
    await background.say('eraseCase', RECEIPT, OPTIONS);
    expect(await onDisk('marks')).toEqual(MARKS);
    expect(await onDisk('lastCase')).toEqual(LAST);
  });

  it('go when the person erases everything', async () => {
    await browser.storage.local.set({ marks: MARKS, lastCase: LAST });
    await background.say('eraseAll', null, OPTIONS);
    expect([await onDisk('marks'), await onDisk('lastCase')]).toEqual([undefined, undefined]);
  });
});

it('a row of marks that cannot be read loses only itself', async () => {
  const cases = { [OTHER]: 'torn', [RECEIPT]: { pinned: [], have: ['c-1'] } };
  await browser.storage.local.set({
    settings: { schema: 'caseside/settings/1', keepHistory: true },
    marks: { schema: 'caseside/marks/1', cases },
  });
  await signIn();
  expect((await view()).current.marks.have).toEqual(['c-1']);
  await mark('c-2');
  expect(await onDisk('marks')).toEqual({
    schema: 'caseside/marks/1',
    cases: { [RECEIPT]: { pinned: [], have: ['c-1', 'c-2'] } },
  });
});
