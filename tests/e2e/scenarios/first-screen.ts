// How much stands on the first screen, and how long the whole panel is, for the mock site's I-485 with an open request.
import assert from 'node:assert/strict';
import { FIRST } from '../mock-site-cases.ts';
import type { Doc } from '../../../tools/browser/driver.ts';
import { panelShows } from '../../../tools/browser/page-objects.ts';
import type { Scenario } from '../../../tools/browser/fixtures.ts';
import { keyStops, moveTo } from '../keyboard-walk.ts';
import { ALL_READ, firstVisit, PAGE } from '../visit-steps.ts';

/** CSS pixels and Tab stops before anything is clicked. The height is that of the widest face a machine may have (DejaVu Sans). */
const MOST = { heightPx: 2_400, stops: 40 };

/** Lower edges of what answers the five questions, and the upper edge of "Needed from you", in CSS pixels of the panel. */
const edgesOf = (panel: Doc) =>
  panel.ask(() => {
    const edge = (element: Element | null | undefined, side: 'top' | 'bottom') =>
      Math.round(element?.getBoundingClientRect()[side] ?? Infinity);
    const fact = (label: string) =>
      [...document.querySelectorAll('.facts > div')].find((row) => row.querySelector('dt')?.textContent === label);
    return {
      neededTop: edge(document.querySelector('#section-needed'), 'top'),
      ends: {
        answer: edge(document.querySelector('#answer'), 'bottom'),
        status: edge(document.querySelector('.status__title'), 'bottom'),
        needed: edge(document.querySelector('#section-needed'), 'bottom'),
        office: edge(fact('Office'), 'bottom'),
        code: edge(fact('Newest code'), 'bottom'),
      },
      heightPx: document.documentElement.scrollHeight,
    };
  });

export const FIRST_SCREEN: readonly Scenario[] = [
  {
    name: 'the first screen answers the five questions, the whole panel is three screens at most, and Tab stops 40 times at most',
    async run({ browser, pictures }) {
      await firstVisit({ browser });
      await browser.restart();
      const tab = await browser.open(PAGE);
      const panel = await panelShows(tab, ALL_READ);
      await panelShows(tab, FIRST);
      for (const [height, least] of [
        [800, 4],
        [900, 5],
      ] as const) {
        await tab.resize(1280, height);
        await panelShows(tab, ALL_READ);
        const { neededTop, ends, heightPx } = await edgesOf(panel);
        const seen = Object.entries(ends).filter(([, bottom]) => bottom <= height);
        console.log(`      ${browser.name}, ${String(height)} px: ${JSON.stringify({ neededTop, ends, heightPx })}`);
        assert.ok(neededTop < height, `"Needed from you" stands at ${String(neededTop)} px.`);
        assert.ok(seen.length >= least, `Only ${seen.map(([what]) => what).join(', ')} stand on the first screen.`);
        assert.ok(heightPx <= MOST.heightPx, `The panel is ${String(heightPx)} px high.`);
      }
      await pictures(tab, 'first-screen');
      await moveTo(tab, panel, 'Tab');
      const { stops } = await keyStops(tab, panel, 'Tab');
      console.log(`      ${browser.name}: ${String(stops.length)} Tab stops`);
      assert.ok(stops.length <= MOST.stops, stops.map(({ name }) => name).join(' | '));
    },
  },
];
