// The session: when it ends, no word of a case stays on any screen; what ends it, and what does not.
import assert from 'node:assert/strict';
import { goneWithinASecond } from '../../gone-within-a-second.ts';
import { FIRST, FIRST_OF_B, WORDS_OF_A } from '../../mock-site-cases.ts';
import type { Tab } from '../../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../../tools/browser/eventually.ts';
import { dockWhen, isOpen, ownWords, panelShows, clickBox } from '../../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';
import { openFullTab } from '../../visit-steps.ts';

/** When the document of a tab could first be seen, ms. */
const shownSince = (tab: Tab): Promise<number> =>
  tab.page.ask(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    const at = navigation instanceof PerformanceNavigationTiming ? navigation.domContentLoadedEventStart : 0;
    return performance.timeOrigin + at;
  });

const signIn = async (tab: Tab, account: string): Promise<void> => {
  await tab.go(`/__lab/sign-in?account=${account}`);
};

export const SESSION: readonly Scenario[] = [
  {
    name: 'signing out in one tab takes every word of a case off all tabs and windows within a second',
    async run({ browser, pictures }) {
      const tab = await browser.open('/account/applicant');
      await openFullTab(browser, tab);
      const other = await browser.open('/account/applicant');
      await panelShows(other, FIRST);
      const window = await browser.open('/account/applicant', 'window');
      await panelShows(window, FIRST);
      await tab.front();
      await tab.page.click('form[action="/account/sign-out"] button');
      await eventually('the page is the sign-in page', async () => {
        assert.equal(await tab.page.ask(() => location.pathname), '/sign-in');
      });
      const tabs = [tab, other, window];
      await goneWithinASecond(browser, tabs, WORDS_OF_A, await shownSince(tab));
      const look = await dockWhen(other, 'the other tab says why', ({ cardText }) => cardText !== '');
      assert.match(look.cardText, /Your USCIS session ended\..*This says nothing about your case\./s);
      await other.front();
      await pictures(other, 'state-session-ended');
      await clickBox(other, look.cardButton);
      await dockWhen(other, 'the card goes when told', ({ cardText }) => cardText === '');
      const own = await Promise.all((await browser.ownTabs()).map((doc) => doc.text()));
      assert.ok(
        own.every((text) => /session ended/i.test(text)),
        `Our own tab says: ${own.join(' | ')}`,
      );
    },
  },
  {
    name: 'a page that becomes the sign-in page in place, without being loaded anew, takes every word of a case off the screen',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      const shownAt = await tab.page.ask(() => {
        // A busy page: something moved just before.
        document.querySelector('main')?.append('.');
        return new Promise<number>((resolve) => {
          setTimeout(() => {
            history.pushState({}, '', '/sign-in');
            document.querySelector('main')?.replaceChildren('Sign in to your account');
            resolve(Date.now());
          }, 250);
        });
      });
      await goneWithinASecond(browser, [tab], WORDS_OF_A, shownAt);
    },
  },
  {
    name: 'after sign-out the Back button brings no word of a case back',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await tab.page.click('form[action="/account/sign-out"] button');
      await eventually('the page is the sign-in page', async () => {
        assert.equal(await tab.page.ask(() => location.pathname), '/sign-in');
      });
      await tab.page.ask(() => {
        history.back();
      });
      for (let look = 0; look < 20; look += 1) {
        const words = WORDS_OF_A.exec(await ownWords(browser, [tab]))?.[0];
        assert.equal(words, undefined, `There is “${words ?? ''}”.`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
  },
  {
    name: 'signing in again brings the case back',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await tab.page.click('form[action="/account/sign-out"] button');
      await eventually('the page is the sign-in page', async () => {
        assert.equal(await tab.page.ask(() => location.pathname), '/sign-in');
      });
      await tab.page.click('form.sign-in button');
      await panelShows(tab, 'Read in full.');
      await panelShows(tab, FIRST);
    },
  },
  {
    name: 'when every answer and the probe say signed out, the case leaves the screen and comes back with the session',
    async run({ browser, mockSite }) {
      mockSite.setLatency(300);
      mockSite.setFault({ address: '*', receipt: '*', kind: '401' });
      const tab = await browser.open('/account/applicant');
      await dockWhen(tab, 'the session is said to have ended', ({ cardText }) => /session ended/.test(cardText));
      const probed = mockSite.log.find(({ address }) => address === 'probe');
      assert.ok(probed, 'The probe was asked.');
      await goneWithinASecond(browser, [tab], WORDS_OF_A);
      assert.equal(
        mockSite.log.filter(({ address }) => address === 'cases').length,
        1,
        'No further case was asked for.',
      );
      mockSite.clearFaults();
      await tab.reload();
      await panelShows(tab, 'Read in full.');
    },
  },
  {
    name: 'one address that says signed out ends nothing, and is named as not arrived',
    async run({ browser, mockSite, picture }) {
      mockSite.setFault({ address: 'case_status', receipt: FIRST, kind: '401' });
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, '1 of 4 answers did not arrive.');
      const text = await panel.text();
      assert.match(text, /Missing: status words and office/);
      assert.match(text, /The status words did not arrive/);
      assert.match(text, /FTA1/, 'What did arrive is shown.');
      assert.doesNotMatch(text, /gives no status words|none new|Nothing you can see changed/);
      await picture(tab, 'one-answer-missing');
    },
  },
  {
    name: 'when all addresses of the first case say signed out and the probe says signed in, the session goes on',
    async run({ browser, mockSite }) {
      for (const address of ['cases', 'case_status', 'receipt_info', 'documents'] as const)
        mockSite.setFault({ address, receipt: FIRST, kind: '401' });
      const tab = await browser.open('/account/applicant');
      await eventually('the other cases are read', () => {
        assert.ok(mockSite.log.filter(({ address }) => address === 'documents').length === 8);
      });
      await dockWhen(tab, 'the panel is open', isOpen);
      await panelShows(tab, /USCIS said that you are signed out\.|USCIS did not answer\./);
    },
  },
  {
    name: 'another account in the same browser sees nothing of the first, not even in a tab left open',
    async run({ browser, mockSite }) {
      const left = await browser.open('/account/applicant');
      await panelShows(left, 'Read in full.');
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, FIRST);
      await tab.page.click('form[action="/account/sign-out"] button');
      await signIn(tab, 'b');
      const panel = await panelShows(tab, 'Read in full.');
      assert.match(await panel.text(), new RegExp(FIRST_OF_B));
      const ofA = /IOE09263\d|QUIROGA/;
      const noneOfA = async (where: string): Promise<void> => {
        for (let look = 0; look < 15; look += 1) {
          assert.doesNotMatch(await ownWords(browser, [tab, left]), ofA, where);
          await pause(100);
        }
      };
      await noneOfA('as the second account reads');
      await left.front();
      await noneOfA('when the tab left open comes to the front');
      await tab.front();
      assert.match((await (await panelShows(tab, 'Read in full.')).text()) ?? '', new RegExp(FIRST_OF_B));
      const asked = mockSite.log.filter(({ account, receipt }) => account === 'b' && receipt?.startsWith('IOE09263'));
      assert.deepEqual(asked, [], 'Nothing of the first account was asked for in the session of the second.');
    },
  },
];
