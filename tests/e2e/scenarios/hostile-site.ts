// A site that was taken over: its scripts run first and try to read us, speak for us, exhaust us or break us. Nothing of a case
// may reach them, and the panel goes on showing the right facts where it can.
import { FIREFOX_ID } from '../../../tools/browser/firefox/firefox-id.ts';
import assert from 'node:assert/strict';
import type { HostileScript } from '../../../mock-site/hostile/scripts.ts';
import type { MockSite } from '../../../mock-site/server.ts';
import { FIRST } from '../mock-site-cases.ts';
import type { Doc, Tab, TestBrowser } from '../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../tools/browser/eventually.ts';
import { firstVisit, openOptions, shows } from '../visit-steps.ts';
import { dockWhen, isClosed, isOpen, panelShows, clickBox } from '../../../tools/browser/page-objects.ts';
import { storedOnDisk } from '../../../tools/browser/stored-data.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';

/** What the site's page does not show: it comes from answers that only Caseside asked for, or from Caseside itself. */
const ONLY_OURS = /part3\.tif|Account Acceptance Notice|National Benefits|-extension:\/\//i;
/** The whole first case in the panel: receipt, status, office, a code and a document. */
const WHOLE_CASE: readonly RegExp[] = [
  new RegExp(FIRST),
  /Request for Additional Evidence Was Sent/,
  /National Benefits Center/,
  /Newest code\s+FBB/,
  /Timeline,[^]*Show all \d+/,
];

/** The page keeps the machine busy on purpose. */
const PATIENCE_MS = 30_000;

/** Our panel among all frames of the page: a hostile page may have frames of its own. */
async function ownPanel(tab: Tab): Promise<Doc> {
  for (const frame of await tab.frames())
    if (/-extension:$/.test(await frame.ask(() => location.protocol).catch(() => ''))) return frame;
  throw new Error('There is no panel in the page.');
}

const showsWholeCase = (tab: Tab): Promise<Doc> =>
  eventually(
    'the panel shows the whole case',
    async () => {
      const panel = await ownPanel(tab);
      const text = await panel.text();
      await panel.ask(() => document.documentElement.setAttribute('data-same', 'yes'));
      for (const wanted of WHOLE_CASE) assert.ok(wanted.test(text), `No ${String(wanted)} in ${text.slice(0, 1_500)}`);
      return panel;
    },
    PATIENCE_MS,
  );

const showHostile = (mockSite: MockSite, hostile: HostileScript): void => mockSite.setPages({ hostile });

/** Calls a function that the hostile script put on its window. */
const inPage = (tab: Tab, call: string): Promise<string> =>
  tab.page.ask(async (given) => {
    const [name = '', ...args]: string[] = given.split('|');
    const run: unknown = Reflect.get(window, name);
    const got: unknown = typeof run === 'function' ? await Reflect.apply(run, window, args) : `no ${name}`;
    return typeof got === 'string' ? got : JSON.stringify(got);
  }, call);

/** Says that the computer is theirs, and has everything erased at sign-out; the options page as it then stands. */
async function erasesAtSignOut(browser: TestBrowser): Promise<{ tab: Tab; options: Doc }> {
  const tab = await firstVisit({ browser });
  const options = await openOptions(browser, tab);
  await options.click('label', /^Erase it when I sign out/);
  await options.click('button', /^Erase it at each sign-out/);
  await eventually('it is set', async () => {
    assert.match(await browser.storedOnDisk(tab), /"forgetAtSignOut":true/);
  });
  await tab.front();
  return { tab, options };
}

const readsOf = (mockSite: MockSite): string[] =>
  mockSite.log.filter(({ address }) => address !== null && address !== 'page').map(({ path }) => path);

export const HOSTILE: readonly Scenario[] = [
  {
    name: 'scripts of a site that was taken over read no word of ours',
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'spy');
      const tab = await browser.open('/account/applicant');
      const panel = await showsWholeCase(tab);
      const key = await panel.ask(() => location.hash.slice(1));
      const origin = await panel.ask(() => location.origin);
      assert.match(key, /^[0-9a-f-]{36}$/);
      await panel.click('button', /./);
      const loot = await inPage(tab, 'spy');
      const found: unknown = JSON.parse(loot);
      assert.ok(Array.isArray(found) && found.length > 5, `The spy did not work: ${loot}`);
      assert.equal(ONLY_OURS.exec(loot)?.[0], undefined, `The page has ${loot.slice(0, 3_000)}`);
      for (const secret of [key, origin, new URL(origin).host])
        assert.ok(!loot.includes(secret), `${secret} in ${loot}`);
    },
  },
  {
    name: 'changed built-ins, polluted prototypes and lying documents change nothing that the panel says',
    // The site's own script meets what this one left of it.
    mayPrint: /broken by the page|reading 'dataset'|property "dataset"/,
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'vandal');
      const tab = await browser.open('/account/applicant');
      await showsWholeCase(tab);
      assert.equal(readsOf(mockSite).filter((path) => path.includes('0900000666')).length, 0);
    },
  },
  {
    name: 'elements named like the document’s own members do not stop the panel',
    // The site's own script meets them too.
    mayPrint: /document\.\w+ is not a function/,
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'clobber');
      const tab = await browser.open('/account/applicant');
      await showsWholeCase(tab);
      assert.match(await inPage(tab, 'isClobbered'), /HTMLFormElement|HTMLCollection/);
      const there = await tab.page.ask(() => document.elementFromPoint(innerWidth - 100, 300)?.nodeName);
      assert.equal(there, 'CASESIDE-DOCK', 'The panel stands where a person sees it.');
    },
  },
  {
    name: 'a page that floods changes, look-alike receipts, giant JSON and forged events wears nobody out',
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'flood');
      const tab = await browser.open('/account/applicant');
      await showsWholeCase(tab);
      const before = readsOf(mockSite).length;
      const report = await inPage(tab, 'flood|4000');
      console.log(`      ${browser.name}: ${report}, ${String(readsOf(mockSite).length - before)} reads`);
      assert.match(report, /\d+ changes/);
      await showsWholeCase(tab);
    },
  },
  {
    name: 'forged messages, events, presses and keys move nothing, read nothing and save nothing',
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'forger');
      const tab = await browser.open('/account/applicant');
      const panel = await showsWholeCase(tab);
      await eventually('every answer of the eight cases has come', () => {
        assert.equal(
          mockSite.log.filter((one) => one.address !== null && one.address !== 'page' && one.status !== null).length,
          40,
        );
      });
      await panelShows(tab, 'Read in full.');
      const text = await panel.text();
      const look = await dockWhen(tab, 'the panel is open', isOpen);
      const id = await panel.ask(() => location.host);
      const reads = readsOf(mockSite).length;
      for (const one of [id, FIREFOX_ID]) await inPage(tab, `forge|${one}`);
      await pause(2_500);
      assert.equal(readsOf(mockSite).length, reads, 'The page made us read.');
      assert.deepEqual(await browser.saved(), []);
      assert.deepEqual((await browser.ownTabs()).length, 0);
      const after = await dockWhen(tab, 'the panel is still open', isOpen);
      assert.deepEqual(after.frame, look.frame);
      assert.equal(after.cardText, '');
      const isSame = await (await ownPanel(tab)).ask(() => document.documentElement.getAttribute('data-same'));
      assert.equal(isSame, 'yes', 'The page made us drop the frame.');
      assert.equal((await (await ownPanel(tab)).text()).slice(0, 200), text.slice(0, 200));
    },
  },
  {
    name: 'a page that frames our panel by itself gets nothing of a case',
    // Chromium says that it kept the page from our panel.
    mayPrint: /Denying load of|Not allowed to load/,
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'forger');
      const tab = await browser.open('/account/applicant');
      const panel = await showsWholeCase(tab);
      const address = await panel.ask(() => location.href);
      const plain = address.replace(/#.*$/, '');
      for (const one of [plain, `${plain}#`, `${plain}#null`, `${plain}#${crypto.randomUUID()}`])
        await inPage(tab, `frameIt|${one}`);
      const foreign = await tab.frames();
      const texts = await Promise.all(
        foreign.map((doc) => doc.ask(() => `${location.hash} ${document.body.innerText}`).catch(() => '')),
      );
      const withCase = texts.filter((text) => ONLY_OURS.test(text) || text.includes(FIRST));
      assert.equal(withCase.length, 1, `Frames with a case: ${withCase.join(' ~ ').slice(0, 800)}`);
      assert.ok(withCase[0]?.startsWith(`#${new URL(address).hash.slice(1)}`), 'The one frame with a case is our own.');
    },
  },
  {
    name: 'a page that removes, moves, hides, covers or imitates our element learns nothing and loses us nothing',
    // Firefox, of a frame that was taken away while it waited for an answer.
    mayPrint: /Promise resolved after context unloaded/,
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'thief');
      const tab = await browser.open('/account/applicant');
      await showsWholeCase(tab);
      for (const act of ['attributes', 'decoy', 'cover', 'remove', 'move into a root', 'move to a frame', 'remove']) {
        await eventually('our element is back in its place', async () => {
          const isBack = await tab.page.ask(
            () => document.documentElement.querySelector(':scope > caseside-dock') !== null,
          );
          assert.ok(isBack);
        });
        await inPage(tab, `steal|${act}`);
        await pause(200);
        const seen = await tab.page.ask(() => `${document.documentElement.outerHTML} ${String(window.length)}`);
        assert.equal(ONLY_OURS.exec(seen)?.[0], undefined, `after ${act}`);
      }
      await showsWholeCase(tab);
      await inPage(tab, 'steal|hide');
      await eventually('the panel stands though the page hides it', async () => {
        assert.ok(isOpen((await tab.dock()) ?? assert.fail('no dock')));
      });
    },
  },
  {
    name: 'a page whose relative addresses point to another host gets none of our reads there',
    isRecorded: true,
    // The site's own script, which the page broke.
    mayPrint: /stats\.example|Failed to fetch|NetworkError/,
    async run({ browser, mockSite, wire }) {
      showHostile(mockSite, 'rebase');
      const tab = await browser.open('/account/applicant');
      await showsWholeCase(tab);
      assert.match(await tab.page.ask(() => document.baseURI), /stats\.example/);
      assert.equal(wire.connections.filter((one) => one.includes('stats.example')).length, 0);
    },
  },
  {
    name: 'a document that the page replaces or writes anew gets our panel anew, and no word of it',
    // The site's own style, which the page broke.
    mayPrint: /Content.Security.Policy/,
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'rebase');
      const tab = await browser.open('/account/applicant');
      await showsWholeCase(tab);
      await inPage(tab, 'pull|replace');
      await pause(1_500);
      const panel = await showsWholeCase(tab);
      assert.equal(await tab.page.ask(() => document.documentElement.dataset['caseside'] ?? ''), 'right');
      await panel.click('button', /Close Caseside/);
      const { launcher } = await dockWhen(tab, 'the panel is closed', isClosed);
      await clickBox(tab, launcher);
      await dockWhen(tab, 'the panel is open again', isOpen);
      await inPage(tab, 'pull|write');
      await pause(1_500);
      await showsWholeCase(tab);
      const seen = await tab.page.ask(() => document.documentElement.outerHTML);
      assert.equal(ONLY_OURS.exec(seen)?.[0], undefined);
    },
  },
  {
    name: 'under a lid that lets clicks through, no press in the panel erases anything or sets that it will be',
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'lid');
      const tab = await firstVisit({ browser });
      await inPage(tab, 'lay');
      const panel = await showsWholeCase(tab);
      await panel.click('button', /^Settings/);
      await eventually('the settings stand', async () => {
        assert.match(await panel.text(), /Keyboard/);
      });
      const clicks = await panel.ask(() => document.querySelectorAll('.sets input, .sets button').length);
      assert.ok(clicks >= 3, `There are ${String(clicks)}.`);
      for (const css of ['.sets input', '.sets button'])
        for (let at = 0; at < clicks; at += 1) {
          await panel.ask(
            (given) => {
              const [what = '', index = ''] = given.split('|');
              const one = document.querySelectorAll(what)[Number(index)];
              if (one instanceof HTMLElement) one.click();
            },
            `${css}|${String(at)}`,
          );
          await pause(50);
        }
      const stored = await browser.storedOnDisk(tab);
      assert.match(stored, new RegExp(FIRST), 'The history is there.');
      assert.doesNotMatch(stored, /"forgetAtSignOut":true|"keepMonths":[1-9]/);
      const options = await eventually('what erases stands in a tab of its own', async () => {
        for (const doc of await browser.ownTabs()) if (/Erase everything/.test(await doc.text())) return doc;
        throw new Error('It is not there.');
      });
      await tab.front();
      await inPage(tab, 'askPassword');
      await pause(2_000);
      assert.match(await options.ask(storedOnDisk), new RegExp(FIRST));
    },
  },
  {
    name: 'a password field on a page hides the history of who wants it erased at sign-out, and the same account brings it back',
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'lid');
      const { tab, options } = await erasesAtSignOut(browser);
      await inPage(tab, 'askPassword');
      await eventually('no panel stands', async () => {
        assert.equal(await tab.panel(), null);
      });
      await shows(options, /The history is hidden\./);
      assert.doesNotMatch(await options.text(), new RegExp(FIRST));
      assert.match(await options.ask(storedOnDisk), new RegExp(FIRST), 'Nothing is erased yet.');
      await tab.reload();
      await showsWholeCase(tab);
      await eventually('the history is back', async () => {
        assert.match(await (await ownPanel(tab)).text(), /Nothing you can see changed since|since your last visit/);
      });
      await shows(options, /Kept since/);
    },
  },
  {
    name: 'a history that waits to be erased is gone when the browser starts the next time',
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'lid');
      const { tab, options } = await erasesAtSignOut(browser);
      await inPage(tab, 'askPassword');
      await shows(options, /The history is hidden\./);
      showHostile(mockSite, 'spy');
      await browser.restart();
      const next = await browser.open('/account/applicant');
      await eventually('nothing of before is kept', async () => {
        assert.match(await (await ownPanel(next)).text(), /First reading\./);
      });
    },
  },
  {
    name: 'frames of every kind and windows that open windows get nothing of a case, not even with the right key',
    mayPrint:
      /Denying load of|Not allowed to load|sandbox|Content.Security.Policy|Failed to load|can’t|may not load|Navigation to/i,
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'framer');
      const tab = await browser.open('/account/applicant');
      const panel = await showsWholeCase(tab);
      const address = await panel.ask(() => location.href);
      const base = address.replace(/panel\.html.*$/, '');
      for (const one of [address, `${base}options.html`, `${base}report.html`]) await inPage(tab, `wrap|${one}`);
      const texts = await Promise.all(
        (await tab.frames()).map((doc) => doc.ask(() => document.body.innerText).catch(() => '')),
      );
      const withCase = texts.filter((text) => ONLY_OURS.test(text) || text.includes(FIRST));
      assert.equal(withCase.length, 1, `Frames with a case: ${withCase.join(' ~ ').slice(0, 800)}`);
      await inPage(tab, `chain|${address}`);
      const opened = await Promise.all((await browser.ownTabs()).map((doc) => doc.text().catch(() => '')));
      assert.ok(!opened.some((text) => ONLY_OURS.test(text) || text.includes(FIRST)), opened.join(' ~ ').slice(0, 800));
      await showsWholeCase(tab);
    },
  },
  {
    name: 'a page made ahead, which nobody sees, says nothing of the session and moves nothing',
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'framer');
      const tab = await browser.open('/account/applicant');
      await showsWholeCase(tab);
      await inPage(tab, 'makeAhead|/sign-in');
      const panel = await showsWholeCase(tab);
      assert.equal(await panel.ask(() => document.documentElement.getAttribute('data-same')), 'yes');
      await inPage(tab, 'makeAhead|/account/inbox');
      await inPage(tab, 'goOn|/account/inbox');
      await dockWhen(tab, 'the panel stands in the page that was made ahead', isOpen, 20_000);
    },
  },
  ...(['false', 'huge', 'slow', 'out'] as const).map((how): Scenario => ({
    name: `a service worker of the site that answers changes no fact and wears nobody out: ${how}`,
    isMostlyWaiting: true,
    mayPrint: /Failed to fetch|NetworkError|ServiceWorker/,
    async run({ browser, mockSite }) {
      showHostile(mockSite, 'worker');
      const tab = await browser.open('/account/forms');
      assert.equal(await inPage(tab, `takeOver|${how}`), 'taken over');
      assert.equal(readsOf(mockSite).length, 0, 'Nothing was read before it stood between.');
      await tab.go('/account/applicant');
      // Chromium keeps requests of extensions away from the site's worker, Firefox does not.
      const words = browser.name === 'chromium' ? /Read in full/ : /did not arrive|did not answer|session ended/;
      await eventually(
        'the reading is over',
        async () => {
          const panel = await ownPanel(tab).catch(() => null);
          const text = `${(await panel?.text()) ?? ''} ${(await tab.dock())?.cardText ?? ''}`;
          assert.match(text, words);
          assert.doesNotMatch(text, /FALSE FORM|IOE0900000666/);
        },
        120_000,
      );
    },
  })),
];
