// `npm run mutations [-- --only NAME]`: changes the code in one place at a time, in a copy of the project, and expects the test that the
// mutation names to turn red; before that, each of these tests must be green. NAME is a part of the mutation's words, of its file or of
// its test. Prints a line a mutation; ends with 1 when one stays unseen, 64 when none has that name. Takes minutes, so `npm test` only
// checks that each mutation still fits the code.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import type { Mutation } from './mutation.ts';
import { MUTATIONS } from './mutations.ts';

const WRONG_USAGE = 64;
const ROOT = new URL('../../', import.meta.url).pathname;
const LEFT_OUT = /^(?:node_modules|\.git|\.output|\.wxt)$/;
/** A zone with a change of clocks, far from UTC: a test that holds only in UTC does not hold. */
const ZONE = 'America/Los_Angeles';

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const words = values.only.toLowerCase();
const chosen = MUTATIONS.filter(({ what, file, test }) => `${what}\n${file}\n${test}`.toLowerCase().includes(words));
if (chosen.length === 0) {
  console.error(`No mutation has "${values.only}" in its words, its file or its test.`);
  process.exit(WRONG_USAGE);
}

function copyOfProject(): string {
  const dir = mkdtempSync(join(tmpdir(), 'caseside-mutations-'));
  cpSync(ROOT, dir, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(ROOT, path).split('/')[0] ?? '') });
  symlinkSync(join(ROOT, 'node_modules'), join(dir, 'node_modules'));
  return dir;
}

function run(dir: string, ...args: string[]): { ok: boolean; text: string } {
  const env = { ...process.env, CASESIDE_BUILT: '1', NO_COLOR: '1', FORCE_COLOR: '0', TZ: ZONE };
  const done = spawnSync('npm', args, { cwd: dir, encoding: 'utf8', maxBuffer: 50_000_000, env });
  return { ok: done.status === 0, text: `${done.stdout}${done.stderr}` };
}

/** Words as they are, for an option that takes a regular expression. */
const literally = (text: string): string => text.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** Runs the one test; red counts only when that very test is what fails. */
function runTest(dir: string, { test, in: where }: Mutation): { passed: boolean; failed: boolean; text: string } {
  const isOnBuild = where === 'chromium' || where.startsWith('tests/rules/built');
  const built = isOnBuild ? run(dir, 'run', '-s', 'build') : null;
  if (built?.ok === false) return { passed: false, failed: false, text: `It does not build.\n${built.text}` };
  const { text } =
    where === 'chromium'
      ? run(dir, 'run', '-s', 'e2e', '--', '--no-build', '--browser', 'chromium', '--only', test)
      : run(dir, 'exec', '--', 'vitest', 'run', '--reporter=verbose', '-t', literally(test), where);
  const lines = text.split('\n').filter((line) => line.includes(test));
  const failed = lines.some((line) => /^FAILS |^\s*(?:×|✗|FAIL)\s/.test(line));
  const passed = lines.some((line) => /^ok |^\s*✓/.test(line)) && !failed;
  return { passed, failed, text };
}

const dir = copyOfProject();
let missed = 0;
const report = (isAsExpected: boolean, what: string, more: string): void => {
  if (!isAsExpected) missed += 1;
  const details = isAsExpected ? '' : `\n${more.slice(-3_000).replaceAll(/^/gm, '        ')}`;
  console.log(`${isAsExpected ? 'ok    ' : 'UNSEEN'} ${what}${details}`);
};
try {
  // Types and paths that every test needs.
  run(dir, 'exec', '--', 'wxt', 'prepare');
  for (const one of new Map(chosen.map((mutation) => [`${mutation.in} ${mutation.test}`, mutation])).values()) {
    const { passed, text } = runTest(dir, one);
    report(passed, `green as it is: “${one.test}” in ${one.in}`, text);
  }
  for (const mutation of chosen) {
    const file = join(dir, mutation.file);
    const before = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      before.replace(mutation.from, () => mutation.to),
    );
    const { failed, text } = runTest(dir, mutation);
    report(failed, `${mutation.what}: “${mutation.test}” turns red`, text);
    writeFileSync(file, before);
  }
} finally {
  rmSync(dir, { recursive: true, force: true });
}
console.log(`${String(chosen.length)} mutations, ${String(missed)} unseen`);
process.exit(missed === 0 ? 0 : 1);
