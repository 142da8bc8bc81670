// Reading: which requests are made, how many, and when none is.
import assert from 'node:assert/strict';
import type { RequestRecord } from '../../../../mock-site/site-state.ts';
import type { MockSite } from '../../../../mock-site/server.ts';
import { MANY_RECEIPTS } from '../../../../mock-site/accounts.ts';
import { ENDPOINTS, READ_ENDPOINTS } from '../../../../lib/uscis/reading.ts';
import { ALL_OF_A, FIRST } from '../../mock-site-cases.ts';
import { eventually, pause } from '../../../../tools/browser/eventually.ts';
import { openSection, panelShows } from '../../../../tools/browser/page-objects.ts';
import { ReportReads, savedReport } from '../../../../tools/browser/saved-report.ts';
import { ALL_READ } from '../../visit-steps.ts';
import type { Scenario } from '../../../../tools/browser/fixtures.ts';

const isOfTheFour = ({ address }: RequestRecord): boolean => ENDPOINTS.some((one) => one === address);
const readsIn = (mockSite: MockSite): RequestRecord[] => mockSite.log.filter(isOfTheFour);

/** Until no request came for a while. */
async function calm(mockSite: MockSite): Promise<void> {
  for (let before = -1; before !== mockSite.log.length;) {
    before = mockSite.log.length;
    await pause(700);
  }
}

/** Paths that the stand-in's own pages ask for. */
const OF_THE_SITE = /^\/(?:account(?:\/[\w-]+)*|site\/site\.(?:js|css)|favicon\.ico|__lab.*)$/;
/** Headers that a browser adds by itself to a GET of a page. Whatever else there is, we would have set. */
const BY_THE_BROWSER =
  /^(?:host|connection|user-agent|accept|accept-encoding|accept-language|cookie|referer|te|priority|cache-control|pragma|dnt|sec-.+)$/;

export const READING: readonly Scenario[] = [
  {
    name: 'a visit makes no request but the GETs of the known addresses, without a body or a header of ours but Accept',
    async run({ browser, mockSite }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await calm(mockSite);
      const known =
        /^\/(?:account\/case-service\/api\/(?:cases|case_status)|secure-messaging\/api\/case-service\/receipt_info)/;
      const others = mockSite.log.filter(
        ({ path, host }) => host !== 'my.uscis.gov' || !(known.test(path) || OF_THE_SITE.test(path)),
      );
      // Browsers ask their makers for settings and updates; nothing there may be of ours.
      const isOfBrowser = /(?:^|\.)(?:mozilla|firefox|google|googleapis|gvt1)\.(?:com|org|net)$/;
      const strange = others.filter(
        ({ host, path }) => !isOfBrowser.test(host) || /[A-Z]{3}\d{10}|caseside/i.test(path),
      );
      assert.deepEqual(
        strange.map(({ host, path }) => host + path),
        [],
      );
      const ours = mockSite.log.filter(({ path }) => known.test(path));
      assert.equal(ours.length, ALL_OF_A.length * READ_ENDPOINTS.length);
      const last = ours.slice(-ALL_OF_A.length).map(({ address }) => address);
      assert.deepEqual(new Set(last), new Set(['processing_times']), 'What is optional comes after all else.');
      for (const { method, bodyBytes, path, headers } of ours) {
        assert.deepEqual(
          { method, bodyBytes, hasQuery: path.includes('?') },
          { method: 'GET', bodyBytes: 0, hasQuery: false },
        );
        assert.deepEqual(
          Object.keys(headers).filter((header) => !BY_THE_BROWSER.test(header)),
          [],
        );
        assert.equal(headers['accept'], 'application/json');
      }
      // Four at a time; which of them arrives first at the server is the network's choice.
      const early = ours.slice(0, 2 * ENDPOINTS.length).filter(({ receipt }) => receipt === FIRST);
      assert.equal(early.length, ENDPOINTS.length, 'The case in view comes first.');
    },
  },
  {
    name: 'several tabs of one session share one reading',
    async run({ browser, mockSite }) {
      mockSite.setLatency(300);
      const first = await browser.open('/account/applicant');
      const second = await browser.open('/account/applicant', 'window');
      for (const tab of [first, second]) await panelShows(tab, 'Read in full.');
      const third = await browser.open('/account/applicant');
      await panelShows(third, 'Read in full.');
      await calm(mockSite);
      const asked = readsIn(mockSite).map(({ path }) => path);
      const twice = asked.filter((path, index) => asked.indexOf(path) !== index);
      assert.deepEqual(twice, [], 'These were asked for twice.');
    },
  },
  {
    name: 'pressing Read again within a minute asks USCIS nothing and says when it is possible',
    async run({ browser, mockSite }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, 'Read in full.');
      await calm(mockSite);
      const before = readsIn(mockSite).length;
      for (let click = 0; click < 3; click += 1) await panel.click('button', /Read again/);
      await panelShows(tab, /You can read again at/);
      await pause(1_000);
      assert.equal(readsIn(mockSite).length, before);
      await tab.reload();
      await panelShows(tab, 'Read in full.');
      await pause(1_000);
      assert.equal(readsIn(mockSite).length, before, 'Nor does a reload: what was read stays good for a while.');
    },
  },
  {
    name: 'a hidden tab reads nothing until it is shown',
    async run({ browser, mockSite }) {
      mockSite.setPages({ lateCardsMs: 2_500, embedded: false });
      const tab = await browser.open('/account/applicant');
      const front = await browser.open('/account/inbox');
      assert.equal(await tab.page.ask(() => document.visibilityState), 'hidden');
      await pause(5_000);
      assert.deepEqual(
        readsIn(mockSite).map(({ path }) => path),
        [],
      );
      await tab.front();
      await panelShows(tab, 'Read in full.');
      assert.equal(await front.page.ask(() => document.visibilityState), 'hidden');
    },
  },
  {
    name: 'offline is said as offline, and nothing is called none or new',
    async run({ browser, mockSite, picture }) {
      mockSite.setPages({ lateCardsMs: 2_500, embedded: false });
      const tab = await browser.open('/account/applicant');
      await browser.open('/account/inbox');
      await eventually('the cards are there', async () => {
        assert.ok(await tab.page.ask(() => document.querySelector('[id^="region_"]') !== null));
      });
      await browser.offline(true);
      await tab.front();
      const panel = await panelShows(tab, 'You are offline.');
      assert.doesNotMatch(
        await panel.text(),
        /none new|Nothing you can see changed|lists no documents|gives no status words/,
      );
      await picture(tab, 'offline');
      await browser.offline(false);
    },
  },
  {
    name: 'a round of fifty cases that loses its network in the middle ends whole once it is back, and asks for nothing twice',
    mockSite: { autoSignIn: 'c', latencyMs: 250 },
    async run({ browser, mockSite }) {
      const tab = await browser.open('/account/applicant');
      await eventually('some cases were read', () => {
        assert.ok(readsIn(mockSite).length > 24, 'The round has hardly begun.');
      });
      await browser.offline(true);
      await eventually('the page is offline', async () => {
        assert.equal(await tab.page.ask(() => navigator.onLine), false);
      });
      await calm(mockSite);
      const before = readsIn(mockSite).length;
      assert.ok(before < MANY_RECEIPTS.length * ENDPOINTS.length, 'The round was over already.');
      await panelShows(tab, ALL_READ);
      await browser.offline(false);
      await eventually(
        'every address of every case was asked',
        () => {
          const asked = new Set(readsIn(mockSite).map(({ path }) => path));
          assert.equal(asked.size, MANY_RECEIPTS.length * ENDPOINTS.length);
        },
        120_000,
      );
      await panelShows(tab, ALL_READ, 60_000);
      const report = ReportReads.parse(JSON.parse(await savedReport(browser, tab, { all: true })));
      const lost = report.cases.flatMap(({ reads }) => reads.filter(({ outcome }) => outcome === 'offline'));
      assert.deepEqual(lost, []);
      // Only what was on its way when the network went, four at a time, may be asked for once more.
      assert.ok(readsIn(mockSite).length <= MANY_RECEIPTS.length * ENDPOINTS.length + 4);
    },
  },
  {
    name: 'an address that asks for patience is asked once more, not before the time it named',
    async run({ browser, mockSite }) {
      mockSite.setFault({ address: 'documents', receipt: FIRST, kind: '429-after', retryAfterSec: 8, times: 1 });
      const tab = await browser.open('/account/applicant');
      await openSection(await panelShows(tab, FIRST), 'reads');
      await panelShows(tab, /Caseside asks once more at/);
      await panelShows(tab, 'Read in full.');
      const [first, second, ...more] = mockSite.log
        .filter(({ address, receipt }) => address === 'documents' && receipt === FIRST)
        .map(({ at }) => Date.parse(at));
      assert.equal(more.length, 0);
      assert.ok(first !== undefined && second !== undefined && second - first >= 8_000);
    },
  },
  {
    name: 'a background that the browser stopped forgets nothing',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, 'Read in full.');
      await browser.stopBackground();
      await pause(500);
      await panel.click('button', /Save, print or share/);
      await panel.click('button', /Save report/);
      await panelShows(tab, 'Saved.');
      await tab.reload();
      await panelShows(tab, 'Read in full.');
    },
  },
];
