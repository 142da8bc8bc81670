// `npm test`: types, lint, the production builds, unit and component tests, and the scenarios in both browsers. Every part runs,
// even when one before it failed; the last line counts all of them. Writes .output/.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as z from 'zod';
import { BROWSER_NAMES } from './browsers.ts';

const ROOT = new URL('../', import.meta.url).pathname;
const TOOLS = join(ROOT, 'node_modules', '.bin');

interface Count {
  part: string;
  passed: number;
  failed: number;
}

interface Ran {
  ok: boolean;
  /** What it printed on stdout, when that was asked for; it is shown all the same. */
  out: string;
}

/** Runs a tool of node_modules under the Node of node_modules. */
function run(tool: string, args: readonly string[], env: Record<string, string> = {}, keep = false): Ran {
  const done = spawnSync(tool, args, {
    cwd: ROOT,
    stdio: ['ignore', keep ? 'pipe' : 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${TOOLS}${delimiter}${process.env['PATH'] ?? ''}`, ...env },
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  const out = keep ? done.stdout : '';
  if (done.error) console.error(`${tool} did not start: ${done.error.message}`);
  return { ok: done.status === 0, out };
}

const check = (part: string, ...command: [string, ...string[]]): Count => {
  const [tool, ...args] = command;
  const { ok } = run(tool, args);
  return { part, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
};

const VitestReport = z.object({
  success: z.boolean(),
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
});

/** A test that was skipped counts as failed: nothing is left out silently. */
function unitTests(): Count {
  const dir = mkdtempSync(join(tmpdir(), 'caseside-vitest-'));
  const file = join(dir, 'report.json');
  try {
    run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      CASESIDE_BUILT: '1',
    });
    const report = VitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
    const skipped = report.numPendingTests + report.numTodoTests;
    if (skipped > 0) console.log(`${String(skipped)} tests were skipped; they count as failed.`);
    const failed = report.numFailedTests + skipped;
    // A file that could not be loaded has no tests to count.
    return { part: 'unit', passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
  } catch (error) {
    console.error(`The unit tests gave no report: ${String(error)}`);
    return { part: 'unit', passed: 0, failed: 1 };
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** One browser's scenarios, as the last line of scripts/e2e.ts counts them; a browser without a count has failed. */
function countsOf(out: string): Count[] {
  return BROWSER_NAMES.map((browser) => {
    const found = new RegExp(`\\b${browser}: (\\d+) passed, (\\d+) failed`).exec(out);
    if (!found) console.error(`${browser} did not run to its end.`);
    return { part: browser, passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 1) };
  });
}

function browsers(): Count[] {
  const { out } = run('node', ['scripts/e2e.ts', '--no-build'], {}, true);
  console.log(out);
  return countsOf(out.trimEnd().split('\n').at(-1) ?? '');
}

const PARTS: readonly (readonly [name: string, () => Count | Count[]])[] = [
  ['types', () => check('types', 'tsc', '--noEmit')],
  ['lint', () => [check('lint', 'eslint', '.'), check('format', 'prettier', '--check', '--log-level=warn', '.')]],
  ['build', () => [check('build chromium', 'wxt', 'build'), check('build firefox', 'wxt', 'build', '-b', 'firefox')]],
  ['unit and component tests', unitTests],
  ['browsers', browsers],
];

run('wxt', ['prepare']);
const counts = PARTS.flatMap(([name, work]) => {
  const from = performance.now();
  console.log(`\n== ${name}`);
  const made = work();
  console.log(`== ${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
  return made;
});

console.log('');
for (const { part, passed, failed } of counts) {
  console.log(`${part.padEnd(16)} ${String(passed)} passed, ${String(failed)} failed`);
}
const sum = (key: 'passed' | 'failed'): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
