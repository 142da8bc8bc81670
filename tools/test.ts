// `npm test`: types, lint, the production builds, unit and component tests, and the scenarios in both browsers. Every part runs,
// even when one before it failed; the last line counts all of them. Writes .output/.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import * as z from 'zod';
import { BROWSER_NAMES, installMissing } from './browser/find-browsers.ts';

const ROOT = new URL('../', import.meta.url).pathname;
const TOOLS = join(ROOT, 'node_modules', '.bin');

interface Count {
  part: string;
  passed: number;
  failed: number;
}

interface Ran {
  ok: boolean;
  /** What it printed on stdout; it was shown as it came. */
  out: string;
}

/** Runs a tool of node_modules under the Node of node_modules. */
function run(tool: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    let out = '';
    const started = spawn(tool, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, PATH: `${TOOLS}${delimiter}${process.env['PATH'] ?? ''}`, ...env },
    });
    started.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      process.stdout.write(text);
    });
    started.once('error', (error) => {
      console.error(`${tool} did not start: ${error.message}`);
      resolve({ ok: false, out });
    });
    started.once('close', (code) => {
      resolve({ ok: code === 0, out });
    });
  });
}

const check = async (part: string, ...command: [string, ...string[]]): Promise<Count> => {
  const [tool, ...args] = command;
  const { ok } = await run(tool, args);
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
async function unitTests(): Promise<Count[]> {
  const dir = mkdtempSync(join(tmpdir(), 'caseside-vitest-'));
  const file = join(dir, 'report.json');
  try {
    await run('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], {
      CASESIDE_BUILT: '1',
    });
    const report = VitestReport.parse(JSON.parse(readFileSync(file, 'utf8')));
    const skipped = report.numPendingTests + report.numTodoTests;
    if (skipped > 0) console.log(`${String(skipped)} tests were skipped; they count as failed.`);
    const failed = report.numFailedTests + skipped;
    // A file that could not be loaded has no tests to count.
    return [{ part: 'unit', passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed }];
  } catch (error) {
    console.error(`The unit tests gave no report: ${String(error)}`);
    return [{ part: 'unit', passed: 0, failed: 1 }];
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** One browser's scenarios, as the last line of tests/e2e/run.ts counts them; a browser without a count has failed. */
function countsOf(out: string): Count[] {
  return BROWSER_NAMES.map((browser) => {
    const found = new RegExp(`\\b${browser}: (\\d+) passed, (\\d+) failed`).exec(out);
    if (!found) console.error(`${browser} did not run to its end.`);
    return { part: browser, passed: Number(found?.[1] ?? 0), failed: Number(found?.[2] ?? 1) };
  });
}

async function browsers(): Promise<Count[]> {
  const { out } = await run('node', ['tests/e2e/run.ts', '--no-build']);
  return countsOf(out.trimEnd().split('\n').at(-1) ?? '');
}

const PARTS: readonly (readonly [name: string, () => Promise<Count[]>])[] = [
  ['types', async () => [await check('types', 'tsc', '--noEmit')]],
  [
    'lint',
    async () => [
      await check('lint', 'eslint', '.'),
      await check('format', 'prettier', '--check', '--log-level=warn', '.'),
    ],
  ],
  [
    'build',
    async () => [
      await check('build chromium', 'wxt', 'build'),
      await check('build firefox', 'wxt', 'build', '-b', 'firefox'),
    ],
  ],
  ['unit and component tests', unitTests],
  // The history store loses nothing that it confirmed when a real browser is killed; `npm run crash` does it a hundred times.
  [
    'kills',
    () => {
      installMissing([...BROWSER_NAMES]);
      return Promise.all(
        BROWSER_NAMES.map((name) =>
          check(
            `kills ${name}`,
            'node',
            'tools/crash-test/crash-test.ts',
            '--browser',
            name,
            '--kills',
            '10',
            '--readings',
            '0',
          ),
        ),
      );
    },
  ],
  ['browsers', browsers],
];

await run('wxt', ['prepare']);
const counts: Count[] = [];
for (const [name, work] of PARTS) {
  const from = performance.now();
  console.log(`\n== ${name}`);
  counts.push(...(await work()));
  console.log(`== ${name}: ${((performance.now() - from) / 1000).toFixed(0)} s`);
}

console.log('');
for (const { part, passed, failed } of counts) {
  console.log(`${part.padEnd(16)} ${String(passed)} passed, ${String(failed)} failed`);
}
const sum = (key: 'passed' | 'failed'): number => counts.reduce((total, count) => total + count[key], 0);
console.log(`${String(sum('passed'))} passed, ${String(sum('failed'))} failed`);
process.exit(sum('failed') === 0 ? 0 : 1);
