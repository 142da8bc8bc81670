// The computer's clock is set back and ahead while the browser runs: changes stay in the order in which they were seen, whatever the clock says.
import assert from 'node:assert/strict';
import { FIRST, WORDS_OF_A } from '../../mock-site-cases.ts';
import type { Doc, Tab } from '../../../../tools/browser/driver.ts';
import { eventually } from '../../../../tools/browser/eventually.ts';
import { dockWhen, openSection, panelShows } from '../../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';
import { goneWithinASecond } from '../../gone-within-a-second.ts';
import { ALL_READ, firstVisit, PAGE } from '../../visit-steps.ts';

/** What a page of the extension can ask of its browser. */
declare const chrome: {
  storage: {
    local: {
      get(key: string): Promise<{ settings?: object }>;
      set(values: object): Promise<void>;
    };
  };
};

const HOUR = 60 * 60;
const DAY = 24 * HOUR;

const openLog = (panel: Doc): Promise<void> => openSection(panel, 'changes');

const clockOf = (tab: Tab): Promise<number> => tab.page.ask(() => Date.now());

const setBack = (hours: number): Scenario => ({
  name: `with the clock set back ${String(hours)} h, a sign-in page in another tab takes every word of a case off the screen within a second`,
  movesClock: true,
  async run({ browser, clock }) {
    const tab = await browser.open(PAGE);
    await panelShows(tab, ALL_READ);
    const before = await clockOf(tab);
    clock.set(-hours * HOUR);
    assert.ok((await clockOf(tab)) < before, 'The clock was set back.');
    const other = await browser.open('/sign-in');
    await goneWithinASecond(browser, [tab, other], WORDS_OF_A);
  },
});

export const MOVING_CLOCK: readonly Scenario[] = [
  setBack(1),
  setBack(8),
  {
    name: 'one visit with the clock a month ahead hides no later news, and what was read then does not stay the newest',
    movesClock: true,
    async run({ browser, mockSite, clock }) {
      await firstVisit({ browser });
      clock.set(30 * DAY);
      await browser.restart();
      mockSite.change(FIRST, 'new event');
      await panelShows(await browser.open(PAGE), /1 change since your last visit/);
      clock.set(0);
      await browser.restart();
      mockSite.change(FIRST, 'everything');
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, /New status: “Case Was Approved”/);
      await panelShows(tab, ALL_READ);
      await openLog(panel);
      const log = await eventually('the log is there', async () => {
        const text = await panel.ask(() => document.getElementById('section-changes-body')?.textContent ?? '');
        assert.match(text, /Case Was Approved/);
        return text;
      });
      assert.match(
        log,
        /Case Was Approved[^]*clock was ahead/,
        'The newest stands first; what a wrong clock dated is marked so.',
      );
    },
  },
  {
    name: 'after a sleep and a session that ended meanwhile, signing in again brings the case back',
    movesClock: true,
    async run({ browser, mockSite, clock }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      // Sleep stops the counter that a document's own times come from, and not the clock.
      clock.set(9 * HOUR);
      mockSite.setFault({ address: '*', receipt: '*', kind: '401' });
      const other = await browser.open(PAGE);
      await dockWhen(other, 'the session is said to have ended', ({ cardText }) => /session ended/.test(cardText));
      mockSite.clearFaults();
      await tab.front();
      await tab.reload();
      await panelShows(tab, ALL_READ);
      await panelShows(tab, FIRST);
    },
  },
  {
    name: 'a clock years ahead makes Caseside forget nothing of what it was to keep for three months',
    movesClock: true,
    async run({ browser, mockSite, clock }) {
      const first = await firstVisit({ browser });
      const panel = await panelShows(first, ALL_READ);
      await panel.ask(async () => {
        const { settings } = await chrome.storage.local.get('settings');
        await chrome.storage.local.set({ settings: { ...settings, keepMonths: 3 } });
      });
      mockSite.change(FIRST, 'new event');
      await browser.restart();
      await panelShows(await browser.open(PAGE), /1 change since your last visit/);
      clock.set(5 * 365 * DAY);
      await browser.restart();
      const tab = await browser.open(PAGE);
      const later = await panelShows(tab, ALL_READ);
      await openLog(later);
      await eventually('the change is still in the log', async () => {
        const log = await later.ask(() => document.getElementById('section-changes-body')?.textContent ?? '');
        assert.match(log, /New code HA/);
      });
    },
  },
];
