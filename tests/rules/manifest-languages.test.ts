// What a browser lists of the extension in each language (public/_locales).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { LANGS } from '../../lib/locales/languages.ts';
import { ROOT } from './files.ts';

const FOLDER = join(ROOT, 'public/_locales');
const descriptionIn = (lang: string): string => {
  const messages: unknown = JSON.parse(readFileSync(join(FOLDER, lang, 'messages.json'), 'utf8'));
  return /"message":"([^"]+)"/.exec(JSON.stringify(messages))?.[1] ?? '';
};

it('the browser’s list describes the extension in every language, briefly and as unofficial', () => {
  expect(readdirSync(FOLDER).sort()).toEqual([...LANGS].sort());
  for (const lang of LANGS) {
    const description = descriptionIn(lang);
    expect(description.length, lang).toBeLessThanOrEqual(132);
    expect(description, lang).toMatch(/unofficial|no oficial/i);
    expect(description, lang).toContain('my.uscis.gov');
  }
});
