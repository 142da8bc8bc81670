// "Erase it when I sign out": whatever happened before, in whatever order, the sign-in page erases everything kept at once.
import fc from 'fast-check';
import { browser } from 'wxt/browser';
import { expect, it } from 'vitest';
import type { Browsing, Doc, Page } from '../background/browsing.ts';
import * as people from '../background/two-people.ts';
import { A, B, OF_A, SIGN_IN, toA, toB } from '../background/two-people.ts';

const NONE = { redirectedTo: null, contentType: 'application/json', failure: 'none' };
const PROBE = { endpoint: 'probe', receipt: '', status: 0, text: '', ...NONE };
const ANSWER = { endpoint: 'cases', receipt: OF_A, status: 0, text: '', ...NONE };

interface Scene {
  person: Browsing;
  /** The newest document of tab 1, where A was. */
  doc: Doc;
  /** Databases that a page holds and does not let go of. */
  held: IDBDatabase[];
}

async function becomes(doc: Doc, page: Page, { person }: Scene): Promise<void> {
  doc.page = page;
  doc.seq = null;
  await person.announce(doc);
}

const STEPS: Readonly<Record<string, (scene: Scene) => Promise<unknown>>> = {
  'A reads': ({ person, doc }) => person.read(doc, toA),
  'the panel asks': ({ person, doc }) => person.view(doc),
  'the case is chosen': ({ person, doc }) => person.say(doc, 'selectCase', OF_A),
  'a page of the account is opened': async (scene) => (scene.doc = await scene.person.open(1, A)),
  'a page of the account is opened in another tab': ({ person }) => person.open(2, A),
  'a password field comes': (scene) => becomes(scene.doc, { kind: 'sign-in', path: '/account/x' }, scene),
  'the password field goes': (scene) => becomes(scene.doc, A, scene),
  'a page with a password field is opened': ({ person }) => person.open(3, { kind: 'sign-in', path: '/account/x' }),
  'the network goes': ({ person, doc }) => person.sayAsDock(doc, 'answered', { ...ANSWER, failure: 'offline' }),
  'an answer says signed out': ({ person, doc }) => person.sayAsDock(doc, 'answered', { ...ANSWER, status: 401 }),
  'a maintenance page stands for the probe': ({ person, doc }) =>
    person.sayAsDock(doc, 'probed', { ...PROBE, status: 503, text: '<html>', contentType: 'text/html' }),
  'the probe has no answer': ({ person, doc }) => person.sayAsDock(doc, 'probed', { ...PROBE, failure: 'no-answer' }),
  'the lid is shut for a night': async ({ person }) => {
    person.pass(9 * 60 * 60_000);
    await Promise.resolve();
  },
  'B signs in without a sign-in page': async ({ person }) => person.read(await person.open(4, B), toB),
  'the options page asks': ({ person }) => people.ofKept(person),
  'another page holds the database': async ({ held }) => {
    const asked = indexedDB.open('caseside-history');
    await new Promise((resolve) => {
      asked.onsuccess = resolve;
      asked.onerror = resolve;
    });
    if (asked.error === null) held.push(asked.result);
  },
};

it('after any steps before it, the sign-in page leaves nothing of the history', async () => {
  const aStep = fc.constantFrom(...Object.keys(STEPS));
  await fc.assert(
    fc.asyncProperty(fc.array(aStep, { maxLength: 8 }), async (steps) => {
      const person = await people.startEmpty();
      const scene: Scene = { person, doc: await people.aWasHere(person, A, true), held: [] };
      for (const step of steps) await STEPS[step]?.(scene);
      await person.open(1, SIGN_IN);
      expect(JSON.stringify(await browser.storage.local.get(null))).not.toMatch(/IOE\d|last-case|erasing/);
      expect(JSON.stringify(await browser.storage.session.get(null))).not.toMatch(/"answer:/);
      for (const database of scene.held) database.close();
      expect(await people.ofKept(person)).toMatch(/"historyFault":null.*"howMany":0/);
      person.end();
    }),
    { numRuns: 40 },
  );
}, 60_000);
