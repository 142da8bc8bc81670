// `npm run build`: the production builds for both browsers and the paste page, and what each file of them weighs, raw and gzip.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPage } from './decoder/build-page.ts';

const BUILDS = [
  { browser: 'chrome', folder: '.output/chrome-mv3' },
  { browser: 'firefox', folder: '.output/firefox-mv3' },
] as const;
const PAGE_FOLDER = '.output/decoder';

for (const { browser } of BUILDS) {
  execFileSync('wxt', ['build', '-b', browser], { stdio: ['ignore', 'ignore', 'inherit'] });
}
await buildPage();
for (const folder of [...BUILDS.map((each) => each.folder), PAGE_FOLDER]) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const rows = files
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => {
      const bytes = readFileSync(path);
      return { path, raw: bytes.length, gzip: gzipSync(bytes).length };
    });
  const total = { path: folder, raw: 0, gzip: 0 };
  for (const { raw, gzip } of rows) {
    total.raw += raw;
    total.gzip += gzip;
  }
  for (const { path, raw, gzip } of [...rows, total]) {
    console.log(`${path.padEnd(64)} ${String(raw).padStart(8)} bytes ${String(gzip).padStart(8)} gzip`);
  }
}
