// The dock: its bar by mouse, finger and key; its launcher; what is remembered; phones; and what becomes of the page around it.
import assert from 'node:assert/strict';
import type { DockGeometry } from '../../../tools/browser/dock-geometry.ts';
import type { Doc, Point, Tab } from '../../../tools/browser/driver.ts';
import { eventually } from '../../../tools/browser/eventually.ts';
import { dockWhen, isClosed, isOpen, panelOf, panelShows, clickBox } from '../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { ALL_READ, PAGE } from '../visit-steps.ts';

const FIRST_PX = 400;
const WINDOW = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };

const panelPx = ({ frame }: DockGeometry): number => Math.round(frame?.width ?? 0);
const isWide = (tab: Tab, px: number): Promise<DockGeometry> =>
  dockWhen(tab, `the panel is ${String(px)} px wide`, (look) => panelPx(look) === px);

/** A point on the bar between page and panel. */
async function onBar(tab: Tab): Promise<Point> {
  const { handle } = await dockWhen(tab, 'the bar is there', ({ handle: bar }) => bar !== null);
  return { x: (handle?.x ?? 0) + 6, y: 300 };
}
const besides = ({ x, y }: Point, byX: number): Point => ({ x: x + byX, y });

/** Chooses an option in the settings page of the panel, and comes back. */
async function choose(tab: Tab, options: readonly string[]): Promise<Doc> {
  const panel = await panelShows(tab, ALL_READ);
  await panel.click('button', /^Settings/);
  for (const option of options)
    await eventually(`${option} can be chosen`, async () => {
      const isThere = await panel.ask((name) => {
        const found = [...document.querySelectorAll('option')].find((one) => one.textContent === name);
        const select = found?.closest('select');
        if (!found || !select) return false;
        select.value = found.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, option);
      assert.ok(isThere);
    });
  await panel.click('button', /Back to the case/);
  return panel;
}

/** At the edge of the window, or of its scroll bar. */
const isAtEdge = (px: number, windowPx: number): boolean => px <= windowPx && px >= windowPx - 16;

interface Edges {
  left: number;
  right: number;
  /** Width of the window without its scroll bar. */
  windowPx: number;
}

/** How far the page reaches: every box of it, those that hang on the window too. */
const edgesOf = (tab: Tab): Promise<Edges> =>
  tab.page.ask(() => {
    const boxes = [...document.querySelectorAll('#site, #site *')].map((one) => one.getBoundingClientRect());
    const wide = boxes.filter(({ width }) => width > 0);
    return {
      left: Math.min(...wide.map(({ left }) => left)),
      right: Math.round(Math.max(...wide.map(({ right }) => right))),
      windowPx: document.documentElement.clientWidth,
    };
  });

export const DOCK: readonly Scenario[] = [
  {
    name: 'the bar is dragged by mouse and by finger, Escape gives the drag up, and every key of it does what it says',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      await isWide(tab, FIRST_PX);
      let bar = await onBar(tab);
      await tab.drag(bar, besides(bar, -90));
      await isWide(tab, FIRST_PX + 90);
      bar = await onBar(tab);
      await tab.drag(bar, besides(bar, 60), 'Escape');
      await isWide(tab, FIRST_PX + 90);
      await tab.swipe(bar, besides(bar, 50));
      await isWide(tab, FIRST_PX + 40);
      const keys: readonly (readonly [key: string, px: number])[] = [
        ['ArrowLeft', FIRST_PX + 56],
        ['ArrowRight', FIRST_PX + 40],
        ['Shift+ArrowLeft', FIRST_PX + 104],
        ['Shift+ArrowRight', FIRST_PX + 40],
        ['Home', 320],
        ['End', WINDOW.width - 560 - 12],
        ['Enter', FIRST_PX],
        ['Home', 320],
      ];
      for (const [key, px] of keys) {
        await tab.key(key);
        await isWide(tab, px);
      }
      bar = await onBar(tab);
      await tab.doubleClickAt(bar.x, bar.y);
      await isWide(tab, FIRST_PX);
      bar = await onBar(tab);
      await tab.drag(bar, { x: 5, y: 300 });
      await isWide(tab, WINDOW.width - 560 - 12);
    },
  },
  {
    name: 'side, width, mode, launcher and being open are remembered when the browser is started again',
    async run({ browser, picture }) {
      const tab = await browser.open(PAGE);
      await choose(tab, ['Left', 'Over its edge', 'Only the mark']);
      const left = await dockWhen(tab, 'it stands on the left', ({ frame }) => frame?.x === 0);
      assert.equal((await edgesOf(tab)).left, 0, 'The page stays under.');
      assert.ok(left.handle && left.handle.x >= FIRST_PX - 1, 'The bar is between page and panel.');
      const bar = await onBar(tab);
      await tab.drag(bar, besides(bar, 70));
      await isWide(tab, FIRST_PX + 70);
      await tab.key('ArrowRight');
      await isWide(tab, FIRST_PX + 86);
      await picture(tab, 'dock-left-over');
      await (await panelShows(tab, ALL_READ)).click('button', /Close Caseside/);
      const small = await dockWhen(tab, 'only the mark is left', isClosed);
      assert.equal(small.launcherText.trim(), '');
      assert.equal(small.launcher?.x, 0);
      const from = { x: 20, y: (small.launcher?.y ?? 0) + 20 };
      await tab.drag(from, { x: 20, y: from.y + 200 });
      const moved = await dockWhen(tab, 'the launcher is lower', ({ launcher }) => (launcher?.y ?? 0) > from.y + 150);
      assert.equal(moved.frame, null, 'A drag is no press.');
      await tab.key('ArrowUp');
      const last = await dockWhen(
        tab,
        'a key lifts it',
        ({ launcher }) => (launcher?.y ?? 0) < (moved.launcher?.y ?? 0),
      );
      await picture(tab, 'launcher-small-left');

      await browser.restart();
      const again = await browser.open(PAGE);
      const stored = await dockWhen(again, 'it is still closed', isClosed);
      assert.deepEqual(stored.launcher, last.launcher);
      await again.resize(1000, 300);
      const low = await dockWhen(again, 'it is inside of a lower window', ({ launcher }) => {
        return launcher !== null && launcher.y >= 0 && launcher.y + launcher.height <= 300;
      });
      await again.resize(WINDOW.width, WINDOW.height);
      await dockWhen(again, 'it is back where it was', ({ launcher }) => launcher?.y === last.launcher?.y);
      assert.ok(low.launcher);
      await clickBox(again, stored.launcher);
      await isWide(again, FIRST_PX + 86);
      await dockWhen(again, 'it opens on the left', ({ frame }) => frame?.x === 0);
      assert.equal((await edgesOf(again)).left, 0, 'The page still stays under.');
      await again.resize(800, 600);
      const shrunk = await dockWhen(again, 'never over 60 % of the window', (look) => panelPx(look) <= 480);
      assert.ok(shrunk.frame && shrunk.frame.x === 0);
    },
  },
  {
    name: 'the launcher can be switched off, on a desk and on a phone',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      const panel = await choose(tab, ['Nothing on the page']);
      await panel.click('button', /Close Caseside/);
      await dockWhen(
        tab,
        'nothing of ours is to be seen',
        ({ frame, launcher }) => frame === null && launcher === null,
      );
      await tab.resize(PHONE.width, PHONE.height);
      await dockWhen(tab, 'nor on a phone', ({ frame, launcher }) => frame === null && launcher === null);
    },
  },
  {
    name: 'what hangs on the window moves over with the page, on either side, and goes back when the panel closes',
    async run({ browser, mockSite, picture }) {
      mockSite.setPages({ fixedParts: true });
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      await eventually('nothing of the page lies under the panel', async () => {
        const [look, edges] = await Promise.all([tab.dock(), edgesOf(tab)]);
        assert.ok(look?.handle && edges.right <= look.handle.x + 0.5, `The page reaches to ${String(edges.right)}.`);
      });
      await picture(tab, 'page-with-fixed-parts');
      await choose(tab, ['Left']);
      await eventually('nor on the left', async () => {
        const [look, edges] = await Promise.all([tab.dock(), edgesOf(tab)]);
        const handleEnd = (look?.handle?.x ?? 0) + (look?.handle?.width ?? 0);
        assert.ok(handleEnd > 300 && edges.left >= handleEnd - 0.5, `The page begins at ${String(edges.left)}.`);
      });
      await panel.click('button', /Close Caseside/);
      await eventually('the page is as it was', async () => {
        const { left, right, windowPx } = await edgesOf(tab);
        assert.deepEqual({ left, right }, { left: 0, right: windowPx });
        assert.equal(await tab.page.ask(() => document.querySelectorAll('[data-caseside-fixed]').length), 0);
      });
    },
  },
  {
    name: 'where the page and the panel do not fit side by side, the panel lies over the edge, and says why until it was read',
    async run({ browser, picture }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      await tab.resize(860, 700);
      await dockWhen(tab, 'the bar is over the page', ({ handle }) => (handle?.x ?? 860) < 860 - 320);
      await eventually('the page keeps the whole window', async () => {
        const { right, windowPx } = await edgesOf(tab);
        assert.equal(right, windowPx);
      });
      const { whyOverText, whyOverButton } = await dockWhen(
        tab,
        'it says why',
        ({ whyOverText: words }) => words !== '',
      );
      assert.match(whyOverText, /^This window has no room for both\. So the panel lies over the edge of the page\./);
      await picture(tab, 'panel-over-the-edge');
      await clickBox(tab, whyOverButton);
      await dockWhen(tab, 'it was read', ({ whyOverText: words }) => words === '');
      await tab.reload();
      await panelShows(tab, ALL_READ);
      assert.equal((await tab.dock())?.whyOverText, '');
      await (await panelOf(tab)).click('button', /^Settings/);
      await panelShows(tab, 'In a narrow window there is no room for both. Then the panel lies over the page’s edge.');
      await picture(tab, 'settings');
    },
  },
  {
    name: 'the browser’s own zoom leaves the page its room at 125%, and makes the dock a whole window at 200%',
    async run({ browser, picture }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      await tab.zoom(1.25);
      await dockWhen(tab, 'the panel stands beside the page', ({ frame }) => {
        const right = (frame?.x ?? 0) + (frame?.width ?? 0);
        return Math.round(frame?.width ?? 0) === FIRST_PX && isAtEdge(right, WINDOW.width / 1.25);
      });
      await eventually('nothing of the page lies under it', async () => {
        const { right } = await edgesOf(tab);
        assert.ok(right <= WINDOW.width / 1.25 - FIRST_PX && right >= 560, String(right));
      });
      await picture(tab, 'zoom-125');
      await tab.zoom(2);
      await dockWhen(tab, 'the panel takes the window', ({ frame }) => isAtEdge(frame?.width ?? 0, WINDOW.width / 2));
      await picture(tab, 'zoom-200');
      await tab.zoom(1);
      await isWide(tab, FIRST_PX);
    },
  },
  {
    name: 'on a phone a bar at the foot opens the panel over the whole window, and Back closes it without the page hearing of it',
    async run({ browser, mockSite, picture }) {
      const tab = await browser.open(PAGE);
      await (await panelShows(tab, ALL_READ)).click('button', /Close Caseside/);
      await tab.page.click('a', /^Inbox$/);
      await tab.page.click('a', /^My cases$/);
      await tab.resize(PHONE.width, PHONE.height);
      const foot = await dockWhen(tab, 'a bar lies at the foot', ({ launcher }) => (launcher?.width ?? 0) > 340);
      assert.match(foot.launcherText, /Caseside\s+Unofficial\s+Open/);
      const lowest = await tab.page.ask(() => {
        window.scrollTo(0, 1e6);
        return document.querySelector('.foot')?.getBoundingClientRect().bottom ?? 0;
      });
      assert.ok(lowest <= (foot.launcher?.y ?? 0) + 1, `The page's foot stands at ${String(lowest)}.`);
      await picture(tab, 'phone-closed');
      await tab.page.ask(() => {
        document.body.dataset['heard'] = '';
        const hear = ({ type }: Event) => {
          document.body.dataset['heard'] = `${document.body.dataset['heard'] ?? ''}${type} `;
        };
        for (const type of ['popstate', 'hashchange', 'beforeunload']) window.addEventListener(type, hear, true);
        for (const type of ['navigate', 'currententrychange']) navigation.addEventListener(type, hear, true);
      });
      const state = await tab.page.ask(() => JSON.stringify([location.href, history.state, scrollY]));
      const loads = mockSite.log.length;
      const back = () =>
        tab.page.ask(() => {
          history.back();
        });
      const isFull = ({ frame }: DockGeometry) => frame?.x === 0 && frame.width > 340;

      await clickBox(tab, foot.launcher);
      await dockWhen(tab, 'it takes the whole window', isFull);
      await back();
      await dockWhen(tab, 'Back closes it', isClosed);
      await clickBox(tab, foot.launcher);
      await dockWhen(tab, 'it takes the whole window again', isFull);
      await (await panelShows(tab, ALL_READ)).click('button', /Close Caseside/);
      await dockWhen(tab, 'its button closes it', isClosed);
      await clickBox(tab, foot.launcher);
      await dockWhen(tab, 'it is open', isFull);
      await back();
      await dockWhen(tab, 'Back closes it again', isClosed);
      assert.equal(await tab.page.ask(() => document.body.dataset['heard']), '', 'The page heard something.');
      const asked = mockSite.log.slice(loads).filter(({ address }) => address === 'page');
      assert.deepEqual(
        asked.map(({ path }) => path),
        [],
        'The page loaded nothing.',
      );
      assert.equal(await tab.page.ask(() => JSON.stringify([location.href, history.state, scrollY])), state);

      await back();
      await eventually('the next Back is the page’s own', async () => {
        assert.equal(await tab.page.ask(() => location.pathname), '/account/inbox');
        assert.match((await tab.page.ask(() => document.body.dataset['heard'])) ?? '', /popstate/);
      });
    },
  },
  {
    name: 'selecting, focus, scrolling and keys of the page work beside the panel as without it',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      const focus = await tab.page.ask(() => {
        const link = document.querySelector<HTMLElement>('main a');
        link?.focus();
        return document.activeElement === link;
      });
      assert.ok(focus);
      await tab.key('Tab');
      assert.notEqual(await tab.page.ask(() => document.activeElement?.tagName), 'CASESIDE-DOCK');
      const line = await tab.page.ask(() => {
        const box = document.querySelector('h1')?.getBoundingClientRect();
        return { x: box?.x ?? 0, y: (box?.y ?? 0) + 15 };
      });
      await tab.drag({ x: line.x + 1, y: line.y }, { x: line.x + 200, y: line.y });
      assert.match(await tab.page.ask(() => getSelection()?.toString() ?? ''), /^My cases/);
      await tab.key('End');
      await eventually('the page scrolls', async () => {
        assert.ok((await tab.page.ask(() => scrollY)) > 100);
      });
      const widths = await tab.page.ask(() => ({
        page: document.documentElement.scrollWidth,
        window: innerWidth,
      }));
      assert.ok(widths.page <= widths.window, 'Nothing scrolls sideways.');
      await tab.page.ask(() => {
        document.documentElement.style.fontSize = '30px';
      });
      await isWide(tab, FIRST_PX);
      await dockWhen(tab, 'it is still open', isOpen);
    },
  },
];
