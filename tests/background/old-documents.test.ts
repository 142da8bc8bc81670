// A document of A that is left open while nobody, or B, is signed in: whatever it still sends, it ends nothing, opens nothing and shows nothing.
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Browsing, Doc, Page } from './browsing.ts';
import * as people from './two-people.ts';
import { A, B, OF_A, OF_B, SIGN_IN, toA, toB, WORDS_OF_A } from './two-people.ts';

const NONE = { redirectedTo: null, contentType: 'application/json', failure: 'none' };
const SIGNED_OUT = { endpoint: 'probe', receipt: '', status: 401, text: '', ...NONE };

let person: Browsing;
let ofA: Doc;
beforeEach(async () => {
  person = await people.startEmpty();
  ofA = await people.aWasHere(person, A, true);
});
afterEach(() => person.end());

/** B in tab 2, whose page names A's receipt in running text. */
async function bSignsIn(): Promise<Doc> {
  const doc = await person.open(2, { ...B, named: [OF_A] });
  await person.view(doc);
  await person.read(doc, toB);
  // B's history is B's.
  await person.say(doc, 'answerFirstRun', true);
  return doc;
}
const becomes = (doc: Doc, page: Page, seq: number | null = null) => {
  doc.page = page;
  doc.seq = seq;
  return person.announce(doc);
};
const lateAnswer = (doc: Doc) =>
  person.sayAsDock(doc, 'answered', { endpoint: 'cases', receipt: OF_A, ...toA(OF_A, 'cases'), ...NONE });
const LEFT: readonly [string, Page][] = [
  ['a password field was shown for a while', { kind: 'sign-in', path: '/account/applicant' }],
  ['it was at a page that is not of the account', { kind: 'other', path: '/help' }],
];

describe('after the sign-out in another tab', () => {
  beforeEach(() => person.open(2, SIGN_IN));

  it.each(LEFT)('it opens no session when %s', async (_what, between) => {
    await becomes(ofA, between);
    expect(await becomes(ofA, A)).toMatchObject({ session: 'ended', read: [] });
    expect(await people.allThatIsSaid(person, ofA)).not.toMatch(WORDS_OF_A);
  });
});

describe('while B is signed in', () => {
  let doc: Doc;
  const nothingChanged = async () => {
    expect(await people.allThatIsSaid(person, ofA)).not.toMatch(WORDS_OF_A);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
    expect(await person.words(doc)).toMatch(/ADEYEMI/);
    expect(await person.announce(doc)).toMatchObject({ session: 'open' });
    expect(await people.ofKept(person)).toContain(OF_B);
  };
  beforeEach(async () => {
    await person.open(2, SIGN_IN);
    doc = await bSignsIn();
    await nothingChanged();
  });

  it.each(LEFT)('it takes nothing over when %s', async (_what, between) => {
    await becomes(ofA, between);
    await becomes(ofA, A);
    await nothingChanged();
  });

  it('the late answer of its probe ends nothing and erases nothing', async () => {
    expect(await person.sayAsDock(ofA, 'probed', SIGNED_OUT)).toMatchObject({ res: { ok: false } });
    await nothingChanged();
  });

  it('its late good answer proves nothing to B, whose page names the case', async () => {
    await lateAnswer(ofA);
    await person.say(doc, 'selectCase', OF_A);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
    await person.say(doc, 'selectCase', OF_B);
    await nothingChanged();
  });
});

describe('the former document of a tab in which B is now', () => {
  it('is heard no more: neither its probe nor its answer', async () => {
    await person.open(1, SIGN_IN);
    const doc = await person.open(1, { ...B, named: [OF_A] });
    await person.read(doc, toB);
    await person.sayAsDock(ofA, 'probed', SIGNED_OUT);
    await lateAnswer(ofA);
    expect(await people.allThatIsSaid(person, doc)).not.toMatch(WORDS_OF_A);
    expect(await person.announce(doc)).toMatchObject({ session: 'open' });
  });
});

describe('when B signed in without a sign-in page', () => {
  it('the probe of A’s document ends nothing, and the account keeps its place', async () => {
    const doc = await bSignsIn();
    await person.sayAsDock(ofA, 'probed', SIGNED_OUT);
    expect(await person.announce(doc)).toMatchObject({ session: 'open' });
    expect(await person.words(doc)).toMatch(/ADEYEMI/);
  });
});

it('the same document of A, whose own password field is gone again, goes on where nobody else came', async () => {
  await becomes(ofA, { kind: 'sign-in', path: '/account/applicant' }, ofA.seq);
  expect(await people.allThatIsSaid(person, ofA)).not.toMatch(WORDS_OF_A);
  expect(await becomes(ofA, A, ofA.seq)).toMatchObject({ session: 'open' });
  await person.read(ofA, toA);
  expect(await people.allThatIsSaid(person, ofA)).toMatch(WORDS_OF_A);
});
