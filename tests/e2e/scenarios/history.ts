// What the history shows after the browser was started again: what changed, exactly so, and nothing else. And that erasing is real.
import assert from 'node:assert/strict';
import type { ChangeKind } from '../../../mock-site/changes.ts';
import { FIRST, SECOND, WORDS_OF_A } from '../mock-site-cases.ts';
import type { Doc, Tab } from '../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../tools/browser/eventually.ts';
import { storedOnDisk } from '../../../tools/browser/stored-data.ts';
import { openSection, panelShows } from '../../../tools/browser/page-objects.ts';
import type { Scenario, ScenarioFixture } from '../../../tools/browser/fixtures.ts';
import { ALL_READ, firstVisit, openOptions, PAGE, shows, signOutBehind } from '../visit-steps.ts';

/** The lines of the news block, as they stand; every one of them. */
const newsLines = (panel: Doc): Promise<string[]> =>
  panel.ask(() =>
    [...document.querySelectorAll('.changes .chg, .quiet-news')].map((line) => {
      const parts = [...(line.children[1]?.childNodes ?? [])].filter(
        (node) => !(node instanceof Element && node.matches('.small')),
      );
      return parts
        .map((node) => node.textContent)
        .join('')
        .replaceAll(/\s+/g, ' ')
        .trim();
    }),
  );

/** The log is asked for when it comes near the screen. */
const openLog = (panel: Doc): Promise<void> => openSection(panel, 'changes');

/** The news once the reading is over and compared. */
async function newsOf(tab: Tab): Promise<string[]> {
  const panel = await panelShows(
    tab,
    /things? changed since|Nothing you can see changed since|time stamp moved on|in what was read|First reading/,
  );
  await panelShows(tab, /Read (at|Nov|\w+ \d)[^]*?(answers arrived|Read in full)\./);
  await panel.ask(() => {
    const more = [...document.querySelectorAll('.changes button')].find((button) =>
      /^Show \d/.test(button.textContent),
    );
    if (more instanceof HTMLElement) more.click();
  });
  return newsLines(panel);
}

/** What the news must say of the first case after each change of the mock site, and nothing else. */
const REPORTED: readonly (readonly [kind: ChangeKind, lines: readonly RegExp[]])[] = [
  ['flag flips', [/^I-485 .*[Aa]cknowledged.*: (Yes to No|No to Yes)$/]],
  ['new event', [/^I-485 New code HA: Response to/i]],
  ['new document', [/^I-485 New document: “Notice of Action(\.pdf)?”$/]],
  ['office moves', [/^I-485 Office: moved from .* to Atlanta, GA$/]],
  ['stamp only', [/^USCIS’s time stamp moved on 1 case: I-485, .+\. Not a sign of approval or denial\./]],
  [
    'everything',
    [
      /^I-485 New status: “Case Was Approved”$/,
      /^I-485 New document: “Notice of Action(\.pdf)?”$/,
      /^I-485 New document: “Upload of 2026-11-23\.pdf”$/,
      /^I-485 Office: moved from .* to Atlanta, GA$/,
      /^I-485 New code HA/,
      /^I-485 .*[Aa]cknowledged.*: (Yes to No|No to Yes)$/,
      /^I-485 Also changed: .*caseHandlingTrack/,
    ],
  ],
];

async function afterRestart({ browser, mockSite }: ScenarioFixture, change: () => void): Promise<Tab> {
  await firstVisit({ browser });
  await browser.restart();
  change();
  mockSite.log.length = 0;
  return browser.open(PAGE);
}

const reportedAfterRestart = ([kind, lines]: (typeof REPORTED)[number]): Scenario => ({
  name: `what changed between two visits is told exactly so after a restart, and nothing else: ${kind}`,
  async run(fixture) {
    const tab = await afterRestart(fixture, () => {
      fixture.mockSite.change(FIRST, kind);
    });
    const panel = await panelShows(
      tab,
      kind === 'stamp only' ? /time stamp moved on 1 case/ : /changes? since your last visit/,
    );
    const news = await newsOf(tab);
    for (const line of lines)
      assert.ok(
        news.some((one) => line.test(one)),
        `No line fits ${String(line)}: ${news.join(' | ')}`,
      );
    const others = news.filter((one) => !lines.some((line) => line.test(one)));
    const mayAlso = kind === 'everything' ? /status|Also changed/ : /^$/;
    assert.deepEqual(
      others.filter((one) => !mayAlso.test(one)),
      [],
    );
    if (kind !== 'everything') {
      assert.equal(news.length, lines.length);
      if (kind !== 'stamp only') assert.match(await panel.text(), /1 change since your last visit/);
      await openLog(panel);
      await panelShows(tab, /Earlier changes[^]*(Happened between|Seen Nov|Seen \w+ \d)/);
    }
    await fixture.picture(tab, `news-${kind.replaceAll(' ', '-')}`);
  },
});

export const HISTORY: readonly Scenario[] = [
  ...REPORTED.map(reportedAfterRestart),
  {
    name: 'an event that USCIS sends again between two visits is no news, and stands in the log as sent again',
    async run(fixture) {
      const tab = await afterRestart(fixture, () => {
        fixture.mockSite.change(FIRST, 'event again');
      });
      const panel = await panelShows(tab, /since your last visit|Nothing you can see changed since/);
      await openLog(panel);
      await eventually('the log says so', async () => {
        const log = await panel.ask(() => document.getElementById('section-changes-body')?.textContent ?? '');
        assert.match(log, /was sent again\. Code and event time are the same as before/);
      });
      assert.deepEqual(
        (await newsLines(panel)).filter((line) => /New code/.test(line)),
        [],
      );
    },
  },
  {
    name: 'an address that fails between two visits is no change, and what did change elsewhere is told',
    async run(fixture) {
      const tab = await afterRestart(fixture, () => {
        fixture.mockSite.change(FIRST, 'new event');
        fixture.mockSite.setFault({ address: 'documents', receipt: FIRST, kind: '500' });
      });
      const panel = await panelShows(tab, /1 change in what was read/);
      assert.match(await panel.text(), /documents were not compared/i);
      const news = await newsLines(panel);
      assert.equal(news.length, 1);
      assert.match(news[0] ?? '', /^I-485 New code HA/);
      assert.doesNotMatch(await panel.text(), /no longer listed|lists no documents/);
    },
  },
  {
    name: 'nothing changed between two visits is said, and nothing is new',
    async run(fixture) {
      const tab = await afterRestart(fixture, () => undefined);
      const panel = await panelShows(tab, /Nothing you can see changed since/);
      assert.deepEqual(await newsLines(panel), []);
      assert.doesNotMatch(await panel.text(), /was not compared|were not compared|not read/i);
    },
  },
  {
    name: 'two dates of the kept history are compared on a page of their own',
    async run(fixture) {
      await firstVisit(fixture);
      // Answers that come within seconds of one another are one moment to choose.
      await pause(3_000);
      await fixture.browser.restart();
      fixture.mockSite.change(FIRST, 'office moves');
      const tab = await fixture.browser.open(PAGE);
      const panel = await panelShows(tab, /changes? since your last visit/);
      await panel.click('button', /^Compare two dates/);
      await panelShows(tab, /1 difference|2 differences/);
      assert.match(await panel.text(), /Office: moved from .* to Atlanta, GA/);
      await fixture.picture(tab, 'compare-two-dates');
    },
  },
  {
    name: 'a note is kept, stands on the timeline after a restart, and goes when it is removed',
    async run({ browser, picture }) {
      const before = await firstVisit({ browser });
      const first = await panelShows(before, /Notes and calls/);
      // The log stands above the notes and comes when it is near: what is clicked must not move under the mouse.
      await openLog(first);
      await panelShows(before, 'The history of this case begins');
      await openSection(first, 'notes');
      await first.click('button', /^Add a note/);
      await first.ask(() => {
        const area = document.querySelector('.noteform textarea');
        if (!(area instanceof HTMLTextAreaElement)) return;
        area.value = 'Called the contact center about Riverbend.';
        area.dispatchEvent(new InputEvent('input', { bubbles: true }));
      });
      await first.click('button', /^Keep this note/);
      await panelShows(before, 'The note is kept.');
      await panelShows(before, 'My note: Called the contact center about Riverbend.');
      await browser.restart();
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, 'My note: Called the contact center about Riverbend.');
      await openLog(panel);
      await panelShows(tab, 'The history of this case begins');
      await panelShows(tab, ALL_READ);
      await openSection(panel, 'notes');
      await picture(tab, 'note');
      await panel.click('button', /^Remove/);
      await panelShows(tab, 'A note is removed in a tab of its own');
      await panel.click('.mynote .btns button', /^Open in a tab$/);
      const full = await eventually('the panel stands in a tab', async () => {
        const [own] = await browser.ownTabs();
        assert.ok(own);
        assert.match(await own.text(), /Notes and calls/);
        return own;
      });
      await openLog(full);
      await eventually('the note stands there', async () => {
        assert.match(await full.text(), /Called the contact center about Riverbend/);
      });
      await full.click('button', /^Remove/);
      await eventually('it asks once more', async () => {
        assert.match(await full.text(), /Remove this note for good\?/);
      });
      await full.click('.mynote .btns button', /^Remove$/);
      await eventually('the note is gone from screen and disk', async () => {
        assert.doesNotMatch(await full.text(), /Riverbend/);
        assert.doesNotMatch(await panel.text(), /Riverbend/);
        assert.doesNotMatch(await browser.storedOnDisk(tab), /Riverbend/);
      });
    },
  },
  {
    name: 'nothing of a case is kept before the question is answered with yes, and all of it after',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      assert.doesNotMatch(await browser.storedOnDisk(tab), WORDS_OF_A);
      await panel.click('button', /Yes, it is mine/);
      await eventually('it is kept', async () => {
        assert.match(await browser.storedOnDisk(tab), new RegExp(FIRST));
      });
    },
  },
  {
    name: 'the options page opens what is kept only by a press, signed out too',
    async run({ browser }) {
      const tab = await firstVisit({ browser });
      const options = await openOptions(browser, tab);
      await shows(options, new RegExp(FIRST));
      assert.match(await options.text(), /Kept since .*: 8 cases/);
      await signOutBehind(tab);
      const shown = async (): Promise<string[]> => {
        const own = await Promise.all((await browser.ownTabs()).map((doc) => doc.text().catch(() => '')));
        return own.filter((text) => /Office/.test(text));
      };
      await eventually('no case is on any screen', async () => {
        assert.deepEqual(await shown(), []);
      });
      await eventually('signed out, no case is named', async () => {
        assert.doesNotMatch(await options.text(), /IOE\d{10}/);
      });
      await options.click('button', /^Show which/);
      await shows(options, new RegExp(FIRST));
      await options.click('button', /^Open what is kept/);
      await eventually('the press opens it', async () => {
        assert.match((await shown())[0] ?? '', new RegExp(FIRST));
      });
    },
  },
  {
    name: 'erasing everything is real: nothing of a case is left on the disk, and the next visit is a first one',
    async run({ browser }) {
      const tab = await firstVisit({ browser });
      const options = await openOptions(browser, tab);
      await shows(options, new RegExp(FIRST));
      await options.click('button', /^Erase everything/);
      await shows(options, /Erase everything Caseside keeps on this computer\? Your case at USCIS is not touched\./);
      await options.click('button', /^Erase everything/);
      await shows(options, /Everything is erased\./);
      await shows(options, /Nothing is kept now\./);
      const raw = await options.ask(async () => {
        const all: unknown[] = [];
        for (const { name } of await indexedDB.databases()) {
          const database = await new Promise<IDBDatabase>((resolve, reject) => {
            const asked = indexedDB.open(name ?? '');
            asked.onsuccess = () => {
              resolve(asked.result);
            };
            asked.onerror = () => {
              reject(new Error('The database did not open.'));
            };
          });
          for (const store of database.objectStoreNames) {
            all.push(
              await new Promise((resolve) => {
                const read = database.transaction(store).objectStore(store);
                const rows = read.getAll();
                const keys = read.getAllKeys();
                keys.onsuccess = () => {
                  resolve([rows.result, keys.result]);
                };
              }),
            );
          }
          database.close();
        }
        return JSON.stringify(all);
      });
      assert.doesNotMatch(raw, WORDS_OF_A);
      await browser.restart();
      await panelShows(await browser.open(PAGE), /First reading\./);
    },
  },
  {
    name: 'who wants everything erased at sign-out has no word of a case on the disk after it, not even which was viewed last',
    async run({ browser }) {
      const tab = await firstVisit({ browser });
      const panel = await panelShows(tab, ALL_READ);
      await panel.click('button', /\(1 of 8\)/);
      await panel.click('.pickcase__list button', new RegExp(SECOND));
      const options = await openOptions(browser, tab);
      await options.click('label', /^Erase it when I sign out/);
      await options.click('button', /^Erase it at each sign-out/);
      await eventually('the case viewed last is kept', async () => {
        assert.match(await options.ask(storedOnDisk), /caseside\/last-case\/1/);
      });
      await signOutBehind(tab);
      await eventually('nothing of a case is kept', async () => {
        const stored = await options.ask(storedOnDisk);
        assert.doesNotMatch(stored, WORDS_OF_A);
        assert.doesNotMatch(stored, /last-case/);
      });
    },
  },
  {
    name: 'the pages to print hold the report, and leave the screen with the session',
    async run({ browser, picture }) {
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      await panel.click('button', /Save, print or share/);
      await panel.click('label', /^To post in a forum/);
      await panel.click('label', /^Print or PDF/);
      await panelShows(tab, /Preview[^]*IOE••••••••••/);
      await picture(tab, 'save-forum');
      await panel.click('button', /^Open the pages to print/);
      const paper = await eventually('the pages open', async () => {
        const [own] = await browser.ownTabs();
        assert.ok(own, 'There is no tab of ours.');
        assert.match(await own.text(), /Page 1 of \d+/);
        return own;
      });
      const text = await paper.text();
      assert.doesNotMatch(text, /IOE\d|QUIROGA/);
      assert.match(await paper.ask(() => document.title), /^Case record summary.*Unofficial$/);
      const { sheets, marks } = await paper.ask(() => ({
        sheets: document.querySelectorAll('.sheet').length,
        marks: [...document.querySelectorAll('.sheet > .mast')].filter((head) =>
          head.textContent.includes('Unofficial'),
        ).length,
      }));
      assert.ok(
        sheets > 0 && sheets === marks,
        `${String(marks)} of ${String(sheets)} sheets say that they are unofficial.`,
      );
      await signOutBehind(tab);
      await eventually('the pages are gone', async () => {
        const now = await paper.text();
        assert.match(now, /Your USCIS session ended/);
        assert.doesNotMatch(now, /Page 1 of|FBB|I-485/);
      });
    },
  },
];
