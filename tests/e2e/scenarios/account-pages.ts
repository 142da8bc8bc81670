// Where Caseside shows itself, and how it lives through what pages do.
import assert from 'node:assert/strict';
import { FIRST } from '../mock-site-cases.ts';
import { eventually, pause } from '../../../tools/browser/eventually.ts';
import { dockWhen, isOpen, openEverything, panelShows } from '../../../tools/browser/page-objects.ts';
import type { Tab } from '../../../tools/browser/driver.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';

async function showsNothing(tab: Tab, where: string): Promise<void> {
  for (let look = 0; look < 15; look += 1) {
    const dock = await tab.dock();
    const shown = dock === null ? '' : dock.cardText + dock.launcherText + (dock.frame === null ? '' : 'a panel');
    assert.equal(shown, '', where);
    await pause(100);
  }
  const room = await tab.page.ask(() => getComputedStyle(document.documentElement).marginRight);
  assert.equal(room, '0px', where);
}

export const PAGES: readonly Scenario[] = [
  {
    name: 'account pages without cases say so in one sentence',
    async run({ browser, mockSite, picture }) {
      for (const path of ['/account', '/account/inbox', '/account/forms']) {
        const tab = await browser.open(path);
        const panel = await panelShows(tab, 'No case on this page');
        assert.doesNotMatch(await panel.text(), /USCIS did not answer|Nothing you can see changed|none new/);
        if (path === '/account/inbox') await picture(tab, 'no-case');
        await tab.close();
      }
      assert.deepEqual(
        mockSite.log.filter(({ receipt }) => receipt !== null),
        [],
      );
    },
  },
  {
    name: 'sign-in pages, pages with a password and pages outside the account show nothing of ours',
    mockSite: { autoSignIn: null },
    async run({ browser }) {
      for (const path of ['/sign-in', '/account/applicant', '/']) {
        const tab = await browser.open(path);
        await showsNothing(tab, path);
        await tab.close();
      }
      const tab = await browser.open('/__lab/sign-in?account=a');
      await panelShows(tab, FIRST);
      await tab.go('/account/security');
      await showsNothing(tab, '/account/security');
    },
  },
  {
    name: 'cards that come late, without embedded JSON and without ids, are found',
    async run({ browser, mockSite }) {
      mockSite.setPages({ lateCardsMs: 1_200, embedded: false, regionIds: false });
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'No case on this page');
      const panel = await panelShows(tab, 'Read in full.');
      assert.match(await panel.text(), new RegExp(FIRST));
    },
  },
  {
    name: 'the panel outlives a page that renders its cards again and removes what is not its own',
    async run({ browser, mockSite }) {
      mockSite.setPages({ rerenderMs: 300, removeForeignMs: 1_500 });
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.', 15_000);
      await pause(4_000);
      await dockWhen(tab, 'the panel is back', isOpen);
      const panel = await panelShows(tab, FIRST, 15_000);
      assert.ok(panel);
      const asked = mockSite.log.filter(({ address, receipt }) => address === 'cases' && receipt === FIRST);
      assert.equal(asked.length, 1, 'None of it made Caseside read again.');
    },
  },
  {
    name: "the panel stays through the site's own navigation and follows it",
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await tab.page.click('a', /^Inbox$/);
      await panelShows(tab, 'No case on this page');
      await tab.page.click('a', /^My cases$/);
      await panelShows(tab, FIRST);
      await tab.page.click('a', /^View details$/i);
      const panel = await panelShows(tab, FIRST);
      await eventually('only the case of this page is offered', async () => {
        assert.doesNotMatch(await panel.text(), /\(1 of 8\)/);
      });
      await dockWhen(tab, 'it is open', isOpen);
    },
  },
  {
    name: "a representative's list of clients shows the clients' cases",
    mockSite: { autoSignIn: 'r' },
    async run({ browser }) {
      const tab = await browser.open('/account/representative');
      await openEverything(await panelShows(tab, 'Read in full.'));
      await panelShows(tab, /Represented by|QUIROGA|ADEYEMI/);
    },
  },
  {
    name: 'a case of 1,000 events and 500 documents stands in the panel',
    mockSite: { autoSignIn: 'd' },
    async run({ browser, picture }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.', 15_000);
      await panelShows(tab, /IOE0931000001/);
      await picture(tab, 'huge-case');
    },
  },
  {
    name: 'fifty cases are read one after another and can be searched, by mouse and by keys',
    mockSite: { autoSignIn: 'c', latencyMs: 5 },
    async run({ browser, mockSite, picture }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, /\(1 of 50\)/, 15_000);
      await eventually(
        'all are read',
        () => {
          assert.equal(mockSite.log.filter(({ address }) => address === 'documents').length, 50);
        },
        30_000,
      );
      await panel.click('button', /\(1 of 50\)/);
      await panel.click('.pickcase__list button', /IOE0930000017/);
      await panelShows(tab, /…0017 \(17 of 50\)/);
      await picture(tab, 'fifty-cases');

      // And by keys alone: focus is back on the button.
      await tab.key('Enter');
      await eventually('the search has the focus', async () => {
        assert.equal(await panel.ask(() => document.activeElement?.tagName), 'INPUT');
      });
      for (const key of '0042') await tab.key(key);
      await eventually('one case fits', async () => {
        assert.equal(await panel.ask(() => document.querySelectorAll('.pickcase__item').length), 1);
      });
      await tab.key('Tab');
      await tab.key('Enter');
      await panelShows(tab, /…0042 \(42 of 50\)/);
      await tab.key('Enter');
      await tab.key('Escape');
      await eventually('Escape closes the list and leaves the focus on its button', async () => {
        assert.equal(await panel.ask(() => document.querySelector('.pickcase__list')), null);
        assert.match((await panel.ask(() => document.activeElement?.textContent)) ?? '', /42 of 50/);
      });
    },
  },
  {
    name: 'up to six cases are tabs: arrows, Home and End go through them, and what has the focus is shown',
    mockSite: { autoSignIn: 'r' },
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, 'Read in full.');
      const order = await panel.ask(() => [...document.querySelectorAll('[role="tab"]')].map(({ id }) => id));
      assert.equal(order.length, 4);
      await panel.click('[role="tab"]', /I-485/);
      const keys: readonly (readonly [key: string, place: number])[] = [
        ['ArrowRight', 1],
        ['End', 3],
        ['ArrowRight', 0],
        ['ArrowLeft', 3],
        ['Home', 0],
      ];
      for (const [key, place] of keys) {
        await tab.key(key);
        await eventually(`${key} shows the case at place ${String(place + 1)}`, async () => {
          const now = await panel.ask(() => ({
            focused: document.activeElement?.id,
            chosen: document.querySelector('[aria-selected="true"]')?.id,
            shown: `tab-${/[A-Z]{3}\d{10}/.exec(document.querySelector('#case')?.textContent ?? '')?.[0] ?? ''}`,
            order: [...document.querySelectorAll('[role="tab"]')].map(({ id }) => id).join(),
          }));
          const wanted = order[place];
          assert.deepEqual(now, { focused: wanted, chosen: wanted, shown: wanted, order: order.join() });
        });
      }
    },
  },
];
