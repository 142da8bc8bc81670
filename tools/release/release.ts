// `npm run release -- X.Y.Z`: runs everything on a clean tree, sets the version, moves the changelog, makes the archives twice and compares
// them, and says what to upload where. Writes package.json, its lock, CHANGELOG.md and .output/; commits, tags and uploads nothing.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import * as z from 'zod';
import { archivesIn, unlikeFromSources } from './archives.ts';
import { isHigher, withRelease, withVersion } from './next-version.ts';

const WRONG_USAGE = 64;
const FILES = ['package.json', 'package-lock.json', 'CHANGELOG.md'] as const;
const SUMS = '.output/SHA256SUMS';

const run = (command: string, ...args: string[]): void => {
  execFileSync(command, args, { stdio: 'inherit' });
};

function stop(sentence: string, code = 1): never {
  console.error(sentence);
  process.exit(code);
}

const next = process.argv[2] ?? '';
const current = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8'))).version;
if (!isHigher(next, current))
  stop(`It is: npm run release -- X.Y.Z, three numbers higher than ${current}.`, WRONG_USAGE);
if (execFileSync('git', ['status', '--porcelain'], { encoding: 'utf8' }) !== '')
  stop('The tree is not clean: commit what changed.');
const changelog = withRelease(readFileSync('CHANGELOG.md', 'utf8'), next, new Date().toISOString().slice(0, 10));
if (changelog === null) stop('CHANGELOG.md says nothing under “Unreleased”: write what is new.');

try {
  for (const file of ['package.json', 'package-lock.json']) {
    writeFileSync(file, withVersion(readFileSync(file, 'utf8'), current, next));
  }
  writeFileSync('CHANGELOG.md', changelog);
  run('npm', 'test');
  run('npm', 'run', 'build');
  run('npm', 'run', 'zip');
  run('npm', 'run', 'store-pictures');
  const archives = archivesIn(process.cwd()).filter(({ path }) => path.includes(`-${next}-`));
  const unlike = await unlikeFromSources(archives);
  if (unlike.length > 0)
    throw new Error(`From the sources archive these came out with other bytes: ${unlike.join(', ')}`);
  const lines = archives.map(({ path, sha256 }) => `${sha256}  ${relative(process.cwd(), path)}`);
  writeFileSync(SUMS, `${lines.join('\n')}\n`);
  console.log(
    [
      ...['', `Caseside ${next} is ready. SHA-256 (${SUMS}):`, ...lines, ''],
      ...[
        'Chrome Web Store: upload …-chrome.zip; texts and answers are in docs/stores/chrome.md.',
        'addons.mozilla.org: upload …-firefox.zip, then …-sources.zip; texts and answers are in docs/stores/firefox.md.',
        `Then: git commit -am "Release ${next}", git tag v${next}.`,
      ],
    ].join('\n'),
  );
} catch (fault) {
  run('git', 'checkout', '--', ...FILES);
  stop(`Not released; ${FILES.join(', ')} are as they were. ${String(fault)}`);
}
