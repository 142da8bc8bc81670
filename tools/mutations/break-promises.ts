// `npm run break [-- --only WORDS]`: breaks the promises of docs/SECURITY and PERFORMANCE one by one, in a copy of the project, and
// expects one named test to turn red each time; before that, that every one of these tests is green. Prints a line a break; ends
// with 1 if one stays unseen. Takes minutes: it is no part of `npm test`, which only sees to it that every break still fits.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Plant } from './mutation.ts';
import { PLANTS } from './promise-mutations.ts';

const ROOT = new URL('../../', import.meta.url).pathname;
const LEFT_OUT = /^(?:node_modules|\.git|\.output|\.wxt)$/;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const words = values.only.toLowerCase();
const chosen = PLANTS.filter(({ what, test }) => `${what} ${test}`.toLowerCase().includes(words));

function copyOfProject(): string {
  const dir = mkdtempSync(join(tmpdir(), 'caseside-break-'));
  cpSync(ROOT, dir, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(ROOT, path).split('/')[0] ?? '') });
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}

interface Ran {
  ok: boolean;
  text: string;
}

function run(dir: string, ...args: string[]): Ran {
  const env = { ...process.env, CASESIDE_BUILT: '1', NO_COLOR: '1', FORCE_COLOR: '0' };
  const done = spawnSync('npm', args, { cwd: dir, encoding: 'utf8', maxBuffer: 50_000_000, env });
  return { ok: done.status === 0, text: `${done.stdout}${done.stderr}` };
}

/** Runs the one test; red counts only when that very test is what fails. */
function runTest(dir: string, { test, in: where }: Plant): { passed: boolean; failed: boolean; text: string } {
  const isOnBuild = where === 'chromium' || where.startsWith('tests/rules/built');
  const built = isOnBuild ? run(dir, 'run', '-s', 'build') : null;
  if (built?.ok === false) return { passed: false, failed: false, text: `It does not build.\n${built.text}` };
  const { text } =
    where === 'chromium'
      ? run(dir, 'run', '-s', 'e2e', '--', '--no-build', '--browser', 'chromium', '--only', test)
      : run(dir, 'exec', '--', 'vitest', 'run', '--reporter=verbose', '-t', test, where);
  const lines = text.split('\n').filter((line) => line.includes(test));
  const failed = lines.some((line) => /^FAILS |^\s*(?:×|✗|FAIL)\s/.test(line));
  const passed = lines.some((line) => /^ok |^\s*✓/.test(line)) && !failed;
  return { passed, failed, text };
}

const dir = copyOfProject();
let missed = 0;
const tell = (isSeen: boolean, what: string, more = ''): void => {
  if (!isSeen) missed += 1;
  console.log(
    `${isSeen ? 'ok   ' : 'UNSEEN'} ${what}${isSeen || more === '' ? '' : `\n${more.slice(-3_000).replaceAll(/^/gm, '        ')}`}`,
  );
};
try {
  // Types and paths that every test needs.
  run(dir, 'exec', '--', 'wxt', 'prepare');
  const tests = new Map(chosen.map((plant) => [plant.test, plant]));
  for (const plant of tests.values()) {
    const { passed, text } = runTest(dir, plant);
    tell(passed, `green as it is: “${plant.test}”`, text);
  }
  for (const plant of chosen) {
    const file = join(dir, plant.file);
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      before.replace(plant.from, () => plant.to),
    );
    const { failed, text } = runTest(dir, plant);
    tell(failed, `${plant.what}: “${plant.test}” turns red`, text);
    writeFileSync(file, before);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
console.log(`${String(chosen.length)} breaks, ${String(missed)} unseen`);
process.exit(missed === 0 ? 0 : 1);
