// Two people, one browser: whoever is signed in sees nothing of the other, however the first one left and wherever the second one lands.
import assert from 'node:assert/strict';
import { FIRST, FIRST_OF_B } from '../../mock-site-cases.ts';
import type { Tab, TestBrowser } from '../../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../../tools/browser/eventually.ts';
import { ownWords, panelShows } from '../../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';
import { goneWithinASecond } from '../../gone-within-a-second.ts';
import { ALL_READ, firstVisit, openFullTab, PAGE, signOutBehind } from '../../visit-steps.ts';

const OF_A = /IOE09263\d|QUIROGA/i;
/** Without the number, which the page of the other one names. */
const WORDS_OF_FIRST = /QUIROGA|Charlotte|Additional Evidence|I-485/i;

async function noneOfA(browser: TestBrowser, tabs: readonly Tab[], forMs: number, words = OF_A): Promise<void> {
  for (const until = Date.now() + forMs; Date.now() < until; await pause(100)) {
    const found = words.exec(await ownWords(browser, tabs))?.[0];
    assert.equal(found, undefined, `There is “${found ?? ''}” of the other person.`);
  }
}

/** A's case stands in a tab of its own and beside the page. */
async function inATabOfItsOwn(browser: TestBrowser): Promise<Tab> {
  const tab = await browser.open(PAGE);
  await openFullTab(browser, tab);
  return tab;
}

const landing = (where: string, path: string): Scenario => ({
  name: `when another person signs in without a sign-in page and lands on ${where}, every screen of the first is cleared within a second`,
  async run({ browser }) {
    const left = await inATabOfItsOwn(browser);
    const tab = await browser.open('/');
    await tab.go(path);
    await goneWithinASecond(browser, [left, tab], OF_A);
    await noneOfA(browser, [left, tab], 1_500);
  },
});

export const WHOSE_CASE: readonly Scenario[] = [
  landing('an empty dashboard', '/__lab/sign-in?account=e'),
  landing('another page of the account, which shows another name', '/__lab/sign-in?account=b&to=/account/inbox'),
  landing('a dashboard of their own', '/__lab/sign-in?account=b'),
  {
    name: 'a page of one person that names a receipt of another shows nothing that is kept of it, though USCIS refuses each address',
    async run({ browser, mockSite }) {
      const tab = await firstVisit({ browser });
      await signOutBehind(tab);
      for (const address of ['cases', 'case_status', 'receipt_info', 'documents'] as const)
        mockSite.setFault({ address, receipt: FIRST, kind: '403-json' });
      await tab.go('/__lab/sign-in?account=b&to=/account/inbox');
      await tab.page.ask((receipt) => {
        document.querySelector('main')?.append(`About ${receipt}`);
      }, FIRST);
      await eventually('its addresses are asked', () => {
        assert.ok(mockSite.log.filter(({ account, receipt }) => account === 'b' && receipt === FIRST).length >= 4);
      });
      await noneOfA(browser, [tab], 1_500, WORDS_OF_FIRST);
    },
  },
  {
    name: 'two people in two sessions of one browser each see their own case, and one who signs out ends nothing for the other',
    async run({ browser }) {
      const ofB = await browser.openApart('/__lab/sign-in?account=b');
      const ofA = await browser.open(PAGE);
      await panelShows(ofA, ALL_READ);
      // A tab behind another one reads nothing.
      await ofB.front();
      await panelShows(ofB, FIRST_OF_B);
      await panelShows(ofB, ALL_READ);
      await noneOfA(browser, [ofB], 500);
      await signOutBehind(ofB);
      await pause(1_000);
      await ofA.front();
      await panelShows(ofA, FIRST);
      assert.doesNotMatch(await ownWords(browser, [ofB]), new RegExp(FIRST_OF_B));
    },
  },
];
