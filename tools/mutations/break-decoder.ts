// Plants bugs on purpose, one at a time, in a copy of the project, and shows that the tests catch each. Prints a table; ends with 1 if one
// stays unseen. Run: `node tools/mutations/break-decoder.ts` (about two seconds a bug).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keyOf } from '../../lib/uscis/json-path.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';

import { BUGS } from './decoder-mutations.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'caseside-bugs-'));
for (const name of [
  'lib',
  'tests',
  'components',
  'mock-site',
  'package.json',
  'tsconfig.json',
  'vitest.config.ts',
  'wxt.config.ts',
  'entrypoints',
]) {
  cpSync(join(root, name), join(copy, name), { recursive: true });
}
for (const name of ['node_modules', '.wxt']) symlinkSync(join(root, name), join(copy, name));

/** The first test that failed, or null when none did. */
function failing(tests: string): string | null {
  const results = join(copy, 'results.json');
  const options = ['--bail', '1', '--reporter', 'json', '--outputFile', results];
  const run = spawnSync(join(root, 'node_modules/.bin/vitest'), ['run', ...options, tests], {
    cwd: copy,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, TZ: 'America/Los_Angeles', PROPERTY_RUNS: '1500' },
  });
  if (run.status === 0) return null;
  const parsed = parseJson(readFileSync(results, 'utf8'));
  const files = parsed.ok ? keyOf(parsed.value, 'testResults') : [];
  const all = Array.isArray(files) ? files.flatMap((file) => keyOf(file, 'assertionResults') ?? []) : [];
  const failed = all.find((test) => keyOf(test, 'status') === 'failed');
  const name = keyOf(failed, 'fullName');
  return typeof name === 'string' ? name : 'a test file that no longer loads';
}

let unseen = 0;
try {
  for (const tests of new Set(BUGS.map((bug) => bug.tests))) {
    const broken = failing(tests);
    if (broken !== null) throw new Error(`Without any bug, this fails already: ${broken}`);
  }
  for (const { what, file, from, to, tests } of BUGS) {
    const path = join(copy, file);
    const text = readFileSync(path, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} no longer holds: ${from}`);
    writeFileSync(path, text.replace(from, to));
    const caughtBy = failing(tests);
    writeFileSync(path, text);
    if (caughtBy === null) unseen += 1;
    process.stdout.write(
      `${caughtBy === null ? 'UNSEEN' : 'caught'}  ${what}\n        ${caughtBy ?? 'no test failed'}\n`,
    );
  }
} finally {
  rmSync(copy, { recursive: true });
}
process.stdout.write(`${String(BUGS.length - unseen)} of ${String(BUGS.length)} planted bugs were caught.\n`);
if (unseen > 0) process.exitCode = 1;
