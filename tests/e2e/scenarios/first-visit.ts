// The first visit after installation: what opens by itself, and what it says.
import assert from 'node:assert/strict';
import { isOpen, dockWhen, panelShows } from '../look.ts';
import type { Scenario } from '../stage.ts';

export const FIRST_VISIT: readonly Scenario[] = [
  {
    name: 'the first visit opens the panel beside the page and shows the case filed first',
    async run({ browser, picture }) {
      const tab = await browser.open('/account/applicant');
      const look = await dockWhen(tab, 'the panel is open', isOpen);
      assert.equal(look.insteadText, '');
      await panelShows(tab, 'IOE0926301101');
      await picture(tab, 'first-visit');
    },
  },
];
