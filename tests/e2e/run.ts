// `npm run e2e [-- --browser chromium|firefox] [--only WORDS|WORDS] [--workers N] [--no-build] [--once]`: the scenarios in real browsers on
// the production builds, N at once over both browsers. One line a scenario; one that cannot run on this machine is named, and fails where CI
// is “true”. One that fails is tried once more after all others: red twice is red; green then is named and counted as unsteady, which is
// a fault to mend. `--once` leaves that out. The last line counts each browser. Writes .output/pictures/ and, for each failure,
// .output/failures/.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, installMissing, type BrowserName, type Program } from '../../tools/browser/find-browsers.ts';
import { clockFault } from '../../tools/browser/moving-clock.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { writePictureIndex } from './picture-index.ts';
import { FAILURES, PROJECT, runScenario, type Scenario } from '../../tools/browser/fixtures.ts';

const WRONG_USAGE = 64;

const { values } = parseArgs({
  options: {
    browser: { type: 'string' },
    only: { type: 'string' },
    workers: { type: 'string', default: '3' },
    'no-build': { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
  },
});
const browsers = BROWSER_NAMES.filter((name) => values.browser === undefined || values.browser === name);
const workers = Math.max(1, Number(values.workers));
const wanted = values.only?.toLowerCase().split('|');
const fits = SCENARIOS.filter(({ name }) => wanted?.some((words) => name.toLowerCase().includes(words)) ?? true);
if (browsers.length === 0 || fits.length === 0) {
  console.error(
    browsers.length === 0
      ? `There is no browser called ${values.browser ?? ''} here; it is chromium or firefox.`
      : `No scenario has "${values.only ?? ''}" in its name.`,
  );
  process.exit(WRONG_USAGE);
}

interface Tally {
  passed: number;
  failed: number;
  /** Failed at first and passed at the second try: counted as passed too. */
  unsteady: number;
  /** A program that the scenario needs is not on this machine, and could not be installed. */
  notRun: number;
}

/** Its beginning and its end, where the paths of what was kept stand. */
const shortened = (text: string): string =>
  text.length <= 4_500 ? text : `${text.slice(0, 3_000)}\n…\n${text.slice(-1_500)}`;

/** What went wrong, and where in the scenario. */
function whyOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /scenarios\/[\w-]+\.ts:\d+/.exec(error.stack ?? '')?.[0];
  return `${shortened(error.message)}${place === undefined ? '' : `\nat ${place}`}`;
}

/** One scenario in one browser. */
interface Turn {
  scenario: Scenario;
  browser: BrowserName;
}

/** Where the seconds of one browser's scenarios went, summed up. */
const spent = new Map(browsers.map((browser) => [browser, { starting: 0, running: 0, closing: 0 }]));

/** Whether it held; says so in one line, and why not. @param held how a line begins when it did */
async function holds({ scenario, browser }: Turn, held: string): Promise<boolean> {
  const from = performance.now();
  const took = () => `${((performance.now() - from) / 1000).toFixed(1)} s`;
  try {
    await runScenario(scenario, browser, (phase, seconds) => {
      const sums = spent.get(browser);
      if (sums) sums[phase] += seconds;
    });
    console.log(`${held} ${browser.padEnd(8)} ${scenario.name} (${took()})`);
    return true;
  } catch (error) {
    console.log(
      `FAILS ${browser.padEnd(8)} ${scenario.name} (${took()})\n${whyOf(error).replaceAll(/^/gm, '        ')}`,
    );
    return false;
  }
}

/** Programs that a scenario needs besides the browser. */
const programsOf = ({ needsDisplay, movesClock, programs = [] }: Scenario): Program[] => [
  ...(movesClock === true ? (['cc'] as const) : []),
  ...(needsDisplay === true ? (['xvfb', 'xdotool'] as const) : []),
  ...programs,
];

/** With more than this something is broken, and a second try only takes time. */
const MOST_TRIED_AGAIN = 6;

/**
 * Several scenarios at once, of either browser: while one waits for a page or starts its browser, another works, and the slower browser
 * is not left alone at the end. Long waits have a lane a browser of their own.
 */
async function runAll(): Promise<Map<BrowserName, Tally>> {
  const tallies = new Map(browsers.map((browser) => [browser, { passed: 0, failed: 0, unsteady: 0, notRun: 0 }]));
  const count = (browser: BrowserName, what: keyof Tally) => {
    const tally = tallies.get(browser);
    if (tally) tally[what] += 1;
  };
  const red: Turn[] = [];
  const inTurn = async (queue: Turn[]) => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
      const missing = programsOf(next.scenario).filter((program) => absent.has(program));
      if (missing.length === 0) {
        if (await holds(next, 'ok   ')) count(next.browser, 'passed');
        else red.push(next);
      } else {
        count(next.browser, 'notRun');
        console.log(
          `NOT RUN ${next.browser.padEnd(6)} ${next.scenario.name}: this machine has no ${missing.join(', ')}`,
        );
      }
    }
  };
  const turns = fits.flatMap((scenario) => browsers.map((browser) => ({ scenario, browser })));
  const working = turns.filter(({ scenario }) => scenario.isMostlyWaiting !== true);
  const waiting = browsers.map((name) =>
    turns.filter(({ scenario, browser }) => scenario.isMostlyWaiting === true && browser === name),
  );
  await Promise.all([...Array.from({ length: workers }, () => inTurn(working)), ...waiting.map(inTurn)]);
  const redIn = (name: BrowserName): number => red.filter(({ browser }) => browser === name).length;
  const isBroken = new Map(browsers.map((browser) => [browser, redIn(browser) > MOST_TRIED_AGAIN]));
  for (const turn of red) {
    const isTriedAgain = !values.once && isBroken.get(turn.browser) !== true;
    const isUnsteady = isTriedAgain && (await holds(turn, 'UNSTEADY'));
    if (isUnsteady) count(turn.browser, 'unsteady');
    count(turn.browser, isUnsteady ? 'passed' : 'failed');
  }
  return tallies;
}

installMissing(browsers);
const absent = new Set<Program>();
for (const program of new Set(fits.flatMap(programsOf)))
  try {
    installMissing([program]);
  } catch (error) {
    absent.add(program);
    console.error(error instanceof Error ? error.message : error);
  }
const noClock = fits.some(({ movesClock }) => movesClock === true) ? clockFault() : null;
if (noClock !== null) {
  absent.add('cc');
  console.error(`No browser's clock can be moved: ${noClock}.`);
}
if (!values['no-build'])
  execFileSync('npm', ['run', '-s', 'build'], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
rmSync(FAILURES, { recursive: true, force: true });
const tallies = await runAll();
writePictureIndex();
for (const [browser, { starting, running, closing }] of spent)
  console.log(
    `${browser} took ${starting.toFixed(0)} s to start, ${running.toFixed(0)} s of scenarios and ${closing.toFixed(0)} s to close.`,
  );
console.log(
  [...tallies]
    .map(([browser, { passed, failed, unsteady, notRun }]) => {
      const again = unsteady === 0 ? '' : `, ${String(unsteady)} unsteady`;
      const left = notRun === 0 ? '' : `, ${String(notRun)} not run`;
      return `${browser}: ${String(passed)} passed, ${String(failed)} failed${again}${left}`;
    })
    .join('; '),
);
const isRed = [...tallies.values()].some(
  ({ failed, notRun }) => failed > 0 || (notRun > 0 && process.env['CI'] === 'true'),
);
process.exit(isRed ? 1 : 0);
