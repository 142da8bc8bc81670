// What the production builds contain: bytes within their budgets, no code made from text, and no way to send data, including ways
// that no browser policy covers (docs/PRIVACY.md).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sizesOf } from '../../../tools/bench/sizes.ts';
import { BUDGETS } from '../budgets.ts';
import { ROOT } from '../files.ts';
import { CALLS_FETCH, NOWHERE } from './forbidden-in-builds.ts';

const BUILDS = [
  ['Chromium', '.output/chrome-mv3'],
  ['Firefox', '.output/firefox-mv3'],
] as const;

describe.each(BUILDS)('the production build for %s', (_name, dir) => {
  const scripts = readdirSync(join(ROOT, dir), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path): [string, string] => [path, readFileSync(join(ROOT, dir, path), 'utf8')]);

  it('stays within its budget: dock, panel and background', () => {
    const sizes = sizesOf(join(ROOT, dir));
    expect(sizes.dock).toBeLessThanOrEqual(BUDGETS.dockBytes);
    expect(sizes.panel).toBeLessThanOrEqual(BUDGETS.panelBytes);
    expect(sizes.panelInAll).toBeLessThanOrEqual(BUDGETS.panelBytesInAll);
    expect(sizes.panelInAll).toBeGreaterThan(sizes.panel);
    expect(sizes.language).toBeLessThanOrEqual(BUDGETS.languageBytes);
    expect(sizes.languageAtFirst).toBeLessThanOrEqual(BUDGETS.languageBytesAtFirst);
    expect(sizes.background).toBeLessThanOrEqual(BUDGETS.backgroundBytes);
    expect(Math.min(...Object.values(sizes))).toBeGreaterThan(1_000);
  });

  it('makes code from text nowhere, and has no way to send anything', () => {
    for (const [path, text] of scripts)
      for (const [why, pattern] of NOWHERE) {
        const found = pattern.exec(text);
        expect(
          found === null ? '' : text.slice(Math.max(0, found.index - 60), found.index + 60),
          `${why} in ${path}`,
        ).toBe('');
      }
  });

  it('makes requests in the dock alone, in one place', () => {
    const asking = scripts.flatMap(([path, text]) => [...text.matchAll(CALLS_FETCH)].map(() => path));
    expect(asking).toEqual(['content-scripts/dock.js']);
  });

  it('makes elements from markup in one place: Solid’s fixed templates, never data', () => {
    for (const [path, text] of scripts) {
      const places = [...text.matchAll(/\.innerHTML\s*=(?!=)/g)].map(({ index }) =>
        text.slice(Math.max(0, index - 200), index),
      );
      expect(places.length, path).toBeLessThanOrEqual(1);
      for (const before of places) expect(before, path).toMatch(/createElement\(["'`]template["'`]\)/);
    }
  });
});
