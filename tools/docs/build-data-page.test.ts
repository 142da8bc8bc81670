import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FLAGS } from '../../lib/tables/flags.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { eachLeaf } from '../../lib/uscis/json-path.ts';
import { DATA_PAGE, dataPage, PART_NAMES } from './build-data-page.ts';
import { FIELDS } from './data-page-fields.ts';

const page = readFileSync(DATA_PAGE, 'utf8');

it('docs/DATA.md is what the tables say today', () => {
  expect(page, 'run: npm exec -- node tools/docs/build-data-page.ts').toBe(dataPage(page));
});

it('docs/DATA.md has every part that can be made', () => {
  for (const name of PART_NAMES) expect(page).toContain(`<!-- made: ${name} -->`);
});

/** Invented on purpose, so that the mock site shows what an unknown field looks like. */
const INVENTED = ['cases data.elisSubChannel', 'cases data.groupLeadReceipt'];

it('every field that the mock site’s cases hold is described', () => {
  const known = new Set([...FIELDS.map(({ endpoint, path }) => `${endpoint} ${path}`), ...INVENTED]);
  const flags = new Set<string>(FLAGS.map(({ key }) => key));
  const cases = join(import.meta.dirname, '../../mock-site/cases');
  const missing = new Set<string>();
  for (const entry of readdirSync(cases, { withFileTypes: true, recursive: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
    const parsed = parseJson(readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) continue;
    eachLeaf(parsed.value, '', (path) => {
      const field = `${entry.name.replace('.json', '')} ${path.replace(/\[\d+\]/g, '[]')}`;
      if (!known.has(field) && !flags.has(field.slice(field.lastIndexOf('.') + 1))) missing.add(field);
    });
  }
  expect([...missing], 'Describe the field in tools/docs/data-page-fields.ts.').toEqual([]);
});
