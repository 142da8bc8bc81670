// Little room: phones, 400% zoom, large text, text spacing. Nothing goes sideways or is cut, and every case still answers.
import assert from 'node:assert/strict';
import { ALL_OF_A } from '../mock-site-cases.ts';
import { eventually } from '../../../tools/browser/eventually.ts';
import { layoutFaults, OWN_STYLES } from '../layout-faults.ts';
import { panelShows } from '../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { ALL_READ, openWhy, PAGE } from '../visit-steps.ts';

/** CSS pixels of the window. 400% zoom of 1280 x 800 is 320 x 200. */
const SCREENS = { 'a phone': [360, 740], '320 px': [320, 740], '400% zoom': [320, 200] } as const;

/** The page keeps the room of its scroll bar. */
const SCROLLBAR_PX = 20;

/** What answers the five questions, in the order a person reads it. What is needed stands before the facts or behind them. */
const ORDER = ['Office', 'Newest code', 'Steps in the record,', 'Timeline,', 'Documents,'];
const NEEDED = 'Needed from you,';

export const NARROW: readonly Scenario[] = [
  {
    name: 'at 360 px, 320 px and 400% zoom, with text spacing and with text of 200%, nothing goes sideways, no word is cut, and no control is under 24 px',
    mockSite: { autoSignIn: 'b' },
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      for (const [screen, [width, height]] of Object.entries(SCREENS)) {
        await tab.resize(width, height);
        const panel = await panelShows(tab, ALL_READ);
        await eventually('the panel has taken the room', async () => {
          const panelWidth = await panel.ask(() => innerWidth);
          assert.ok(panelWidth <= width && panelWidth > width - SCROLLBAR_PX, String(panelWidth));
        });
        for (const [what, style] of Object.entries(OWN_STYLES))
          assert.deepEqual(await layoutFaults(panel, style), [], `${screen}, ${what}`);
        await layoutFaults(panel, OWN_STYLES.none);
        await openWhy(tab, panel);
        assert.deepEqual(await layoutFaults(panel, OWN_STYLES.none), [], `${screen}, why does it say this`);
        await tab.key('Escape');
      }
    },
  },
  {
    name: 'under a finger no control is under 44 px: of the case, of why it says so, of the settings, of saving',
    async run({ browser, picture }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      await tab.resize(360, 740);
      await tab.pointer('finger');
      const panel = await panelShows(tab, ALL_READ);
      const hasRoom = (what: string) =>
        eventually(`what can be pressed is big enough: ${what}`, async () => {
          assert.equal(await panel.ask(() => matchMedia('(pointer: coarse)').matches), true);
          assert.deepEqual(await layoutFaults(panel, OWN_STYLES.none, 'finger'), []);
        });
      await hasRoom('the case');
      await openWhy(tab, panel);
      await hasRoom('why does it say this');
      await picture(tab, 'phone-why');
      await tab.key('Escape');
      for (const [page, words] of [
        ['Settings', 'Keep history on this computer'],
        ['Save, print or share', 'Names and numbers'],
      ] as const) {
        await panel.click('button', new RegExp(`^${page}`));
        await panelShows(tab, words);
        await hasRoom(page);
        await picture(tab, `phone-${page.split(/\W/)[0]?.toLowerCase() ?? ''}`);
        await panel.click('button', /Back to the case/);
      }
    },
  },
  {
    name: 'on a phone of 360 px every case of an account answers the five questions, in their order',
    async run({ browser }) {
      const tab = await browser.open(PAGE);
      await panelShows(tab, ALL_READ);
      await tab.resize(360, 740);
      const panel = await panelShows(tab, ALL_READ);
      for (const receipt of ALL_OF_A) {
        await panel.click('button.pickcase__btn');
        await panel.click('button.pickcase__item', new RegExp(receipt));
        await eventually(`${receipt} is in view and answers`, async () => {
          const text = await panel.text();
          assert.match(text, new RegExp(`More about this case,\\s+${receipt}`));
          assert.ok(text.indexOf(NEEDED) > 0 && text.indexOf(NEEDED) < text.indexOf('Steps in the record,'), NEEDED);
          const places = ORDER.map((words) => text.indexOf(words));
          assert.ok(!places.includes(-1), ORDER.filter((_words, index) => places[index] === -1).join(', '));
          assert.deepEqual(
            places,
            [...places].sort((a, b) => a - b),
            text.slice(0, 2_000),
          );
        });
        assert.deepEqual(await layoutFaults(panel, OWN_STYLES.none), [], receipt);
      }
    },
  },
];
