// What a build weighs, part by part, gzipped as a store would. Reads .output/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Sizes {
  /** On every page of the site: script and style. */
  dock: number;
  /** All that the frame loads: page, scripts, styles. */
  panel: number;
  /** The background, with every file it imports. */
  keeper: number;
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Files that a file names among those of the build: what it loads, and what that loads in turn. */
function loadedBy(dir: string, first: string, all: readonly string[]): Set<string> {
  const found = new Set([first]);
  for (const file of found) {
    const text = readFileSync(join(dir, file), 'utf8');
    for (const other of all) {
      const name = other.split('/').at(-1) ?? other;
      if (other !== file && /\.(?:js|css)$/.test(other) && text.includes(name)) found.add(other);
    }
  }
  return found;
}

/** Bytes, gzipped file by file. @param dir folder of a built extension */
export function sizesOf(dir: string): Sizes {
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css|html)$/.test(file));
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzipped(join(dir, file)), 0);
  return {
    dock: sum(all.filter((file) => file.startsWith('content-scripts/'))),
    panel: sum(loadedBy(dir, 'panel.html', all)),
    keeper: sum(loadedBy(dir, 'background.js', all)),
  };
}
