// The third attack: somebody with fifteen minutes at a computer that A uses too, an account of their own, and a clock they can move.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { documentIn } from '../../entrypoints/background/state/closed-tab.ts';
import type { Browsing, Doc } from './browsing.ts';
import * as people from './two-people.ts';
import { A, B, OF_A, OF_B, SIGN_IN, toA, toB, WORDS_OF_A } from './two-people.ts';
import { OPTIONS } from './start-background.ts';

const PATIENCE = { timeout: 20_000 };
const NAMES_A = { path: '/account/messages', named: [OF_A] };

let person: Browsing;
let ofA: Doc;
beforeEach(async () => {
  person = await people.startEmpty();
  ofA = await people.aWasHere(person, { ...A, who: 'Elena Quiroga' });
});
afterEach(() => person.end());

const close = (tabId: number) => fakeBrowser.tabs.onRemoved.trigger(tabId, { windowId: 1, isWindowClosing: false });
/** The background does one thing at a time: its answer comes after what a closed tab began. */
const settled = () => person.sayAsOptions('stored', undefined);

/** The tab of what is kept, opened from the options page. @returns what it shows when it asks, as text */
async function keptTab(): Promise<() => Promise<string>> {
  await person.sayAsOptions('openStored', undefined);
  const { background } = person;
  const tab = { id: 90 + background.opened.length, incognito: false };
  const sender = { ...OPTIONS, url: OPTIONS.url.replace('options.html', 'panel.html'), tab };
  const words = async () => JSON.stringify(await background.say('panelView', { frameKey: null }, sender));
  expect(await words()).toMatch(WORDS_OF_A);
  return words;
}

describe('A closed the last page of USCIS, and somebody comes back within minutes', () => {
  beforeEach(async () => {
    await close(ofA.tabId);
    await settled();
  });

  it('a page that only names A’s case shows nothing of it before USCIS has answered for it', async () => {
    const doc = await person.open(2, NAMES_A);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
    await person.read(doc, toB);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
  });

  it('nor does one that shows the same name as A’s pages did', async () => {
    const doc = await person.open(2, { ...NAMES_A, who: 'Elena Quiroga' });
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
  });

  it('A’s own list shows A’s case at once', async () => {
    const doc = await person.open(2, A);
    expect(await people.allThatIsSaid(person, doc)).toMatch(WORDS_OF_A);
  });
});

describe('what is kept, opened from the options page while nobody is signed in', () => {
  it('is gone when B comes from another site of USCIS, without a sign-in page of this one', async () => {
    await person.open(1, SIGN_IN);
    const words = await keptTab();
    await person.open(2, { ...B, isFromSignIn: true });
    expect(await words()).not.toMatch(WORDS_OF_A);
  });

  it('is gone when the browser was started anew and B’s session is still open', async () => {
    await person.background.restart();
    const words = await keptTab();
    await person.open(2, B);
    expect(await words()).not.toMatch(WORDS_OF_A);
  });
});

describe('the tab of A’s page goes to another site, where A may have signed out', () => {
  let inFull: () => Promise<string>;
  let fullTab: number;
  /** The browser says that another page stands there: the dock of USCIS does not answer. */
  const goesElsewhere = async (doc: Doc) => {
    person.background.left.add(doc.tabId);
    person.background.tabChanges(doc.tabId, { status: 'complete' });
    await vi.waitFor(async () => {
      expect(await documentIn(doc.tabId)).toBeNull();
    }, PATIENCE);
    await settled();
  };
  beforeEach(async () => {
    inFull = await people.inFullTab(person, ofA);
    fullTab = 90 + person.background.opened.length;
  });

  it('the panel in a tab of its own is emptied and closed, as when the page was closed', async () => {
    await goesElsewhere(ofA);
    expect(person.background.sent).toContainEqual(
      expect.objectContaining({ tabId: fullTab, type: 'viewChanged', data: { session: 'ended' } }),
    );
    expect(person.background.closed).toEqual([fullTab]);
    expect(await inFull()).not.toMatch(WORDS_OF_A);
  });

  it('B, who comes after, sees nothing of A on a page that only names the case', async () => {
    await goesElsewhere(ofA);
    const doc = await person.open(2, NAMES_A);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
  });

  it('A comes back to the page that the browser kept, and reads on', async () => {
    await goesElsewhere(ofA);
    person.background.left.clear();
    expect(await person.announce(ofA)).toMatchObject({ session: 'open' });
    expect(await people.allThatIsSaid(person, ofA)).toMatch(WORDS_OF_A);
  });

  it('the tab stays where another page of USCIS stands, and a page that answers is left alone', async () => {
    const other = await person.open(3, A);
    await goesElsewhere(ofA);
    person.background.tabChanges(other.tabId, { status: 'complete' });
    await settled();
    expect(person.background.closed).toEqual([]);
    expect(await inFull()).toMatch(WORDS_OF_A);
  });

  it('a page that the browser dropped to save memory counts as closed', async () => {
    person.background.tabReplaced(ofA.tabId);
    await settled();
    expect(person.background.closed).toEqual([fullTab]);
  });

  it('a tab of ours in which the person went on to a page of their own is not closed', async () => {
    person.background.left.add(fullTab);
    await goesElsewhere(ofA);
    expect(person.background.closed).toEqual([]);
    expect(await inFull()).not.toMatch(WORDS_OF_A);
  });
});

describe('a page of B has a card with A’s receipt, as somebody can write one into it', () => {
  it('what USCIS has refused B stays hidden, however often the page says that it is listed', async () => {
    await person.open(1, SIGN_IN);
    const doc = await person.open(1, { ...B, listed: [OF_B, OF_A] });
    await person.read(doc, toB);
    await person.announce(doc);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
    await person.open(4, { path: '/account/applicant', listed: [OF_A] });
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
  });

  it('A’s own case, once refused and then answered good, is shown again', async () => {
    await person.open(1, SIGN_IN);
    const doc = await person.open(1, A);
    await person.read(doc, toB);
    await person.announce(doc);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
    person.pass(20 * 60_000);
    await person.read(doc, toA);
    await person.announce(doc);
    expect(await people.allThatIsSaid(person, doc)).toMatch(/A wrote this/);
  });
});

describe('a late word of the document that A left, in the tab in which B is now', () => {
  let doc: Doc;
  const REFUSED = { res: { ok: false } };
  beforeEach(async () => {
    await person.open(1, SIGN_IN);
    doc = await person.open(1, B);
    await person.read(doc, toB);
  });

  it('shows no waiting on B’s case', async () => {
    const waits = { endpoint: 'cases', receipt: OF_B, untilMs: Date.now() + 20_000 };
    expect(await person.sayAsDock(ofA, 'waiting', waits)).toMatchObject(REFUSED);
    expect(await person.sayAsDock(doc, 'waiting', waits)).toMatchObject({ res: { ok: true } });
  });

  it('marks nothing of B’s as seen', async () => {
    expect(await person.sayAsDock(ofA, 'panelWasSeen', {})).toMatchObject(REFUSED);
    expect(await person.sayAsDock(doc, 'panelWasSeen', {})).toMatchObject({ res: { ok: true } });
  });
});
