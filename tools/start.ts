// `npm start [-- --firefox] [-- --headless]`: builds, starts the mock site, opens a browser with the extension loaded and signed in.
// Without a display, or with --headless: no window; waits for the panel, lets it save its report, leaves both in .output/demo/.
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { startMockSite } from '../mock-site/server.ts';
import { dockWhen, isOpen, panelShows } from './browser/page-objects.ts';
import type { Tab, TestBrowser } from './browser/driver.ts';
import { savedReport } from './browser/saved-report.ts';
import { BUILDS, launch, PROJECT } from './browser/fixtures.ts';
import { installMissing, type BrowserName } from './browser/find-browsers.ts';

const WRONG_USAGE = 64;
const HOME = '/account/applicant';
const DEMO = join(PROJECT, '.output', 'demo');

function optionsFrom(args: string[]): { firefox: boolean; headless: boolean } {
  try {
    const { firefox, headless } = parseArgs({
      args,
      options: { firefox: { type: 'boolean', default: false }, headless: { type: 'boolean', default: false } },
    }).values;
    return { firefox, headless };
  } catch {
    console.error(`"${args.join(' ')}" is not understood. It is: npm start [-- --firefox] [-- --headless]`);
    process.exit(WRONG_USAGE);
  }
}

/** What the variable DISPLAY should be for a window; null when there is no screen to put one on. */
function displayHere(): string | null {
  if (process.platform !== 'linux') return '';
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return DISPLAY ?? (WAYLAND_DISPLAY === undefined ? null : '');
}

const say = (sentence: string): void => console.log(sentence);

/** Without a window: answers the one question, saves the report by the panel's own button, takes a picture. */
async function demo(browser: TestBrowser, tab: Tab): Promise<void> {
  mkdirSync(DEMO, { recursive: true });
  const panel = await panelShows(tab, 'Read in full.', 60_000);
  await panel.click('button', /Yes, it is mine/);
  say('Answered its first question with yes; this profile is thrown away.');
  const report = await savedReport(browser, tab, { all: false });
  writeFileSync(join(DEMO, 'report.json'), report);
  say(`The panel saved its report: ${relative(PROJECT, join(DEMO, 'report.json'))}`);
  await panel.click('button', /Save, print or share/);
  await panelShows(tab, 'Office');
  await tab.picture(join(DEMO, 'panel.png'));
  say(`A picture of the page with the panel: ${relative(PROJECT, join(DEMO, 'panel.png'))}`);
}

const { firefox, headless } = optionsFrom(process.argv.slice(2));
const name: BrowserName = firefox ? 'firefox' : 'chromium';
const display = headless ? null : displayHere();

installMissing([name]);
say('Building Caseside.');
execFileSync('npm', ['run', '-s', 'build'], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
const mockSite = await startMockSite({ autoSignIn: 'a' });
say(`The mock site, a stand-in my.uscis.gov with invented cases, runs on 127.0.0.1:${String(mockSite.port)}.`);
const browser = await launch(name, { extension: BUILDS[name], port: mockSite.port, display });
const end = async (code: number): Promise<never> => {
  await browser.close().catch(() => undefined);
  await mockSite.close();
  process.exit(code);
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void end(0));

try {
  say(
    `Opened ${name} ${browser.version}${display === null ? ' without a window' : ''}, signed in as an invented person.`,
  );
  const tab = await browser.open(HOME);
  await dockWhen(tab, 'the panel is open', isOpen, 60_000);
  await panelShows(tab, /IOE\d{10}/, 60_000);
  say(`The panel is open beside ${mockSite.origin}${HOME}.`);
  if (display === null) {
    await demo(browser, tab);
    await end(0);
  }
  say(
    `In that browser only: the account is ${mockSite.origin}${HOME}, faults and changes are switched at ${mockSite.origin}/__lab.`,
  );
  say('To stop: close the browser, or press Ctrl+C here.');
  await browser.gone();
  say('The browser was closed.');
  await end(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await end(1);
}
