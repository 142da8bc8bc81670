// What came after what is decided by an order of our own: the computer's clock may be set to anything, at any time.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { wholeHistory } from '../../entrypoints/background/state/history.ts';
import { aCase, startBrowsing, type Browsing } from './browsing.ts';

const RECEIPT = 'IOE0912345678';
const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const DASHBOARD = { list: [RECEIPT] };
const uscis = (title?: string) => {
  const own = aCase(RECEIPT, title === undefined ? {} : { title });
  return (_receipt: string, endpoint: Parameters<typeof own>[0]) => own(endpoint);
};

let person: Browsing;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  await wholeHistory().eraseAll();
  person = startBrowsing();
});
afterEach(() => {
  person.end();
});

it.each([1, 8])(
  'the clock set back %i h, and a sign-in page in another tab: no tab shows a word of the case',
  async (hours) => {
    const tab = await person.open(1, DASHBOARD);
    await person.read(tab, uscis());
    expect(await person.words(tab)).toMatch(/DOE, JANE/);
    person.setClock(-hours * HOUR);
    await person.open(2, { kind: 'sign-in', path: '/sign-in' });
    expect(await person.view(tab)).toMatchObject({ session: 'ended' });
    expect(await person.words(tab)).not.toMatch(/DOE, JANE|NSC|Case Was Received/);
  },
);

it('one visit with the clock a month ahead hides no later news, and the text read then does not stay the newest', async () => {
  const first = await person.open(1, DASHBOARD);
  await person.read(first, uscis());
  await person.view(first);
  await person.say(first, 'answerFirstRun', true);
  person.pass(HOUR);
  person.setClock(30 * DAY);
  await person.read(first, uscis('Case Is Being Actively Reviewed By USCIS'));
  await person.say(first, 'markSeen', null);
  person.setClock(-30 * DAY);
  person.pass(HOUR);
  await person.read(first, uscis('Request for Evidence Was Sent'));
  expect(await person.view(first)).toMatchObject({
    news: { state: 'compared', items: [{ change: { after: 'Request for Evidence Was Sent' } }] },
  });
  // In another session USCIS refuses the status for now: what is shown is the one read last.
  await person.open(1, { kind: 'sign-in', path: '/sign-in' });
  const later = await person.open(1, DASHBOARD);
  const silent = uscis();
  await person.read(later, (receipt, endpoint) =>
    endpoint === 'case_status' ? { status: 500, text: '' } : silent(receipt, endpoint),
  );
  expect(await person.view(later)).toMatchObject({ current: { status: { title: 'Request for Evidence Was Sent' } } });
});

it('after a sleep that only the clock counted, signing in again brings the case back', async () => {
  const asleep = await person.open(1, DASHBOARD);
  await person.read(asleep, uscis());
  person.setClock(9 * HOUR);
  await person.open(1, { kind: 'sign-in', path: '/sign-in' });
  // The new document counts its times from where the old one's counter stood: nine hours ago.
  const again = await person.open(1, DASHBOARD);
  expect(await person.read(again, uscis())).toEqual([RECEIPT]);
  expect(await person.words(again)).toMatch(/DOE, JANE/);
});

it('the page at which a session begins reads, and not one that was left open behind it', async () => {
  const left = await person.open(1, DASHBOARD);
  await person.read(left, uscis());
  await person.open(2, { kind: 'sign-in', path: '/sign-in' });
  const again = await person.open(2, DASHBOARD);
  expect(again.due).toEqual([RECEIPT]);
});

it('a document that was kept for "Back" opens no session that ended since it was first heard of', async () => {
  const old = await person.open(1, DASHBOARD);
  await person.read(old, uscis());
  await person.open(1, { kind: 'sign-in', path: '/sign-in' });
  expect(await person.announce(old)).toMatchObject({ session: 'ended', read: [] });
});

it('a clock years ahead makes trimming forget nothing', async () => {
  const tab = await person.open(1, DASHBOARD);
  await person.view(tab);
  await person.say(tab, 'answerFirstRun', true);
  await person.sayAsOptions('changeKeeping', { keepMonths: 3 });
  for (const title of ['Case Was Received', 'Case Is Being Actively Reviewed By USCIS', 'Case Was Approved']) {
    person.pass(HOUR);
    await person.read(tab, uscis(title));
  }
  await person.open(1, { kind: 'sign-in', path: '/sign-in' });
  person.setClock(5 * 365 * DAY);
  await person.read(await person.open(1, DASHBOARD), uscis('Case Was Approved'));
  const stored = await wholeHistory().historyOf(RECEIPT);
  expect(stored.ok && stored.value.answers.case_status).toHaveLength(3);
});

it('a clock that is right makes trimming forget what is older than was to be kept, but for the newest', async () => {
  const tab = await person.open(1, DASHBOARD);
  await person.view(tab);
  await person.say(tab, 'answerFirstRun', true);
  await person.sayAsOptions('changeKeeping', { keepMonths: 3 });
  await person.read(tab, uscis());
  for (const [days, title] of [
    [200, 'Case Is Being Actively Reviewed By USCIS'],
    [1, 'Case Was Approved'],
  ] as const) {
    person.pass(days * DAY);
    await person.open(1, { kind: 'sign-in', path: '/sign-in' });
    await person.read(await person.open(1, DASHBOARD), uscis(title));
  }
  const stored = await wholeHistory().historyOf(RECEIPT);
  expect(stored.ok && stored.value.answers.case_status?.map(({ body }) => JSON.stringify(body))).toEqual([
    expect.stringContaining('Actively Reviewed'),
    expect.stringContaining('Approved'),
  ]);
});

it('the clock set back does not keep the panel from reading again when it is due', async () => {
  const tab = await person.open(1, DASHBOARD);
  await person.read(tab, uscis());
  person.setClock(-8 * HOUR);
  expect(await person.read(tab, uscis())).toEqual([]);
  person.pass(16 * 60_000);
  expect(await person.read(tab, uscis())).toEqual([RECEIPT]);
});
