// A sign-out or a change of account while the browser's storage fails: every word goes all the same.
import { browser } from 'wxt/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browsing, Doc } from './browsing.ts';
import * as people from './two-people.ts';
import { A, B, OF_A, SIGN_IN, toA, toB, WORDS_OF_A } from './two-people.ts';

let person: Browsing;
let ofA: Doc;
beforeEach(async () => {
  person = await people.startEmpty();
  ofA = await people.aWasHere(person, A, true);
  person.background.sent.length = 0;
});
afterEach(() => {
  vi.restoreAllMocks();
  person.end();
});

const FULL = () => {
  throw new Error('QuotaExceededError');
};
const inMemory = async () => JSON.stringify(await browser.storage.session.get(null));
const onDisk = async () => JSON.stringify(await browser.storage.local.get(null));
/** The key of everything remembered of A's case. */
const ANSWER_OF_A = `"answer:normal:${OF_A}`;

/** B signs in, and their page names A's receipt. */
async function bAfterIt(): Promise<string> {
  const doc = await person.open(1, { ...B, named: [OF_A] });
  await person.view(doc);
  await person.say(doc, 'selectCase', OF_A);
  return people.allThatIsSaid(person, doc);
}

describe('a proven sign-out', () => {
  it.each([
    ['the disk', () => vi.spyOn(browser.storage.local, 'set').mockImplementation(FULL)],
    [
      'the disk, which takes nothing off either',
      () => vi.spyOn(browser.storage.local, 'remove').mockImplementation(FULL),
    ],
    ['the memory of this run, once', () => vi.spyOn(browser.storage.session, 'set').mockImplementationOnce(FULL)],
    ['the memory of this run', () => vi.spyOn(browser.storage.session, 'set').mockImplementation(FULL)],
  ])('clears the screens and forgets every answer, whatever says that it is full: %s', async (_what, fail) => {
    fail();
    await person.open(1, SIGN_IN).catch(() => null);
    expect(person.background.sent).toContainEqual({
      type: 'viewChanged',
      tabId: 1,
      frameId: 5,
      data: { session: 'ended' },
    });
    expect(await inMemory()).not.toContain(ANSWER_OF_A);
    vi.restoreAllMocks();
    expect(await bAfterIt()).not.toMatch(WORDS_OF_A);
    expect(await people.ofKept(person)).toContain('"howMany":0');
  });

  it('clears the screens before it writes anything', async () => {
    const heard = vi.spyOn(browser.tabs, 'sendMessage');
    const written = vi.spyOn(browser.storage.session, 'set');
    await person.open(2, SIGN_IN);
    const [first] = written.mock.invocationCallOrder;
    expect(heard.mock.invocationCallOrder[0]).toBeLessThan(first ?? 0);
  });

  it('that could not erase leaves the history hidden, and it is erased when a session begins', async () => {
    const broken = () => {
      throw new DOMException('The database is broken.', 'UnknownError');
    };
    vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementation(broken);
    vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(broken);
    await person.open(1, SIGN_IN);
    expect(await people.ofKept(person)).toContain('"historyFault":"hidden"');
    expect(await onDisk()).not.toMatch(/last-case/);
    const again = await person.open(1, A);
    await person.read(again, toA);
    expect(await people.ofKept(person)).toContain('"historyFault":"hidden"');
    vi.restoreAllMocks();
    await person.open(1, SIGN_IN);
    await person.open(1, B);
    expect(await people.ofKept(person)).toMatch(/"historyFault":null.*"howMany":0/);
  });
});

describe('a change of account, where the history is to be erased at sign-out', () => {
  it('hides what is kept of A, also from the options page', async () => {
    await person.read(await person.open(2, B), toB);
    expect(await people.ofKept(person)).toContain('"historyFault":"hidden"');
    expect(await people.ofKept(person)).not.toContain(OF_A);
    expect(await person.sayAsOptions('openStored', null)).toEqual({ res: { ok: false } });
    await person.background.restart();
    expect(await people.ofKept(person)).toMatch(/"historyFault":null.*"howMany":0/);
  });

  it('that only the answers of a page show hides it too, and B’s next answers do not bring it back', async () => {
    const doc = await person.open(2, { path: '/account/case', listed: ['IOE0987654321'] });
    await person.read(doc, toB);
    person.pass(16 * 60_000);
    await person.read(doc, toB);
    expect(await people.ofKept(person)).toContain('"historyFault":"hidden"');
  });

  it('brings it back when A’s case answers good again', async () => {
    await person.open(2, B);
    await person.read(await person.open(2, A), toA);
    expect(await people.ofKept(person)).toMatch(/"historyFault":null.*"howMany":1/);
  });

  it('hides it in memory where the disk is full', async () => {
    vi.spyOn(browser.storage.local, 'set').mockImplementation(FULL);
    await person.open(2, B);
    expect(await people.ofKept(person)).toContain('"historyFault":"hidden"');
  });
});

describe('a session that nobody confirmed for a night', () => {
  it('has no case named on the options page, and none opened from there, until it is confirmed', async () => {
    expect(await people.ofKept(person)).toContain(OF_A);
    person.pass(8 * 60 * 60_000);
    expect(await people.ofKept(person)).not.toContain(OF_A);
    expect(await person.sayAsOptions('openStored', null)).toEqual({ res: { ok: false } });
    await person.read(ofA, toA);
    expect(await people.ofKept(person)).toContain(OF_A);
  });

  it('has none named either where nothing is to be erased', async () => {
    await person.sayAsOptions('changeKeeping', { forgetAtSignOut: false });
    person.pass(8 * 60 * 60_000);
    expect(await people.ofKept(person)).toMatch(/"howMany":1,"cases":\[\]/);
    await person.sayAsOptions('nameKept', null);
    expect(await people.ofKept(person)).toContain(OF_A);
  });
});

it('words that a person hid in pages to print go with the session', async () => {
  const choice = {
    receipts: null,
    purpose: 'myself',
    format: 'html',
    masked: true,
    hide: ['Riverbend'],
    withNotes: false,
  };
  await person.say(ofA, 'printReport', { ...choice, zone: 'UTC' });
  expect(await inMemory()).toContain('Riverbend');
  await person.open(2, SIGN_IN);
  expect(await inMemory()).not.toContain('Riverbend');
});
