// What a scenario is given: a browser with a fresh profile, a mock site of its own, and ways to look. Makes and ends them.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startMockSite, type MockSite, type MockSiteOptions } from '../../mock-site/server.ts';
import type { BrowserName, Program } from './find-browsers.ts';
import { launchChromium } from './chromium/chromium.ts';
import { inEveryViewport } from './viewports.ts';
import type { LaunchOptions, Tab, TestBrowser } from './driver.ts';
import { launchFirefox } from './firefox/firefox.ts';
import { makeMovingClock, type MovingClock } from './moving-clock.ts';
import { startWire, type Wire } from './recording-proxy.ts';
import { keepTraces, rememberTabs } from './failure-traces.ts';
import { within } from './within.ts';
import { startDisplay, type PanelContextValue } from './virtual-display.ts';

export const PROJECT = new URL('../../', import.meta.url).pathname;

/** Where each browser's production build lies. */
export const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: join(PROJECT, '.output', 'chrome-mv3'),
  firefox: join(PROJECT, '.output', 'firefox-mv3'),
};

export const PICTURES = join(PROJECT, '.output', 'pictures');
/** What is kept of scenarios that failed, a folder each. */
export const FAILURES = join(PROJECT, '.output', 'failures');

export interface ScenarioFixture {
  browser: TestBrowser;
  mockSite: MockSite;
  /** A real window on a screen of its own; only for scenarios with `needsScreen`. */
  screen: PanelContextValue;
  /** Keeps a picture of a tab under a name made of words and hyphens. */
  picture(tab: Tab, name: string): Promise<void>;
  /** The same in every look: light and dark, as on a desk and on a phone. The tab is as before when it is done. */
  pictures(tab: Tab, name: string): Promise<void>;
  /** The browser's own clock; only for scenarios with `movesClock`. */
  clock: MovingClock;
  /** What the browser sent, to whatever host; only for scenarios with `isRecorded`. */
  wire: Wire;
}

export interface Scenario {
  /** A claim about the product. */
  name: string;
  /** Real key clicks and clicks on the browser's own buttons. */
  needsDisplay?: boolean;
  /** Programs it starts besides the browser. */
  programs?: readonly Program[];
  /** Runs beside the others, in a browser of its own. */
  isMostlyWaiting?: boolean;
  /** The browser's clock is moved while it runs. */
  movesClock?: boolean;
  /** Every connection of the browser goes through a recording proxy. */
  isRecorded?: boolean;
  mockSite?: MockSiteOptions;
  /** Sentences that a browser prints because of what the scenario does, which nobody could avoid. */
  mayPrint?: RegExp;
  run(fixture: ScenarioFixture): Promise<void>;
}

export const launch = (name: BrowserName, options: LaunchOptions): Promise<TestBrowser> =>
  name === 'chromium' ? launchChromium(options) : launchFirefox(options);

const NO_SCREEN: PanelContextValue = {
  display: '',
  pressKeys() {
    throw new Error('A scenario that presses real keys says needsScreen.');
  },
  clickAt() {
    throw new Error('A scenario that presses real buttons says needsScreen.');
  },
  stop: () => undefined,
};

const NO_CLOCK: MovingClock = {
  env: {},
  set() {
    throw new Error('A scenario that moves the clock says movesClock.');
  },
  remove: () => undefined,
};

const NO_WIRE: Wire = {
  port: 0,
  udpPort: 0,
  requests: [],
  connections: [],
  strayBytes: [],
  udpPackets: [],
  close: () => Promise.resolve(),
};

async function unexpectedErrors(scenario: Scenario, browser: TestBrowser): Promise<string> {
  const errors = (await browser.errors()).filter((error) => scenario.mayPrint?.test(error) !== true);
  return errors.length === 0 ? '' : `Errors in the console: ${[...new Set(errors)].join(' · ')}`;
}

/** Much more than any scenario takes on a machine that does many things at once. */
const SCENARIO_LIMIT_MS = 300_000;
const LAUNCH_LIMIT_MS = 120_000;
const CLOSE_LIMIT_MS = 30_000;

export type Phase = 'starting' | 'running' | 'closing';

/**
 * Runs one scenario in one browser.
 * @param spent is given the seconds of each phase as it ends, held or not
 * @throws Error when it does not hold, or a console shows an error of ours; its message ends with the paths of what was kept of it
 */
export async function runScenario(
  scenario: Scenario,
  name: BrowserName,
  spent: (phase: Phase, seconds: number) => void,
): Promise<void> {
  let from = performance.now();
  const ends = (phase: Phase) => {
    const now = performance.now();
    spent(phase, (now - from) / 1000);
    from = now;
  };
  const mockSite = await startMockSite({ autoSignIn: 'a', latencyMs: 50, ...scenario.mockSite });
  const screen = scenario.needsDisplay === true ? await startDisplay() : NO_SCREEN;
  const display = scenario.needsDisplay === true ? screen.display : null;
  const wire = scenario.isRecorded === true ? await startWire(mockSite.port) : NO_WIRE;
  const clock = scenario.movesClock === true ? makeMovingClock() : NO_CLOCK;
  let opened: ReturnType<typeof rememberTabs> | null = null;
  try {
    const launching = launch(name, {
      extension: BUILDS[name],
      port: mockSite.port,
      display,
      proxyPort: scenario.isRecorded === true ? wire.port : null,
      env: clock.env,
    });
    opened = rememberTabs(await within(LAUNCH_LIMIT_MS, launching));
    ends('starting');
    const { browser } = opened;
    const picture: ScenarioFixture['picture'] = async (tab, words) => {
      mkdirSync(join(PICTURES, name), { recursive: true });
      await tab.picture(join(PICTURES, name, `${words}.png`));
    };
    const pictures: ScenarioFixture['pictures'] = (tab, words) =>
      inEveryViewport(tab, (look) => picture(tab, `${words}-${look}`));
    await within(SCENARIO_LIMIT_MS, scenario.run({ browser, mockSite, screen, wire, clock, picture, pictures }));
    const errors = await unexpectedErrors(scenario, browser);
    if (errors !== '') throw new Error(errors);
  } catch (error) {
    // What a console says is often why the rest went wrong.
    const errors = opened ? await unexpectedErrors(scenario, opened.browser).catch(() => '') : '';
    const traces = await keepTraces(join(FAILURES, name), scenario.name, { tabs: opened?.tabs ?? [], mockSite, wire });
    if (error instanceof Error) {
      if (!error.message.includes(errors)) error.message += `\n${errors}`;
      error.message += `\nKept: ${traces.join('\n      ')}`;
    }
    throw error;
  } finally {
    if (opened) ends('running');
    if (opened) await within(CLOSE_LIMIT_MS, opened.browser.close()).catch(() => undefined);
    screen.stop();
    clock.remove();
    await wire.close();
    await mockSite.close();
    ends('closing');
  }
}
