// `npm run store-pictures`: five pictures for the stores, 1280×800, of the built extension on the mock site with an invented case. Writes
// .output/store-pictures/.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startMockSite } from '../../mock-site/server.ts';
import { eventually } from '../browser/eventually.ts';
import { installMissing } from '../browser/find-browsers.ts';
import { BUILDS, launch, PROJECT } from '../browser/fixtures.ts';
import { dockWhen, isOpen, panelOf, panelShows } from '../browser/page-objects.ts';

const FOLDER = join(PROJECT, '.output', 'store-pictures');
const [WIDTH, HEIGHT] = [1280, 800];

installMissing(['chromium']);
mkdirSync(FOLDER, { recursive: true });
const mockSite = await startMockSite({ autoSignIn: 'a' });
const browser = await launch('chromium', { extension: BUILDS.chromium, port: mockSite.port, display: null });
try {
  const tab = await browser.open('/account/applicant');
  await tab.resize(WIDTH, HEIGHT);
  await dockWhen(tab, 'the panel is open', isOpen, 60_000);
  await panelShows(tab, 'Read in full.', 60_000);
  const panel = await panelOf(tab);
  const picture = async (name: string): Promise<void> => {
    await tab.picture(join(FOLDER, `store-${name}.png`));
    console.log(`.output/store-pictures/store-${name}.png`);
  };
  await panel.click('button', /Yes, it is mine/);
  await eventually('the first question is gone', async () => {
    if ((await panel.text()).includes('Is this your own computer?')) throw new Error('It is still asked.');
  });
  await picture('1-answer');
  await panel.click('button, a', /^Timeline$/);
  await picture('2-timeline');
  await panel.click('button', /Why does it say this/);
  await panelShows(tab, 'Why does it say this?');
  await eventually('the answer stands whole', async () => {
    if ((await panel.text()).includes('Looking it up')) throw new Error('It is still looked up.');
    await panel.ask(async () => {
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    });
  });
  await picture('3-why');
  await tab.key('Escape');
  await panel.click('button', /Save, print or share/);
  await panelShows(tab, 'Copy');
  await picture('4-share');
  await tab.reload();
  await panelShows(tab, 'Read in full.', 60_000);
  await tab.colors('dark');
  await picture('5-dark');
} finally {
  await browser.close();
  await mockSite.close();
}
