import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT_STYLE } from '../../lib/report/formats/html-style.ts';

/** Rules without what only their layout in the file makes different. */
const bare = (css: string) =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, '')
    .replaceAll(';}', '}')
    .replaceAll("'", '"')
    .replaceAll(/(?<![\d.])0\./g, '.');

describe('the style of the page that prints', () => {
  it('begins with the very rules that the page breaks are counted with', () => {
    const own = readFileSync(join(import.meta.dirname, 'report.css'), 'utf8');
    expect(bare(own).startsWith(bare(REPORT_STYLE))).toBe(true);
  });
});
