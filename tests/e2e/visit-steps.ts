// What a person does over several visits: says that the computer is theirs, looks at the options page, signs out.
import assert from 'node:assert/strict';
import type { MockSite } from '../../mock-site/server.ts';
import { ALL_OF_A, FIRST } from './mock-site-cases.ts';
import type { Doc, Tab, TestBrowser } from '../../tools/browser/driver.ts';
import { eventually } from '../../tools/browser/eventually.ts';
import { panelShows } from '../../tools/browser/page-objects.ts';

export const PAGE = '/account/applicant';
export const ALL_READ = 'Read in full.';

/** First visit: the person says that the computer is theirs. */
export async function firstVisit({ browser }: { browser: TestBrowser }): Promise<Tab> {
  const tab = await browser.open(PAGE);
  const panel = await panelShows(tab, ALL_READ);
  await panel.click('button', /Yes, it is mine/);
  await panelShows(tab, /First reading\.|Nothing you can see changed since|No change in what was read since/);
  await eventually('the cases are kept', async () => {
    assert.match(await browser.storedOnDisk(tab), new RegExp(FIRST));
  });
  return tab;
}

/** Opens why the first line of the case says so. */
export async function openWhy(tab: Tab, panel: Doc): Promise<void> {
  await panel.click('button.src');
  await panelShows(tab, /Show in all fields/);
}

/** Opens the panel, once everything is read, in a tab of its own. */
export async function openFullTab(browser: TestBrowser, tab: Tab): Promise<void> {
  const panel = await panelShows(tab, ALL_READ);
  await panel.click('button', /Settings/);
  await panel.click('button', /Open in a tab/);
  await eventually('the full tab shows the case', async () => {
    const [own] = await browser.ownTabs();
    assert.match((await own?.text()) ?? '', new RegExp(FIRST));
  });
}

/** The options page, by the ways a person has: the panel in a tab of its own, its settings. */
export async function openOptions(browser: TestBrowser, tab: Tab): Promise<Doc> {
  const panel = await panelShows(tab, /Caseside/);
  await panel.click('button', /^Settings/);
  await panel.click('button', /Open in a tab/);
  const withText = (what: string, words: RegExp): Promise<Doc> =>
    eventually(what, async () => {
      const seen: string[] = [];
      for (const doc of await browser.ownTabs()) {
        const text = await doc.text();
        if (words.test(text)) return doc;
        seen.push(`${await doc.ask(() => `${location.pathname}, ${document.readyState}`)}: ${text.slice(0, 300)}`);
      }
      throw new Error(`Tabs of our own: ${seen.join(' | ') || 'none'}`);
    });
  const full = await withText('the panel stands in a tab', /Office|No case on this page/);
  await full.click('button', /^Settings/);
  await full.click('button', /^Open$/);
  return withText('the options page opens', /What Caseside keeps on this computer/);
}

/** Signs out in a tab that stays behind another. */
export async function signOutBehind(tab: Tab): Promise<void> {
  await tab.page.ask(() => {
    const form = document.querySelector('form[action="/account/sign-out"]');
    if (form instanceof HTMLFormElement) form.requestSubmit();
  });
  await eventually('the page is the sign-in page', async () => {
    assert.equal(await tab.page.ask(() => location.pathname), '/sign-in');
  });
}

export const shows = (doc: Doc, words: RegExp): Promise<void> =>
  eventually(`our page shows ${String(words)}`, async () => {
    assert.match(await doc.text(), words);
  });

/** The optional address of each of the eight cases was read: from now on nothing more comes. @param since how many requests to pass over */
export const optionalWasRead = (mockSite: MockSite, since = 0): Promise<void> =>
  eventually('the optional address of each case was read', () => {
    const read = mockSite.log.slice(since).filter(({ address }) => address === 'processing_times');
    assert.equal(read.filter(({ status }) => status !== null).length, ALL_OF_A.length);
  });
