// `npm run bench [-- --runs N]`: sizes, requests, times and memory of the production builds, on stdout as one JSON object
// (docs/PERFORMANCE.md says what each figure is). What it is doing goes to stderr.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { BUILDS, PROJECT } from '../browser/fixtures.ts';
import { BROWSER_NAMES, installMissing, type BrowserName } from '../browser/find-browsers.ts';
import { timeDecoding } from './decode.ts';
import { growthOverOpens, layoutShifts, timeOnMainThread } from './in-chromium.ts';
import { median, medians } from './median.ts';
import { sizesOf } from './sizes.ts';
import { LATENCY_MS, onlyCases, timeReopenings, timeVisit } from './visits.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '10' }, 'no-build': { type: 'boolean', default: false } },
});
const runs = Math.max(1, Number(values.runs));
const say = (what: string): void => console.error(`bench: ${what}`);

/** A run that fails, on a machine that is too busy, is said and taken again; as many failures as runs end the bench. */
async function repeat<T>(times: number, work: () => Promise<T>): Promise<T[]> {
  const got: T[] = [];
  for (let failures = 0; got.length < times;)
    try {
      got.push(await work());
    } catch (error) {
      failures += 1;
      say(`a run failed: ${String(error).slice(0, 200)}`);
      if (failures > times) throw error;
    }
  return got;
}

/** A word of a decoded fact, which the page's own JSON holds; and what stands in the panel when all four answers came. */
const FIRST = 'QUIROGA';
const WHOLE = 'Read in full';

async function visitsIn(browser: BrowserName): Promise<Record<string, Record<string, number | null>>> {
  const one = onlyCases(['IOE0926301101']);
  const three = onlyCases(['IOE0926301101', 'IOE0926301102', 'IOE0926301103']);
  try {
    const visit = (mockSite: { casesDir?: string; autoSignIn?: string }, reads: number, times: number, first = FIRST) =>
      repeat(times, () => timeVisit({ browser, mockSite, first, whole: WHOLE, reads })).then(medians);
    say(`${browser}: one case`);
    const oneCase = await visit({ casesDir: one.dir }, 4, runs);
    say(`${browser}: three cases`);
    const threeCases = await visit({ casesDir: three.dir }, 12, runs);
    say(`${browser}: fifty cases, and one of a thousand events`);
    const few = Math.min(3, runs);
    const fiftyCases = await visit({ autoSignIn: 'c' }, 200, few, 'RAMAN');
    const thousandEvents = await visit({ autoSignIn: 'd' }, 4, few, 'AALTO');
    return { one_case: oneCase, three_cases: threeCases, fifty_cases: fiftyCases, thousand_events: thousandEvents };
  } finally {
    one.drop();
    three.drop();
  }
}

installMissing(BROWSER_NAMES);
if (!values['no-build']) execFileSync('npm', ['run', '-s', 'build'], { cwd: PROJECT, stdio: ['ignore', 2, 2] });
const visits: Record<string, unknown> = {};
const reopening: Record<string, number | null> = {};
for (const browser of BROWSER_NAMES) {
  visits[browser] = await visitsIn(browser);
  say(`${browser}: reopening`);
  reopening[browser] = median(await timeReopenings(browser, runs));
}
say('chromium: main thread, layout, memory');
const busy = await repeat(runs, timeOnMainThread);
const report = {
  schema: 'caseside/bench/1',
  at: new Date().toISOString(),
  machine: { cpus: cpus().length, model: cpus()[0]?.model ?? '', node: process.version },
  runs,
  latency_ms: LATENCY_MS,
  gzip_bytes: Object.fromEntries(BROWSER_NAMES.map((browser) => [browser, sizesOf(BUILDS[browser])])),
  visits,
  reopen_ms: reopening,
  main_thread: { ms: median(busy.map(({ ms }) => ms)), longest_ms: median(busy.map(({ longestMs }) => longestMs)) },
  layout_shift: await layoutShifts(),
  growth_over_opens: await growthOverOpens(),
  decode_ms: timeDecoding(),
};
process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
