import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { PROJECT } from '../browser/fixtures.ts';

const Messages = z.object({ description: z.object({ message: z.string() }) });
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

  it('has the summary that the browser shows', () => {
    const { description } = Messages.parse(JSON.parse(read(`public/_locales/${lang}/messages.json`)));
    expect(/^> (.+)$/m.exec(listing)?.[1], 'Give the manifest and the listing the same sentence.').toBe(
      description.message,
    );
  });

  it('says first that it is not official', () => {
    expect(listing).toMatch(NAMES_OFFICIAL);
  });
});
