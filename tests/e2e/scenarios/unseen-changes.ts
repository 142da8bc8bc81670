// What is unseen: marked outside the panel too, kept through closing, and seen only after it was on screen.
import assert from 'node:assert/strict';
import { FIRST } from '../mock-site-cases.ts';
import type { Doc, Tab } from '../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../tools/browser/eventually.ts';
import { dockWhen, isClosed, isOpen, panelShows, clickBox } from '../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { ALL_READ, firstVisit, openOptions, PAGE } from '../visit-steps.ts';

/** What an extension's own tab can ask of its browser. */
declare const chrome: {
  tabs: { query(all: object): Promise<{ id?: number }[]> };
  action: { getBadgeText(of: { tabId: number }): Promise<string> };
};

const SEEN_AFTER_MS = 10_000;
const says = (words: RegExp) => (look: { launcherText: string }) => words.test(look.launcherText);

/** The numbers on the toolbar's button, of all tabs that have one. */
const badges = (own: Doc): Promise<string[]> =>
  own.ask(async () => {
    const ids = (await chrome.tabs.query({})).flatMap(({ id }) => id ?? []);
    const texts = await Promise.all(ids.map((tabId) => chrome.action.getBadgeText({ tabId })));
    return texts.filter((text) => text !== '');
  });

async function closed(tab: Tab): Promise<void> {
  await (await panelShows(tab, ALL_READ)).click('button', /^Close/);
  await dockWhen(tab, 'the panel is closed', isClosed);
}

async function opened(tab: Tab): Promise<Doc> {
  await clickBox(tab, (await dockWhen(tab, 'the launcher stands', isClosed)).launcher);
  await dockWhen(tab, 'the panel is open', isOpen);
  return panelShows(tab, ALL_READ);
}

export const UNSEEN: readonly Scenario[] = [
  {
    name: 'a change while the panel is closed is counted on the launcher and the toolbar, until it was seen for ten seconds',
    isMostlyWaiting: true,
    async run({ browser, mockSite, picture }) {
      await closed(await firstVisit({ browser }));
      await browser.restart();
      mockSite.change(FIRST, 'new event');
      const tab = await browser.open(PAGE);
      await dockWhen(tab, 'the closed launcher counts it', says(/1 change/));
      await picture(tab, 'launcher-with-a-change');

      await opened(tab);
      await panelShows(tab, /1 change since your last visit/);
      const own = await openOptions(browser, tab);
      await eventually('the toolbar counts it', async () => {
        assert.deepEqual(await badges(own), ['1']);
      });
      await tab.front();
      await pause(SEEN_AFTER_MS + 1_000);
      await closed(tab);
      await dockWhen(tab, 'it is seen', says(/^Caseside\s+Unofficial/));
      await eventually('the toolbar counts nothing', async () => {
        assert.deepEqual(await badges(own), []);
      });
      await tab.reload();
      await dockWhen(tab, 'it stays seen', says(/^Caseside\s+Unofficial/));
    },
  },
];
