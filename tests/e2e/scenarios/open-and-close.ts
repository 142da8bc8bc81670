// Opening and closing: by the panel's own button, the launcher, the toolbar and the key; and what becomes of the page.
import assert from 'node:assert/strict';
import { eventually } from '../../../tools/browser/eventually.ts';
import {
  dockWhen,
  isClosed,
  isOpen,
  openSection,
  panelOf,
  panelShows,
  clickBox,
} from '../../../tools/browser/page-objects.ts';
import type { Tab } from '../../../tools/browser/driver.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';

const PANEL_PX = 400;
const HANDLE_PX = 12;

const pageMargin = (tab: Tab): Promise<string> =>
  tab.page.ask(() => getComputedStyle(document.documentElement).marginRight);

export const OPEN_AND_CLOSE: readonly Scenario[] = [
  {
    name: 'the panel closes by its button and opens by the launcher, and its last state is remembered',
    async run({ browser, pictures }) {
      const tab = await browser.open('/account/applicant');
      const panel = await panelShows(tab, 'Read in full.');
      await panel.click('button', /Close Caseside/);
      const closed = await dockWhen(tab, 'the panel is closed', isClosed);
      assert.match(closed.launcherText, /Caseside\s+Unofficial/);
      await pictures(tab, 'state-launcher');
      await tab.reload();
      const after = await dockWhen(tab, 'it is still closed after a reload', isClosed);
      await clickBox(tab, after.launcher);
      await dockWhen(tab, 'the launcher opens it', isOpen);
      await panelShows(tab, 'IOE0926301101');
      await browser.restart();
      const again = await browser.open('/account/applicant');
      await dockWhen(again, 'it is open after a restart', isOpen);
    },
  },
  {
    name: 'the toolbar button and the shortcut open and close it, really pressed',
    needsDisplay: true,
    async run({ browser, screen }) {
      const tab = await browser.open('/account/applicant');
      await dockWhen(tab, 'the panel is open', isOpen);
      const button = await browser.toolbarButton();
      await tab.front();
      screen.clickAt(button.x, button.y);
      await dockWhen(tab, 'the toolbar button closes it', isClosed);
      screen.clickAt(button.x, button.y);
      await dockWhen(tab, 'the toolbar button opens it', isOpen);
      screen.pressKeys('alt+c');
      await dockWhen(tab, 'the key closes it', isClosed);
      screen.pressKeys('alt+c');
      await dockWhen(tab, 'the key opens it', isOpen);
      await panelShows(tab, 'IOE0926301101');
    },
  },
  {
    name: 'the page moves over, nothing of it is covered, and the bar changes the width by mouse and key',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      const look = await dockWhen(tab, 'the panel is open', isOpen);
      assert.equal(await pageMargin(tab), `${String(PANEL_PX + HANDLE_PX)}px`);
      const rightmost = await tab.page.ask(() =>
        Math.max(...[...document.querySelectorAll('#site *')].map((one) => one.getBoundingClientRect().right)),
      );
      assert.ok(look.handle && rightmost <= look.handle.x + 0.5, `The page reaches to ${String(rightmost)}.`);
      const from = { x: look.handle.x + look.handle.width / 2, y: 300 };
      await tab.drag(from, { x: from.x - 80, y: 300 });
      await eventually('the panel is 80 px wider', async () => {
        assert.equal(await pageMargin(tab), `${String(PANEL_PX + 80 + HANDLE_PX)}px`);
      });
      await tab.key('ArrowRight');
      await eventually('a key makes it 16 px narrower', async () => {
        assert.equal(await pageMargin(tab), `${String(PANEL_PX + 64 + HANDLE_PX)}px`);
      });
      await tab.reload();
      await eventually('the width is remembered', async () => {
        assert.equal(await pageMargin(tab), `${String(PANEL_PX + 64 + HANDLE_PX)}px`);
      });
      await (await panelShows(tab, 'Read in full.')).click('button', /Close Caseside/);
      await eventually('closed, the page has its room back', async () => {
        assert.equal(await pageMargin(tab), '0px');
      });
    },
  },
  {
    name: 'in a narrow window the panel takes the whole of it',
    async run({ browser, picture }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await tab.resize(420, 800);
      const look = await dockWhen(
        tab,
        'the panel is as wide as the window',
        ({ frame }) => (frame?.width ?? 0) >= 400 && frame?.x === 0,
      );
      assert.equal(look.handle, null);
      assert.equal(await pageMargin(tab), '0px');
      await picture(tab, 'narrow');
    },
  },
  {
    name: 'the page prints as if Caseside were not there',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      await dockWhen(tab, 'the panel is open', isOpen);
      await tab.asPrinted(true);
      await eventually('nothing of ours is printed', async () => {
        const printed = await tab.page.ask(() => ({
          margin: getComputedStyle(document.documentElement).marginRight,
          host: getComputedStyle(document.querySelector('caseside-dock') ?? document.body).display,
          wide: document.querySelector('#site')?.getBoundingClientRect().width === window.innerWidth,
        }));
        assert.deepEqual({ margin: printed.margin, host: printed.host }, { margin: '0px', host: 'none' });
      });
      await tab.asPrinted(false);
      await dockWhen(tab, 'on screen it is back', isOpen);
    },
  },
  {
    name: 'nothing typed in the panel reaches the page',
    async run({ browser }) {
      const tab = await browser.open('/account/applicant');
      await panelShows(tab, 'Read in full.');
      await tab.page.ask(() => {
        document.body.dataset['heard'] = '';
        for (const type of ['keydown', 'keypress', 'keyup', 'input', 'paste', 'focusin'])
          window.addEventListener(
            type,
            () => {
              document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''}${type} `;
            },
            { capture: true },
          );
      });
      const panel = await panelOf(tab);
      await openSection(panel, 'fields');
      await panel.click('input[type="search"]', /Search all fields/);
      await tab.key('a');
      for (const key of ['c', 'k', 'Enter']) await tab.key(key);
      await eventually('the panel has what was typed', async () => {
        assert.ok(
          (await panel.ask(() => [...document.querySelectorAll('input')].map(({ value }) => value))).includes('ack'),
        );
      });
      await tab.key('Escape');
      const heard = await tab.page.ask(() => document.body.dataset['heard']);
      assert.equal(heard, '', 'The page heard something.');
    },
  },
];
