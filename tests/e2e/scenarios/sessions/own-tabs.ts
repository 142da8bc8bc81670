// Tabs of our own (the report, the options page, the panel in a tab) when another account comes or the session ends: nothing of the
// first account stays in them.
import assert from 'node:assert/strict';
import { FIRST, FIRST_OF_B } from '../../mock-site-cases.ts';
import type { Doc, TestBrowser } from '../../../../tools/browser/driver.ts';
import { eventually } from '../../../../tools/browser/eventually.ts';
import { panelShows } from '../../../../tools/browser/page-objects.ts';
import type { Scenario, ScenarioFixture } from '../../../../tools/browser/fixtures.ts';
import { ALL_READ, firstVisit, openOptions, shows, signOutBehind } from '../../visit-steps.ts';

const OF_A = /IOE09263\d|QUIROGA/;

const pageAt = (browser: TestBrowser, path: string): Promise<Doc> =>
  eventually(`there is a tab with ${path}`, async () => {
    for (const doc of await browser.ownTabs())
      if ((await doc.ask(() => location.pathname).catch(() => '')) === path) return doc;
    throw new Error('It is not there.');
  });

/** Every page of ours that can show the case stands in a tab of its own, and does. */
async function allOpen({ browser }: Pick<ScenarioFixture, 'browser'>) {
  const tab = await firstVisit({ browser });
  const options = await openOptions(browser, tab);
  await shows(options, new RegExp(FIRST));
  await tab.front();
  const panel = await panelShows(tab, ALL_READ);
  await panel.click('button', /^Settings/);
  await panel.click('button', /Save, print or share/);
  await panel.click('label', /^For myself/);
  await panel.click('button', /^Open the pages to print/);
  const [report, full] = [await pageAt(browser, '/report.html'), await pageAt(browser, '/panel.html')];
  await shows(report, new RegExp(FIRST));
  // Behind another tab, a browser lays nothing out that could be clicked.
  await full.ask(() => {
    const save = document.querySelector('button[aria-label="Save, print or share"]');
    if (save instanceof HTMLElement) save.click();
  });
  await shows(full, /Save, print or share/);
  await tab.front();
  return { tab, own: { report, full, options } };
}

async function noneOfA(own: Record<string, Doc>): Promise<void> {
  for (const [name, doc] of Object.entries(own))
    await eventually(`nothing of the first account is on the page: ${name}`, async () => {
      assert.doesNotMatch(await doc.ask(() => document.documentElement.innerText), OF_A);
    });
}

export const OWN_TABS: readonly Scenario[] = [
  {
    name: 'report, options and full tabs of one account show nothing of it once another account comes without a sign-in page',
    async run({ browser }) {
      const { tab, own } = await allOpen({ browser });
      await tab.go('/__lab/sign-in?account=b');
      await panelShows(tab, FIRST_OF_B);
      await noneOfA(own);
    },
  },
  {
    name: 'report, options and full tabs show nothing of a case once the person signed out',
    async run({ browser }) {
      const { tab, own } = await allOpen({ browser });
      await signOutBehind(tab);
      await noneOfA(own);
      await shows(own.options, /8 cases are not named here/);
    },
  },
];
