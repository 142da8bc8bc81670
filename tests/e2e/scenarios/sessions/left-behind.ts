// What somebody leaves behind: a page left open when another person signs in, a tab of ours without any page of USCIS, a history that is to be
// erased at sign-out while another page holds it open.
import assert from 'node:assert/strict';
import { FIRST, FIRST_OF_B, WORDS_OF_A } from '../../mock-site-cases.ts';
import type { Doc, Tab, TestBrowser } from '../../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../../tools/browser/eventually.ts';
import { ownWords, panelShows } from '../../../../tools/browser/page-objects.ts';
import { storedOnDisk } from '../../../../tools/browser/stored-data.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';
import { ALL_READ, firstVisit, openFullTab, openOptions, PAGE, signOutBehind } from '../../visit-steps.ts';

const OF_A = /IOE09263\d|QUIROGA/i;
/** Longer than a dock takes to look at its page again. */
const A_LOOK_MS = 1_500;

/** What a page of the extension can ask of its browser. */
declare const chrome: {
  storage: {
    local: { get(keys: null): Promise<object> };
    session: { set(values: object): Promise<void>; get(keys: null): Promise<object> };
  };
};

/** Fills the browser's memory for extensions from a page of ours, but for less than what one answer takes. */
const fillMemory = (own: Doc): Promise<void> =>
  own.ask(async () => {
    let count = 0;
    for (let size = 1_000_000; size >= 1_000; size /= 10)
      for (let fits = true; fits; count += 1)
        fits = await chrome.storage.session.set({ [`junk${String(count)}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
  });

async function noneOfA(browser: TestBrowser, tabs: readonly Tab[]): Promise<void> {
  for (const until = Date.now() + A_LOOK_MS; Date.now() < until; await pause(100)) {
    const found = OF_A.exec(await ownWords(browser, tabs))?.[0];
    assert.equal(found, undefined, `There is “${found ?? ''}” of the other person.`);
  }
}

export const LEFT_BEHIND: readonly Scenario[] = [
  {
    name: 'a page that one person left open shows nothing and takes nothing from the next one, though it asks for a password for a while',
    async run({ browser }) {
      const left = await browser.open(PAGE);
      await panelShows(left, ALL_READ);
      const tab = await browser.open(PAGE);
      await panelShows(tab, FIRST);
      await tab.page.click('form[action="/account/sign-out"] button');
      await tab.go('/__lab/sign-in?account=b');
      await panelShows(tab, ALL_READ);
      await left.front();
      await left.page.ask(() => {
        const field = document.createElement('input');
        field.type = 'password';
        document.querySelector('main')?.append(field);
      });
      await noneOfA(browser, [left, tab]);
      await left.page.ask(() => document.querySelector('input[type="password"]')?.remove());
      await noneOfA(browser, [left, tab]);
      await tab.front();
      await panelShows(tab, FIRST_OF_B);
    },
  },
  {
    name: 'with the last page of USCIS the panel in a tab of its own is closed: nothing could show it that the session ended',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      await openFullTab(browser, tab);
      const other = await browser.open('/');
      await tab.close();
      await pause(A_LOOK_MS);
      assert.equal((await browser.ownTabs()).length, 1, 'It stays beside another page of USCIS.');
      await other.close();
      await eventually('the full tab is closed', async () => {
        assert.deepEqual(await browser.ownTabs(), []);
      });
    },
  },
  {
    name: 'a page of USCIS that goes to another site counts as closed: the panel in a tab of its own is closed, and a next page of USCIS leaves it',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      await openFullTab(browser, tab);
      await tab.front();
      await tab.go('/account/applicant?again');
      await panelShows(tab, ALL_READ);
      await pause(A_LOOK_MS);
      assert.equal((await browser.ownTabs()).length, 1, 'It stays when USCIS leads to another page of USCIS.');
      await tab.page.ask(() => {
        const link = document.createElement('a');
        link.href = 'https://www.uscis.gov/';
        document.body.append(link);
        link.click();
      });
      await eventually('the full tab is closed', async () => {
        assert.deepEqual(await browser.ownTabs(), []);
      });
      await tab.go(PAGE);
      await panelShows(tab, FIRST);
    },
  },
  {
    name: 'with the browser’s memory for extensions full, signing out takes every word away, and the next person sees their own case',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      const options = await openOptions(browser, tab);
      await fillMemory(options);
      const another = await browser.open(PAGE);
      await panelShows(another, FIRST);
      await signOutBehind(tab);
      await eventually('nothing of A is left, on screen or in memory', async () => {
        assert.doesNotMatch(await ownWords(browser, [tab, another]), OF_A);
        const held = await options.ask(async () => Object.keys(await chrome.storage.session.get(null)));
        assert.deepEqual(
          held.filter((key) => /^(?:answer|page|job):/.test(key)),
          [],
        );
      });
      await tab.front();
      await tab.go('/__lab/sign-in?account=b');
      await panelShows(tab, FIRST_OF_B);
      await noneOfA(browser, [tab, another]);
    },
  },
  {
    name: 'a history that is erased at sign-out is erased at once, though another page holds its database open',
    async run({ browser }) {
      const tab = await firstVisit({ browser });
      await panelShows(tab, ALL_READ);
      const options = await openOptions(browser, tab);
      await options.click('label', /^Erase it when I sign out/);
      await options.click('button', /^Erase it at each sign-out/);
      const local = () => options.ask(async () => JSON.stringify(await chrome.storage.local.get(null)));
      await eventually('the wish is kept', async () => {
        assert.match(await local(), /"forgetAtSignOut":true/);
      });
      await options.ask(async () => {
        await new Promise((resolve, reject) => {
          const asked = indexedDB.open('caseside-history');
          asked.onsuccess = () => {
            Object.assign(window, { held: asked.result });
            resolve(null);
          };
          asked.onerror = reject;
        });
      });
      await signOutBehind(tab);
      await eventually('nothing beside the database is left or waits', async () => {
        assert.doesNotMatch(await local(), /last-case|erasing|IOE/);
      });
      await options.ask(() => {
        const held: unknown = Reflect.get(window, 'held');
        if (held instanceof IDBDatabase) held.close();
      });
      await eventually('nothing of a case is kept', async () => {
        assert.doesNotMatch(await options.ask(storedOnDisk), WORDS_OF_A);
      });
    },
  },
];
