// What a build weighs, part by part, gzipped as a store would. Reads .output/.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Sizes {
  /** On every page of the site: script and style. */
  dock: number;
  /** All that the frame loads before anything is clicked: page, scripts, styles. */
  panel: number;
  /** All that it ever loads in English: with what opens on a click, and what draws a kept history. */
  panelInAll: number;
  /** The messages of our pages in the largest other language, loaded only when it is chosen; and those of the first screen. */
  language: number;
  languageAtFirst: number;
  /** The background, with every file it imports. */
  background: number;
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** What a script loads only when it comes to that line; the first messages of English are loaded at once. */
const LATER = /\bimport\(\s*["'`](?![^"'`]*\/words-en-panel-)[^"'`]*["'`]\s*\)/g;

/** Vite's list of the styles that come with what is loaded later. */
const STYLES_OF_LATER = /m\.f=\[[^\]]*\]/g;

/** Files that a file names among those of the build: what it loads, and what that loads in turn. */
function loadedBy(dir: string, first: string, all: readonly string[], when: 'at once' | 'ever'): Set<string> {
  const found = new Set([first]);
  for (const file of found) {
    const whole = readFileSync(join(dir, file), 'utf8');
    const text = when === 'ever' ? whole : whole.replace(LATER, '').replace(STYLES_OF_LATER, '');
    for (const other of all) {
      const name = other.split('/').at(-1) ?? other;
      if (other !== file && /\.(?:js|css)$/.test(other) && text.includes(name)) found.add(other);
    }
  }
  return found;
}

const OTHER_LANGUAGE = /\/words-(?!en-)([a-z]+)-/;

/** Bytes, gzipped file by file. @param dir folder of a built extension */
export function sizesOf(dir: string): Sizes {
  const all = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) => /\.(?:js|css|html)$/.test(file));
  const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + gzipped(join(dir, file)), 0);
  const languages = [...new Set(all.flatMap((file) => OTHER_LANGUAGE.exec(file)?.[1] ?? []))];
  return {
    dock: sum(all.filter((file) => file.startsWith('content-scripts/'))),
    panel: sum(loadedBy(dir, 'panel.html', all, 'at once')),
    panelInAll: sum([...loadedBy(dir, 'panel.html', all, 'ever')].filter((file) => !OTHER_LANGUAGE.test(file))),
    language: Math.max(...languages.map((lang) => sum(all.filter((file) => file.includes(`/words-${lang}-`))))),
    languageAtFirst: Math.max(
      ...languages.map((lang) => sum(all.filter((file) => file.includes(`/words-${lang}-panel-`)))),
    ),
    background: sum(loadedBy(dir, 'background.js', all, 'ever')),
  };
}
