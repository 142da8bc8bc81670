// Access for everyone, in real browsers: by key alone, and for a screen reader as far as a checker can tell.
import assert from 'node:assert/strict';
import { faultsIn } from '../axe.ts';
import type { Doc, Tab } from '../../../tools/browser/driver.ts';
import { eventually, pause } from '../../../tools/browser/eventually.ts';
import { keyStops, moveTo, type KeyStop } from '../keyboard-walk.ts';
import { dockWhen, isClosed, isOpen, openEverything, panelShows } from '../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { ALL_READ, openWhy, PAGE } from '../visit-steps.ts';

/** After the last answer, or another case, the panel asks once more. */
const DRAWN_AGAIN_MS = 1_500;
const VIEWPORTS = ['light', 'dark', 'forced'] as const;

async function assertSound(tab: Tab, what: string): Promise<void> {
  const panel = await tab.panel();
  for (const look of VIEWPORTS) {
    await tab.colors(look);
    const faults = [...(panel ? await faultsIn(panel) : []), ...(await faultsIn(tab.page))];
    assert.deepEqual(faults, [], `${what}, ${look}`);
  }
  await tab.colors('light');
}

/** The name of what has the focus in a document. */
const focused = (doc: Doc): Promise<string> =>
  doc.ask(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? '' : (at.getAttribute('aria-label') ?? at.textContent).trim();
  });

const focusIs = (doc: Doc, named: RegExp): Promise<void> =>
  eventually(`the focus is on ${String(named)}`, async () => {
    assert.match(await focused(doc), named);
  });

const assertSeen = (stops: readonly KeyStop[]): void => {
  assert.deepEqual(
    stops.filter(({ isSeen }) => !isSeen).map(({ name }) => name),
    [],
    'Nobody sees that the focus is there.',
  );
};

export const ACCESS: readonly Scenario[] = [
  {
    name: 'a checker of accessibility finds nothing in the frame, the dock and the page around them, light, dark and with forced colors',
    mockSite: { autoSignIn: 'b' },
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      await tab.openRoot();
      await assertSound(tab, 'the first visit');
      await openEverything(panel);
      await assertSound(tab, 'everything open');
      await openWhy(tab, panel);
      await assertSound(tab, 'why does it say this');
      await tab.key('Escape');
      await panel.click('button', /^Settings/);
      await panelShows(tab, /The page/);
      await assertSound(tab, 'settings');
      await panel.click('button', /Save, print or share/);
      await panelShows(tab, /Preview/);
      await assertSound(tab, 'saving');
      await panel.click('button', /^Close/);
      await dockWhen(tab, 'the panel is closed', isClosed);
      await assertSound(tab, 'closed');
    },
  },
  {
    name: 'by key alone: everything in the panel is reached in its order, the focus is seen, and there is a way out at both ends',
    mockSite: { autoSignIn: 'b' },
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      await moveTo(tab, panel, 'Tab');
      await tab.key('Shift+Tab');
      assert.equal(await panel.ask(() => document.hasFocus()), false, 'There is no way back to the page.');
      await openEverything(panel);
      await moveTo(tab, panel, 'Tab');
      const { stops, missed } = await keyStops(tab, panel, 'Tab');
      assert.ok(
        stops.length > 30,
        `There are only ${String(stops.length)} stops: ${stops.map(({ name }) => name).join(' | ')}`,
      );
      assertSeen(stops);
      assert.deepEqual(missed, [], 'These are not reached by Tab.');
      assert.deepEqual(
        stops.filter(({ isBehind }) => !isBehind).map(({ name }) => name),
        [],
        'These are reached too late.',
      );
    },
  },
  {
    name: 'by key alone: a case is chosen, a section closed, an answer opened and closed, settings changed, and the panel closed and opened',
    mockSite: { autoSignIn: 'b' },
    async run({ browser, mockSite }) {
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      // A row that is still being read is drawn again when its answer comes.
      await eventually('all cases are read', () => {
        assert.equal(mockSite.log.filter(({ address }) => address === 'documents').length, 4);
      });
      await pause(DRAWN_AGAIN_MS);
      await moveTo(tab, panel, 'Tab');

      await moveTo(tab, panel, 'Tab', '[role="tab"]');
      const first = await focused(panel);
      await tab.key('ArrowLeft');
      await eventually('the next case is chosen', async () => {
        const now = await panel.ask(
          () => document.querySelector('[role="tab"][aria-selected="true"]')?.textContent ?? '',
        );
        assert.notEqual(now.trim(), '');
        assert.notEqual(await focused(panel), first);
      });

      await pause(DRAWN_AGAIN_MS);
      await panelShows(tab, ALL_READ);
      await moveTo(tab, panel, 'Tab', 'button.src');
      const tag = await focused(panel);
      await tab.key('Enter');
      await panelShows(tab, /Show in all fields/);
      await tab.key('Escape');
      await eventually('the answer is closed and the focus is back', async () => {
        assert.equal(await focused(panel), tag);
        assert.doesNotMatch(await panel.text(), /Show in all fields/);
      });

      const expanded = () =>
        panel.ask(() => document.activeElement?.getAttribute('aria-expanded') ?? 'there is no section');
      await moveTo(tab, panel, 'Tab', 'h3 button[aria-expanded="true"]');
      assert.equal(await expanded(), 'true');
      await tab.key('Enter');
      await eventually('the section is closed', async () => {
        assert.equal(await expanded(), 'false');
      });

      await moveTo(tab, panel, 'Shift+Tab', 'header button');
      await focusIs(panel, /^Settings/);
      await tab.key('Enter');
      await panelShows(tab, /The page/);
      await tab.key('Escape');
      await focusIs(panel, /^Settings/);

      await moveTo(tab, panel, 'Shift+Tab', 'header button[aria-label^="Close"], header button[title^="Close"]');
      await tab.key('Enter');
      await dockWhen(tab, 'the panel is closed', isClosed);
      assert.equal(await tab.page.ask(() => document.activeElement?.localName ?? ''), 'caseside-dock');
      await tab.key('Enter');
      await dockWhen(tab, 'the launcher opens it', isOpen);
    },
  },
];
