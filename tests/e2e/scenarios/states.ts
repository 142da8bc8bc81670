// Every state of the panel that a person can meet, reached through the mock site, with its exact words and its pictures. The rest of
// them: session.ts (ended), life-of-the-extension.ts (updated).
import assert from 'node:assert/strict';
import { FIRST, FIRST_OF_B, SECOND } from '../mock-site-cases.ts';
import type { Tab } from '../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../tools/browser/eventually.ts';
import { dockWhen, isClosed, panelShows } from '../../../tools/browser/page-objects.ts';
import type { Scenario, ScenarioFixture } from '../../../tools/browser/fixtures.ts';
import { ALL_READ, PAGE } from '../visit-steps.ts';

const NO_NEWS = /none new|Nothing you can see changed|\d new\b(?! to)|lists no documents|gives no status words/;
/** Account r shows four cases with four answers each: they stand as tabs. Filed first is an N-400. */
const FIRST_OF_R = 'IOE0927210045';
const OTHERS_OF_R = [FIRST, SECOND] as const;

const shows = async (tab: Tab, ...sentences: readonly string[]): Promise<void> => {
  for (const sentence of sentences) await panelShows(tab, sentence);
};

/** A first visit to account r that is kept: the next one has something to compare with. */
async function visitWithHistory({ browser }: ScenarioFixture): Promise<void> {
  const tab = await browser.open(PAGE);
  await (await panelShows(tab, ALL_READ)).click('button', /Yes, it is mine/);
  await shows(tab, 'First reading. From now on Caseside can say what changed.');
  await eventually('the cases are kept', async () => {
    assert.match(await browser.storedOnDisk(tab), new RegExp(OTHERS_OF_R[0]));
  });
}

/** What must not move while answers come in: the headings in their order, and whose case it is. */
const skeletonOf = (tab: Tab): Promise<{ headings: string; receipt: string; marks: string; text: string } | null> =>
  tab.panel().then(
    (panel) =>
      panel?.ask(() => ({
        headings: [...document.querySelectorAll('#case h3')]
          .map((one) => one.id || (one.firstElementChild?.id ?? ''))
          // The strip comes with a part of its own.
          .filter((id) => id !== 'past')
          .join(' '),
        receipt: /[A-Z]{3}\d{10}/.exec(document.querySelector('#case')?.textContent ?? '')?.[0] ?? '',
        marks: [...document.querySelectorAll('.new, .dia')]
          .map((one) => one.parentElement?.textContent ?? '')
          .join(' | '),
        text: document.body.innerText,
      })) ?? null,
  );

export const STATES: readonly Scenario[] = [
  {
    name: 'first run, first paint, history off and a new format each say what they are, and nothing more',
    mockSite: { autoSignIn: 'b' },
    async run({ browser, mockSite, pictures }) {
      mockSite.setFault({ address: '*', receipt: '*', kind: 'hang' });
      mockSite.change(FIRST_OF_B, 'new key');
      const tab = await browser.open(PAGE);
      await shows(
        tab,
        'Shown from this page. Reading the rest, 1 of 4…',
        'Before you start',
        'Caseside is not USCIS and not the government.',
        'It reads the case data of the account you are signed in to, and shows it in plain words.',
        'It never asks for your password. It sends nothing anywhere.',
        'Is this your own computer?',
        'To tell you what changed, Caseside must remember the last reading. That memory stays in this browser.',
        'Keep history on this computer',
        'Keep nothing after my session ends',
      );
      await pictures(tab, 'state-first-run');
      const panel = await panelShows(tab, FIRST_OF_B);
      await panel.click('button', /No, or not sure/);
      await eventually('the question is gone', async () => {
        assert.doesNotMatch(await panel.text(), /Before you start/);
      });
      const tabs = await panel.ask(() => [...document.querySelectorAll('[role="tab"]')].map((one) => one.textContent));
      assert.equal(tabs.length, 4);
      for (const words of tabs) assert.match(words, /…\d{4}$/, 'A tab shows the last four digits.');
      assert.doesNotMatch(await panel.text(), NO_NEWS);
      await pictures(tab, 'state-first-paint');
      mockSite.clearFaults();
      await tab.reload();
      await shows(
        tab,
        ALL_READ,
        'History is off, so Caseside cannot say what changed.',
        'The USCIS site changed how it writes some data. Some lines may be missing. The raw fields below are complete.',
      );
      assert.doesNotMatch(await (await panelShows(tab, ALL_READ)).text(), NO_NEWS);
      await pictures(tab, 'state-history-off-new-format');
    },
  },
  {
    name: 'nothing new, then changes: the kept case stands at once, without a mark and without a jump, until all was compared',
    mockSite: { autoSignIn: 'r' },
    async run(fixture) {
      const { browser, mockSite, pictures } = fixture;
      await visitWithHistory(fixture);
      await browser.restart();
      const calm = await browser.open(PAGE);
      await shows(calm, 'Nothing you can see changed since');
      await pictures(calm, 'state-nothing-new');

      await browser.restart();
      mockSite.change(FIRST_OF_R, 'new document');
      mockSite.change(OTHERS_OF_R[0], 'new status');
      mockSite.change(OTHERS_OF_R[1], 'stamp only');
      mockSite.setLatency(700);
      const tab = await browser.open(PAGE);
      const first = await eventually('the kept case is there', async () => {
        const now = await skeletonOf(tab);
        assert.ok(now && now.text.includes('Reading again, '), 'It is being read again.');
        return now;
      });
      assert.match(first.text, /Last read .*\. Reading again, \d of 4…/);
      assert.match(first.text, /Comparing with your last visit…/);
      assert.equal(first.receipt, FIRST_OF_R);
      assert.doesNotMatch(first.text, /Reading the words USCIS uses|Not read/, 'All that is kept is shown.');
      for (;;) {
        const now = await skeletonOf(tab);
        if (!now || /since your last visit/.test(now.text)) break;
        assert.deepEqual({ ...now, text: '' }, { ...first, marks: '', text: '' }, now.text.slice(0, 500));
        await pause(60);
      }
      await shows(
        tab,
        ALL_READ,
        'New status: “Case Was Approved”',
        'New document: “Notice of Action',
        'time stamp moved on 1 case',
      );
      await shows(tab, 'Not a sign of approval or denial.', 'Mark all as seen');
      const last = await skeletonOf(tab);
      assert.deepEqual([last?.headings, last?.receipt], [first.headings, first.receipt]);
      await pictures(tab, 'state-changes');
      await (await panelShows(tab, ALL_READ)).click('button', /Close Caseside/);
      const closed = await dockWhen(tab, 'it is closed', isClosed);
      assert.match(closed.launcherText, /Caseside\s+\d changes\. Unofficial/);
      await pictures(tab, 'state-launcher-changes');
    },
  },
  {
    name: 'an answer that failed, no answer, and no network: each says so, and shows the last reading with its time',
    mockSite: { autoSignIn: 'r' },
    async run(fixture) {
      const { browser, mockSite, pictures } = fixture;
      await visitWithHistory(fixture);
      await browser.restart();
      mockSite.setFault({ address: 'case_status', receipt: FIRST_OF_R, kind: '404' });
      const tab = await browser.open(PAGE);
      await shows(
        tab,
        '3 of 4 answers arrived.',
        '1 of 4 answers did not arrive. Missing: status words and office. For those you see the reading of ',
        'Try again',
      );
      await panelShows(tab, 'N-400: status words and office were not compared.');
      assert.doesNotMatch(
        await (await panelShows(tab, 'Try again')).text(),
        /Nothing you can see changed|gives no status words/,
      );
      await pictures(tab, 'state-one-failed');

      await browser.restart();
      for (const address of ['cases', 'case_status', 'receipt_info', 'documents'] as const)
        mockSite.setFault({ address, receipt: FIRST_OF_R, kind: '404' });
      const silent = await browser.open(PAGE);
      const panel = await panelShows(
        silent,
        /USCIS did not answer\. This says nothing about your case\.\s+You see the reading of /,
        40_000,
      );
      assert.doesNotMatch(await panel.text(), /Nothing you can see changed|none new/);
      await pictures(silent, 'state-no-answer');
      await panel.click('button', /Copy details for a bug report/);
      await panelShows(silent, 'Copied');

      await browser.restart();
      mockSite.clearFaults();
      mockSite.setPages({ lateCardsMs: 2_500, embedded: false });
      const away = await browser.open(PAGE);
      await browser.open('/account/inbox');
      await eventually('the cards are there', async () => {
        assert.ok(await away.page.ask(() => document.querySelector('[id^="region_"]') !== null));
      });
      await browser.offline(true);
      await away.front();
      await shows(away, 'Offline. Last read at', 'You are offline. You see the reading of ', FIRST_OF_R);
      await shows(away, 'Nothing was read, so nothing was compared');
      assert.doesNotMatch(await (await panelShows(away, 'Offline.')).text(), /Nothing you can see changed|none new/);
      await pictures(away, 'state-offline');
      await browser.offline(false);
    },
  },
];
