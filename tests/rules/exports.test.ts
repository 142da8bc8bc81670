// What is exported is used by another file, and every file is reached from an entry point, a command or a test.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { ROOT } from './files.ts';

const Found = z.array(z.object({ name: z.string() }));
const Report = z.object({
  issues: z.array(z.object({ file: z.string(), files: Found, exports: Found, types: Found })),
});

/** What knip finds in a folder, one line each; it runs as a program, as it has no interface for programs. */
function unusedIn(folder: string): string[] {
  const knip = join(ROOT, 'node_modules/knip/bin/knip.js');
  const options = ['--include', 'files,exports,types', '--reporter', 'json', '--no-exit-code', '--no-progress'];
  const out = execFileSync(process.execPath, [knip, ...options], { cwd: folder, encoding: 'utf8' });
  return Report.parse(JSON.parse(out)).issues.flatMap(({ file, files, exports, types }) => [
    ...files.map(() => `${file} is reached from nowhere.`),
    ...[...exports, ...types].map(({ name }) => `${file} exports ${name}, which no other file uses.`),
  ]);
}

it('no file exports what nothing else uses, and no file is left over', () => {
  expect(
    unusedIn(ROOT),
    'Drop the word `export`, or delete what nothing uses; a file that a tool runs by its path is an entry of knip.config.ts.',
  ).toEqual([]);
});

it('an unused export, an unused type and a file left over are found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'caseside-exports-'));
  try {
    mkdirSync(join(folder, 'src'));
    writeFileSync(join(folder, 'package.json'), '{ "name": "example", "type": "module", "main": "src/main.ts" }');
    writeFileSync(join(folder, 'src/main.ts'), "import { used } from './words.ts';\nused();\n");
    writeFileSync(
      join(folder, 'src/words.ts'),
      'export const used = () => 1;\nexport const idle = 2;\nexport type Idle = 1;\n',
    );
    writeFileSync(join(folder, 'src/alone.ts'), 'export const alone = 3;\n');
    expect(unusedIn(folder).sort()).toEqual([
      'src/alone.ts is reached from nowhere.',
      'src/words.ts exports Idle, which no other file uses.',
      'src/words.ts exports idle, which no other file uses.',
    ]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
