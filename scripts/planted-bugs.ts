// Plants bugs on purpose, one at a time, in a copy of the project, and shows that the tests catch each. Prints a table; ends with 1 if one
// stays unseen. Run: `node scripts/planted-bugs.ts` (about two seconds a bug).
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { keyOf } from '../lib/uscis/json-path.ts';
import { parseJson } from '../lib/uscis/parse-json.ts';

interface Bug {
  what: string;
  file: string;
  /** Text of the file, and what the bug makes of it. */
  from: string;
  to: string;
  /** The tests that must notice. */
  tests: string;
}

const PROPERTY = 'tests/property/decode.property.test.ts';

export const BUGS: readonly Bug[] = [
  {
    what: 'A leaf that no fact cites is lost when its value is null',
    file: 'lib/decode/decode-cases.ts',
    from: 'leaves.filter((leaf) => !cited.has(leaf))',
    to: 'leaves.filter((leaf) => !cited.has(leaf) && leaf.value !== null)',
    tests: PROPERTY,
  },
  {
    what: 'Leaves come in the order in which USCIS wrote its keys',
    file: 'lib/uscis/json-path.ts',
    from: 'return keys.length > 1 ? keys.sort() : keys;',
    to: 'return keys;',
    tests: PROPERTY,
  },
  {
    what: 'Decoding sorts the events of the answer it was given',
    file: 'lib/decode/place.ts',
    from: 'return place.value.map((value, index)',
    to: 'return place.value.reverse().map((value, index)',
    tests: PROPERTY,
  },
  {
    what: 'A row that is no object makes the decoder throw',
    file: 'lib/uscis/json-path.ts',
    from: 'return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;',
    to: 'return isObject(value) || Array.isArray(value) ? (value as JsonObject)[key] : (value as unknown as JsonObject)[key];',
    tests: PROPERTY,
  },
  {
    what: 'A key that is no identifier is written without quotes',
    file: 'lib/uscis/json-path.ts',
    from: 'if (!IDENTIFIER.test(key)) return',
    to: 'if (false) return',
    tests: PROPERTY,
  },
  {
    what: 'Midnight UTC is read as an instant',
    file: 'lib/decode/stamp.ts',
    from: "return instant.endsWith('T00:00:00.000Z') ? instant.slice(0, 10) : instant;",
    to: 'return instant;',
    tests: 'lib/decode',
  },
  {
    what: 'A date is read in the zone of the machine',
    file: 'lib/decode/stamp.ts',
    from: 'const time = Date.UTC(',
    to: 'const time = +new Date(',
    tests: 'lib/decode/stamp.test.ts',
  },
  {
    what: 'An impossible day rolls over into the next month',
    file: 'lib/decode/stamp.ts',
    from: 'if (day > (DAYS_IN_MONTH[month - 1] ?? 0)) return false;',
    to: '',
    tests: 'lib/decode',
  },
  {
    what: 'A code’s words, learnt on one form, serve every form',
    file: 'lib/decode/wording.ts',
    from: "    .toUpperCase()\n    .replace(/[^A-Z0-9]/g, '')\n    .replace(/^FORM/, '');",
    to: "    .replace(/.*/, '');",
    tests: 'lib/decode',
  },
  {
    what: 'The record is called silently updated though an address gave no answer',
    file: 'lib/decode/record-updated.ts',
    from: "const isWhole = sources.answered('case_status') && sources.answered('documents');",
    to: 'const isWhole = true;',
    tests: 'lib/decode',
  },
  {
    what: 'A request counts as open while its marks are missing',
    file: 'lib/decode/requests.ts',
    from: 'return marks.includes(null) ? null : true;',
    to: 'return true;',
    tests: 'lib/decode',
  },
  {
    what: 'A flag of another case in the same answer is shown as this case’s',
    file: 'lib/decode/flags.ts',
    from: "key.startsWith('concurrentCases')",
    to: "key === 'concurrentCases'",
    tests: 'lib/decode',
  },
  {
    what: 'A number that JavaScript rounds is rounded',
    file: 'lib/uscis/parse-json.ts',
    from: 'return decimalOf(String(value)) === decimalOf(source) ? value + 0 : source;',
    to: 'return value + 0;',
    tests: 'lib/uscis',
  },
  {
    what: 'A nameless answer is given to the first of several cases',
    file: 'lib/report/saved/gather.ts',
    from: 'if (receipts.size === 1) return',
    to: 'if (receipts.size > 0) return',
    tests: 'lib/report/saved',
  },
];

const root = resolve(import.meta.dirname, '..');
const copy = mkdtempSync(join(tmpdir(), 'caseside-bugs-'));
for (const name of [
  'lib',
  'tests',
  'components',
  'lab',
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
