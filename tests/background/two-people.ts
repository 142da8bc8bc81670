// Two invented people who share a browser: A, who was here and let the history be kept, and B, who signs in after.
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect } from 'vitest';
import { wholeHistory } from '../../entrypoints/background/state/history.ts';
import {
  aCase,
  NOT_YOURS,
  startBrowsing,
  type Answer,
  type Browsing,
  type Doc,
  type Page,
  type Uscis,
} from './browsing.ts';
import { OPTIONS } from './start-background.ts';

export const OF_A = 'IOE0912345678';
export const SECOND_OF_A = 'IOE0912345679';
export const OF_B = 'IOE0987654321';
export const A = { path: '/account/applicant', list: [OF_A] } satisfies Page;
export const B = { path: '/account/applicant', list: [OF_B] } satisfies Page;
export const SIGN_IN = { kind: 'sign-in', path: '/sign-in' } satisfies Page;
export const WORDS_OF_A = /QUIROGA|SECRET OF A|A wrote this/;

const cases = {
  [OF_A]: aCase(OF_A, { applicant: 'QUIROGA, ELENA', title: 'SECRET OF A' }),
  [SECOND_OF_A]: aCase(SECOND_OF_A, { applicant: 'QUIROGA, ELENA', title: 'SECRET OF A' }),
  [OF_B]: aCase(OF_B, { applicant: 'ADEYEMI, KOFI', title: 'Case Was Approved' }),
};
/** USCIS as it answers whoever's cases these are. */
export const signedInFor =
  (own: readonly (keyof typeof cases)[], refusal: Answer = NOT_YOURS): Uscis =>
  (receipt, endpoint) => {
    const mine = own.find((one) => one === receipt);
    return mine === undefined ? refusal : cases[mine](endpoint);
  };
export const toA = signedInFor([OF_A, SECOND_OF_A]);
export const toB = signedInFor([OF_B]);

/** A browser without any history. */
export async function startEmpty(): Promise<Browsing> {
  globalThis.indexedDB = new IDBFactory();
  await wholeHistory().eraseAll();
  return startBrowsing();
}

/** A reads their case in tab 1, and lets the history be kept. @param forgets whether it is to be erased at sign-out */
export async function aWasHere(person: Browsing, page: Page = A, forgets = false): Promise<Doc> {
  const doc = await person.open(1, page);
  await person.view(doc);
  await person.say(doc, 'answerFirstRun', true);
  await person.read(doc, toA);
  await person.say(doc, 'keepNote', {
    receipt: OF_A,
    note: { id: 'n', at: '2026-11-20', text: 'A wrote this.', reference: null },
  });
  if (forgets) await person.sayAsOptions('changeKeeping', { forgetAtSignOut: true });
  expect(await person.words(doc)).toMatch(WORDS_OF_A);
  return doc;
}

/** Everything a panel can be asked of a case of A. */
export async function allThatIsSaid(person: Browsing, doc: Doc): Promise<string> {
  const asked = await Promise.all(
    ['history', 'notes', 'fields', 'describeForm', 'saveAnswers'].map((type) => person.say(doc, type, OF_A)),
  );
  return JSON.stringify([await person.view(doc), ...asked]);
}

/** The panel of a document in a tab of its own. @returns what it shows, as text */
export async function inFullTab(person: Browsing, doc: Doc): Promise<() => Promise<string>> {
  await person.say(doc, 'openFullTab', null);
  const { background } = person;
  const tab = { id: 90 + background.opened.length, incognito: false };
  const sender = { ...OPTIONS, url: OPTIONS.url.replace('options.html', 'panel.html'), tab };
  const words = async () => JSON.stringify(await background.say('panelView', { frameKey: null }, sender));
  expect(await words()).toMatch(WORDS_OF_A);
  return words;
}

/** What the options page says of what is kept. */
export const ofKept = async (person: Browsing): Promise<string> =>
  JSON.stringify(await person.sayAsOptions('stored', null));
