// Whose words stay on a screen of ours when the session ends or another account comes: the options page, report tabs, full tabs.
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { DOCK, OPTIONS, PANEL, pageReport, startBackground, type RunningBackground } from './start-background.ts';

const OURS = 'IOE0912345678';
const ANOTHERS = 'IOE0987654321';
const REFUSED = { res: { ok: false } };
const RAW = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none' };
const OTHER_DOCK = { ...DOCK, tab: { id: 8, incognito: false } };
const ownTab = (id: number, page: string) => ({
  ...PANEL,
  frameId: 0,
  url: PANEL.url.replace('panel.html', page),
  tab: { id, incognito: false },
});
const Kept = z.object({
  res: z.object({ value: z.object({ howMany: z.number(), cases: z.array(z.object({ receipt: z.string() })) }) }),
});

let background: RunningBackground;
let order = Date.parse('2026-11-23T15:00:00.000Z');
const shows = (receipts: readonly string[] = [OURS], rest: object = {}, sender: object = DOCK) => {
  order += 1_000;
  vi.setSystemTime(order);
  return background.say('pageShows', pageReport(receipts, rest), sender);
};
const signOut = () => shows([], { kind: 'sign-in', path: '/sign-in' });
/** The second person’s dashboard in another tab, without a sign-in page before it. */
const anotherAccount = () => shows([ANOTHERS], { frameKey: 'k2' }, OTHER_DOCK);
const named = async () =>
  Kept.parse(await background.say('stored', undefined, OPTIONS)).res.value.cases.map(({ receipt }) => receipt);
const heard = (tabId: number) => background.sent.filter((one) => one.tabId === tabId).map(({ data }) => data);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: order });
  background = startBackground();
  await background.say('eraseAll', undefined, OPTIONS);
  await shows();
  const text = JSON.stringify({ data: { receiptNumber: OURS, submissionDate: '2026-03-03', events: [] } });
  await background.say('answered', { frameKey: 'k', endpoint: 'cases', receipt: OURS, ...RAW, text }, DOCK);
  await background.say('panelView', { frameKey: 'k' }, PANEL);
  await background.say('answerFirstRun', true, PANEL);
});
afterEach(() => vi.useRealTimers());

describe('the options page', () => {
  it('names the cases of the account that is signed in', async () => {
    expect(await named()).toEqual([OURS]);
  });
  it('names none while nobody is signed in, until a click, and says how many there are', async () => {
    await signOut();
    expect(await named()).toEqual([]);
    expect(await background.say('stored', undefined, OPTIONS)).toMatchObject({ res: { value: { howMany: 1 } } });
    await background.say('nameKept', undefined, OPTIONS);
    expect(await named()).toEqual([OURS]);
  });
  it('names none after the browser started again', async () => {
    await background.restart();
    expect(await named()).toEqual([]);
  });
  it('names no case of another account', async () => {
    await anotherAccount();
    expect(await named()).toEqual([]);
  });
  it('hears of the sign-out, and what was clicked before it counts no more', async () => {
    await background.say('nameKept', undefined, OPTIONS);
    await signOut();
    expect(heard(OPTIONS.tab.id)).toContainEqual({ session: 'ended' });
    expect(await named()).toEqual([]);
  });
  it('forgets a click made signed out as soon as somebody signs in', async () => {
    await signOut();
    await background.say('nameKept', undefined, OPTIONS);
    await anotherAccount();
    expect(await named()).toEqual([]);
  });
});

describe('a container of Firefox, a session of its own with the same history', () => {
  const CONTAINER = { ...DOCK, tab: { id: 9, incognito: false, cookieStoreId: 'firefox-container-1' } };
  const inContainer = (receipts: readonly string[], rest = {}) =>
    shows(receipts, { frameKey: 'k3', ...rest }, CONTAINER);
  beforeEach(async () => {
    await inContainer([ANOTHERS]);
    const text = JSON.stringify({ data: { receiptNumber: ANOTHERS, submissionDate: '2026-03-04', events: [] } });
    await background.say('answered', { frameKey: 'k3', endpoint: 'cases', receipt: ANOTHERS, ...RAW, text }, CONTAINER);
  });
  it('has its cases named on the options page while somebody is signed in there', async () => {
    expect((await named()).sort()).toEqual([OURS, ANOTHERS]);
  });
  it('takes its names, and what was clicked, off the options page when it is signed out', async () => {
    await background.say('nameKept', undefined, OPTIONS);
    background.sent.length = 0;
    await inContainer([], { kind: 'sign-in', path: '/sign-in' });
    expect(heard(OPTIONS.tab.id)).toContainEqual({ session: 'ended' });
    expect(await named()).toEqual([OURS]);
  });
  it('hides everything kept when it is likely signed out, until its own case answers good again', async () => {
    await background.say('changeKeeping', { forgetAtSignOut: true }, OPTIONS);
    await inContainer([], { kind: 'sign-in', path: '/account/change-password' });
    expect(await background.say('stored', undefined, OPTIONS)).toMatchObject({
      res: { value: { historyFault: 'hidden' } },
    });
    const text = JSON.stringify({ data: { receiptNumber: ANOTHERS, submissionDate: '2026-03-04', events: [] } });
    await inContainer([ANOTHERS]);
    await background.say('answered', { frameKey: 'k3', endpoint: 'cases', receipt: ANOTHERS, ...RAW, text }, CONTAINER);
    expect((await named()).sort()).toEqual([OURS, ANOTHERS]);
  });
  it('erases what is kept when it is proven signed out, where that is wanted', async () => {
    await background.say('changeKeeping', { forgetAtSignOut: true }, OPTIONS);
    await inContainer([], { kind: 'sign-in', path: '/sign-in' });
    expect(await background.say('stored', undefined, OPTIONS)).toMatchObject({ res: { value: { howMany: 0 } } });
  });
});

describe('a tab of our own', () => {
  const REPORT = ownTab(91, 'report.html');
  const FULL = ownTab(92, 'panel.html');
  const CHOICE = {
    receipts: null,
    purpose: 'myself',
    format: 'html',
    masked: false,
    hide: [],
    withNotes: true,
    zone: 'UTC',
  };
  beforeEach(async () => {
    expect(await background.say('printReport', CHOICE, PANEL)).toMatchObject({ res: { ok: true } });
    expect(JSON.stringify(await background.say('sheets', undefined, REPORT))).toContain(OURS);
    await background.say('openFullTab', undefined, PANEL);
    expect(JSON.stringify(await background.say('panelView', { frameKey: null }, FULL))).toContain(OURS);
    background.sent.length = 0;
  });
  it.each([
    ['the person signs out', () => signOut()],
    ['another account comes without a sign-in page', () => anotherAccount()],
  ])('drops every word at once when %s: report and panel', async (_when, end) => {
    await end();
    for (const one of [REPORT, FULL]) expect(heard(one.tab.id), one.url).toContainEqual({ session: 'ended' });
    expect(heard(DOCK.tab.id)).toContainEqual({ session: 'ended' });
    expect(await background.say('sheets', undefined, REPORT)).toEqual(REFUSED);
    expect(JSON.stringify(await background.say('panelView', { frameKey: null }, FULL))).not.toContain(OURS);
  });
  it('keeps its sheets as they were laid out while the same account reads on', async () => {
    await shows();
    expect(heard(REPORT.tab.id)).toEqual([]);
  });
});
