// `npm run e2e [-- --browser chromium|firefox] [--only WORDS|WORDS] [--no-build]`: the scenarios in real browsers on the production
// builds. One line a scenario; the last line counts each browser. Writes .output/pictures/ and, of
// each scenario that fails, .output/failures/.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { BROWSER_NAMES, installMissing, type BrowserName } from '../../tools/browser/find-browsers.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { writePictureIndex } from './picture-index.ts';
import { FAILURES, PROJECT, runScenario, type Scenario } from '../../tools/browser/fixtures.ts';

const WRONG_USAGE = 64;

const { values } = parseArgs({
  options: { browser: { type: 'string' }, only: { type: 'string' }, 'no-build': { type: 'boolean', default: false } },
});
const browsers = BROWSER_NAMES.filter((name) => values.browser === undefined || values.browser === name);
const wanted = values.only?.toLowerCase().split('|');
const chosen = SCENARIOS.filter(({ name }) => wanted?.some((words) => name.toLowerCase().includes(words)) ?? true);
if (browsers.length === 0 || chosen.length === 0) {
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

async function runOne(scenario: Scenario, browser: BrowserName, tally: Tally): Promise<void> {
  const from = performance.now();
  const took = () => `${((performance.now() - from) / 1000).toFixed(1)} s`;
  try {
    await runScenario(scenario, browser);
    tally.passed += 1;
    console.log(`ok    ${browser.padEnd(8)} ${scenario.name} (${took()})`);
  } catch (error) {
    tally.failed += 1;
    console.log(
      `FAILS ${browser.padEnd(8)} ${scenario.name} (${took()})\n${whyOf(error).replaceAll(/^/gm, '        ')}`,
    );
  }
}

/** Long waits run beside the rest: they cost time, not work. */
async function runIn(browser: BrowserName): Promise<Tally> {
  const tally = { passed: 0, failed: 0 };
  const inTurn = async (scenarios: readonly Scenario[]) => {
    for (const scenario of scenarios) await runOne(scenario, browser, tally);
  };
  await Promise.all([
    inTurn(chosen.filter(({ isMostlyWaiting }) => isMostlyWaiting !== true)),
    inTurn(chosen.filter(({ isMostlyWaiting }) => isMostlyWaiting === true)),
  ]);
  return tally;
}

installMissing([
  ...browsers,
  ...(chosen.some(({ needsScreen }) => needsScreen) ? (['xvfb', 'xdotool'] as const) : []),
  ...new Set(chosen.flatMap(({ programs }) => programs ?? [])),
]);
if (!values['no-build'])
  execFileSync('npm', ['run', '-s', 'build'], { cwd: PROJECT, stdio: ['ignore', 'ignore', 'inherit'] });
rmSync(FAILURES, { recursive: true, force: true });
const tallies = await Promise.all(browsers.map(async (browser) => ({ browser, ...(await runIn(browser)) })));
writePictureIndex();
console.log(
  tallies
    .map(({ browser, passed, failed }) => `${browser}: ${String(passed)} passed, ${String(failed)} failed`)
    .join('; '),
);
process.exit(tallies.some(({ failed }) => failed > 0) ? 1 : 0);
