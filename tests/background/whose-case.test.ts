// Two people share a browser: whoever is signed in sees nothing of the other, kept or in memory, whatever their pages name.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOT_YOURS, type Answer, type Browsing, type Doc, type Page, type Uscis } from './browsing.ts';
import * as people from './two-people.ts';
import { A, B, OF_A, OF_B, SECOND_OF_A, signedInFor, SIGN_IN, toA, toB, WORDS_OF_A } from './two-people.ts';

const HOUR = 60 * 60_000;
const DASHBOARD = { path: '/account/applicant' } satisfies Page;

let person: Browsing;
beforeEach(async () => {
  person = await people.startEmpty();
});
afterEach(() => person.end());

const aWasHere = (page: Page = A): Promise<Doc> => people.aWasHere(person, page);
const allThatIsSaid = (doc: Doc): Promise<string> => people.allThatIsSaid(person, doc);
const signOut = () => person.open(1, SIGN_IN);

describe('kept words', () => {
  it.each<[string, Answer]>([
    ['says that the case is not theirs', NOT_YOURS],
    ['shows a page that blocks', { status: 403, text: '<html>Access denied</html>' }],
    ['says that something went wrong, as it does for the cases of others', { status: 500, text: '{"status":500}' }],
    ['says that there is nothing', { status: 200, text: '{"data":null}' }],
  ])('of A are not shown to B whose page names A’s receipt in running text, when USCIS %s', async (_says, refusal) => {
    await aWasHere();
    await signOut();
    const doc = await person.open(1, { ...B, named: [OF_A] });
    expect(await allThatIsSaid(doc)).not.toMatch(WORDS_OF_A);
    await person.read(doc, signedInFor([OF_B], refusal));
    expect(await allThatIsSaid(doc)).not.toMatch(WORDS_OF_A);
    expect(await person.words(doc)).toMatch(/ADEYEMI/);
  });

  it('of a case that the page’s own list holds are shown before any answer', async () => {
    await aWasHere();
    await signOut();
    expect(await person.words(await person.open(1, A))).toMatch(WORDS_OF_A);
  });

  it('of a case that is only named are shown once an address of it answered good', async () => {
    await aWasHere();
    await signOut();
    const doc = await person.open(1, { path: '/account/inbox', named: [OF_A] });
    expect(await allThatIsSaid(doc)).not.toMatch(WORDS_OF_A);
    await person.read(doc, (receipt, endpoint) =>
      endpoint === 'receipt_info' ? toA(receipt, endpoint) : { status: 500, text: '' },
    );
    expect(await allThatIsSaid(doc)).toMatch(WORDS_OF_A);
  });

  it('go at once when an address that answered good says “not yours”', async () => {
    const doc = await aWasHere({ path: '/account/inbox', named: [OF_A] });
    person.pass(HOUR);
    await person.announce(doc);
    const raw = {
      receipt: OF_A,
      endpoint: 'cases',
      redirectedTo: null,
      contentType: 'application/json',
      failure: 'none',
    };
    await person.sayAsDock(doc, 'answered', { ...raw, ...NOT_YOURS });
    expect(await allThatIsSaid(doc)).not.toMatch(WORDS_OF_A);
  });

  it('go when a page that only names the case is refused by every address, as the cases of others are', async () => {
    const doc = await aWasHere({ path: '/account/inbox', named: [OF_A] });
    person.pass(HOUR);
    await person.read(doc, signedInFor([], { status: 500, text: '{"status":500}' }));
    expect(await allThatIsSaid(doc)).not.toMatch(WORDS_OF_A);
  });

  it('of one’s own case stay when one address never answers good, beside others that do', async () => {
    const partly: Uscis = (receipt, endpoint) => (endpoint === 'documents' ? NOT_YOURS : toA(receipt, endpoint));
    await aWasHere();
    await signOut();
    const doc = await person.open(1, { path: '/account/inbox', named: [OF_A] });
    for (let round = 0; round < 2; round += 1) {
      person.pass(HOUR);
      await person.read(doc, partly);
      expect(await allThatIsSaid(doc)).toMatch(/SECRET OF A[^]*A wrote this/);
    }
  });
});

describe('A left without a sign-in page, and a tab of A still stands', () => {
  const afterA = async (page: Page, uscis: Uscis = toB): Promise<{ ofA: string; ofB: string; sent: unknown[] }> => {
    const left = await aWasHere({ ...A, who: 'Elena Quiroga' });
    person.background.sent.length = 0;
    const doc = await person.open(2, page);
    const sent = [...person.background.sent];
    await person.read(doc, uscis);
    return { ofA: await allThatIsSaid(left), ofB: await allThatIsSaid(doc), sent };
  };

  it.each<[string, Page]>([
    ['lands on an empty dashboard', { path: '/account/applicant', list: [] }],
    ['lands on a dashboard of their own', B],
    ['lands on a page whose list holds none of A’s', { path: '/account/home', list: [OF_B] }],
    ['lands on a page that shows another name', { path: '/account/inbox', who: 'Kofi Adeyemi' }],
    ['comes from a page at which people sign in', { path: '/account/inbox', isFromSignIn: true }],
    ['opens a case of their own', { path: `/account/case/${OF_B}`, listed: [OF_B] }],
    ['opens a case of their own by its name', { path: '/account/inbox', named: [OF_B] }],
    ['opens a case of their own, on a page that names A’s too', { path: '/account/x', listed: [OF_B], named: [OF_A] }],
    ['lands on a dashboard that lists theirs and names A’s', { ...DASHBOARD, listed: [OF_B], named: [OF_A] }],
    ['comes to a dashboard that only names A’s', { ...DASHBOARD, named: [OF_A], isFromSignIn: true }],
  ])('when B %s, nothing of A is on any screen', async (_lands, page) => {
    const { ofA, ofB } = await afterA(page);
    expect(ofA).not.toMatch(WORDS_OF_A);
    expect(ofB).not.toMatch(WORDS_OF_A);
  });

  it('when the one address that names the applicant of B’s case fails, nothing of A is on any screen', async () => {
    const nameless: Uscis = (receipt, endpoint) =>
      endpoint === 'cases' ? { status: 500, text: '{}' } : toB(receipt, endpoint);
    const { ofA, ofB } = await afterA({ path: `/account/case/${OF_B}`, listed: [OF_B] }, nameless);
    expect(ofA).not.toMatch(WORDS_OF_A);
    expect(ofB).not.toMatch(WORDS_OF_A);
    expect(ofB).toMatch(/Case Was Approved/);
  });

  it('the panel that A had in a tab of its own shows nothing of A when B opens a case of their own', async () => {
    const full = await people.inFullTab(person, await aWasHere());
    await person.read(await person.open(1, { path: `/account/case/${OF_B}`, listed: [OF_B] }), toB);
    expect(await full()).not.toMatch(WORDS_OF_A);
  });

  it('every screen of A is notified to drop its words in the same turn', async () => {
    const { sent } = await afterA({ path: '/account/inbox', who: 'Kofi Adeyemi' });
    expect(sent).toContainEqual({ type: 'viewChanged', tabId: 1, frameId: 5, data: { session: 'ended' } });
  });

  it('a tab of A’s that is looked at again brings nothing back, nor does one kept for “Back”', async () => {
    const left = await aWasHere();
    const doc = await person.open(2, { ...B, named: [OF_A] });
    await person.read(doc, toB);
    expect(await person.announce(left)).toMatchObject({ session: 'ended', read: [] });
    expect(await person.words(left)).not.toMatch(WORDS_OF_A);
    left.tabId = 2;
    expect(await person.announce(left)).toMatchObject({ session: 'ended', read: [] });
    expect(await person.words(left)).not.toMatch(WORDS_OF_A);
  });
});

describe('one person', () => {
  it.each<[string, Page]>([
    ['the page of a second case', { path: `/account/case/${SECOND_OF_A}`, listed: [SECOND_OF_A] }],
    ['a page without cases', { path: '/account/inbox' }],
    ['the list again', { path: '/account/applicant', list: [SECOND_OF_A, OF_A] }],
  ])('who opens %s beside the first loses nothing', async (_opens, page) => {
    const first = await aWasHere();
    const second = await person.open(2, page);
    await person.read(second, toA);
    expect(await person.words(first)).toMatch(WORDS_OF_A);
  });
});

describe('Firefox’s containers', () => {
  const inContainer = (page: Page): Page => ({ ...page, store: 'firefox-container-2' });

  it('are sessions of their own: signing out in one ends nothing in the other', async () => {
    const ofA = await aWasHere();
    const ofB = await person.open(2, inContainer(B));
    await person.read(ofB, toB);
    expect(await person.words(ofA)).toMatch(WORDS_OF_A);
    expect(await person.words(ofB)).toMatch(/ADEYEMI/);
    await person.open(3, inContainer(SIGN_IN));
    expect(await person.words(ofB)).not.toMatch(/ADEYEMI/);
    expect(await person.words(ofA)).toMatch(WORDS_OF_A);
  });

  it('show nothing kept of a case that only the other one’s session proved', async () => {
    await aWasHere();
    const ofB = await person.open(2, inContainer({ ...B, named: [OF_A] }));
    await person.read(ofB, toB);
    expect(await allThatIsSaid(ofB)).not.toMatch(WORDS_OF_A);
  });
});
