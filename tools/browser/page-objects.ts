// How scenarios look at the panel and the dock: waits for what a person would wait for.
import assert from 'node:assert/strict';
import type { DockGeometry } from './dock-geometry.ts';
import type { Doc, Tab, TestBrowser } from './driver.ts';
import { eventually } from './eventually.ts';

/** The panel's document as soon as it stands. */
export const panelOf = (tab: Tab): Promise<Doc> =>
  eventually('the panel stands in its frame', async () => {
    const panel = await tab.panel();
    assert.ok(panel, 'There is no frame.');
    await panel.text();
    return panel;
  });

/** The panel as soon as its text fits. */
export async function panelShows(tab: Tab, wanted: RegExp | string, withinMs?: number): Promise<Doc> {
  return eventually(
    `the panel shows ${String(wanted)}`,
    async () => {
      const panel = await tab.panel();
      assert.ok(panel, 'There is no frame.');
      const text = await panel.text();
      assert.ok(fits(text, wanted), `It shows: ${text.slice(0, 1_500)}`);
      return panel;
    },
    withinMs,
  );
}

const fits = (text: string, wanted: RegExp | string): boolean =>
  typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);

/** The dock as soon as it stands and `isSo`. */
export const dockWhen = (
  tab: Tab,
  what: string,
  isSo: (look: DockGeometry) => boolean,
  withinMs?: number,
): Promise<DockGeometry> =>
  eventually(
    what,
    async () => {
      const look = await tab.dock();
      assert.ok(look, 'The dock is not in the page.');
      assert.ok(isSo(look), `The dock: ${JSON.stringify(look)}`);
      return look;
    },
    withinMs,
  );

export const isOpen = ({ frame }: DockGeometry): boolean => frame !== null && frame.width > 100;
export const isClosed = ({ frame, launcher }: DockGeometry): boolean => frame === null && launcher !== null;

/** Presses in the middle of a box of the page. */
export async function clickBox(
  tab: Tab,
  box: { x: number; y: number; width: number; height: number } | null,
): Promise<void> {
  assert.ok(box, 'There is nothing to press.');
  await tab.clickAt(box.x + box.width / 2, box.y + box.height / 2);
}

/** Every word that a screen of ours shows now: docks and panels of these tabs, and our own tabs. */
export async function ownWords(browser: TestBrowser, tabs: readonly Tab[]): Promise<string> {
  const inTabs = tabs.map(async (tab) => {
    const [dock, panel] = await Promise.all([tab.dock(), tab.panel()]);
    return [dock?.allText ?? '', (await panel?.ask(() => document.body.textContent).catch(() => '')) ?? ''];
  });
  const own = (await browser.ownTabs()).map((doc) => doc.ask(() => document.body.textContent).catch(() => ''));
  return [...(await Promise.all(inTabs)).flat(), ...(await Promise.all(own))].join('\n');
}

/** Opens a section of the case, if it is closed, as a person would; done when its body is drawn. @param id as in `section-documents` */
export async function openSection(panel: Doc, id: string): Promise<void> {
  await eventually(`the section ${id} stands open`, async () => {
    const words = await panel.ask((name) => {
      const heading = document.getElementById(`section-${name}`);
      if (heading?.getAttribute('aria-expanded') === 'false') heading.click();
      heading?.scrollIntoView();
      return document.getElementById(`section-${name}-body`)?.textContent ?? '';
    }, id);
    assert.notEqual(words, '', 'It has no body, or nothing in it.');
  });
}

/** Opens every section and every list that stands closed or in part; done when nothing closed is left and each body is drawn. */
export async function openEverything(panel: Doc): Promise<void> {
  await eventually('everything in the panel stands open', async () => {
    const left = await panel.ask(() => {
      const closed = document.querySelectorAll<HTMLElement>(
        '#case h3 button[aria-expanded="false"], #case .more[aria-expanded="false"]',
      );
      for (const button of closed) button.click();
      const empty = [...document.querySelectorAll('.sec__b')].filter((body) => body.textContent === '');
      return closed.length + empty.length;
    });
    assert.equal(left, 0);
  });
}
