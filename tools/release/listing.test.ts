import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../browser/fixtures.ts';

const CHROME_SUMMARY = 132;
const NAMES_OFFICIAL = /^>?\s*(?:Unofficial|No oficial)|\bUnofficial\. Not made|\bNo oficial\. Ni USCIS/m;
const read = (path: string): string => readFileSync(join(PROJECT, path), 'utf8');

describe.each(['en', 'es'])('the listing in %s', (lang) => {
  const listing = read(`docs/stores/listing.${lang}.md`);

  it('has a summary that Chrome’s store takes whole', () => {
    const summary = /^> (.+)$/m.exec(listing)?.[1] ?? '';
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length, 'Shorten the summary: the store refuses more.').toBeLessThanOrEqual(CHROME_SUMMARY);
  });

  it('says first that it is not official', () => {
    expect(listing).toMatch(NAMES_OFFICIAL);
  });
});

it('the English summary is what the manifest says', () => {
  expect(read('wxt.config.ts'), 'Give the manifest and docs/stores/listing.en.md the same sentence.').toContain(
    /^> (.+)$/m.exec(read('docs/stores/listing.en.md'))?.[1] ?? 'no summary',
  );
});
