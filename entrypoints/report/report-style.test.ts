import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT_STYLE } from '../../lib/report/formats/html-style.ts';

/** Rules without differences of formatting. */
const bare = (css: string) =>
  css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/\s+/g, '')
    .replaceAll(';}', '}')
    .replaceAll("'", '"')
    .replaceAll(/(?<![\d.])0\./g, '.');

describe('the style of the print page', () => {
  it('begins with exactly the rules that pagination is computed with', () => {
    const own = readFileSync(join(import.meta.dirname, 'report.css'), 'utf8');
    expect(bare(own).startsWith(bare(REPORT_STYLE))).toBe(true);
  });
});
