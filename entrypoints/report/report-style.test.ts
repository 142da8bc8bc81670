import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT_STYLE } from '../../lib/report/formats/html-style.ts';
import { visibleSheets } from './visible-sheets.ts';

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

describe('what is put on paper', () => {
  it('shows bidi control characters by their number', () => {
    const turned = 'abc\u202edef';
    const sheets = visibleSheets({
      title: turned,
      head: turned,
      unofficial: '',
      foot: '',
      numbers: [turned],
      sheets: [
        [
          { kind: 'heading', level: 1, text: turned },
          { kind: 'facts', rows: [{ label: turned, text: turned, mark: turned, from: turned }] },
          { kind: 'table', caption: turned, columns: [{ name: turned, share: 1 }], rows: [[turned]] },
        ],
      ],
    });
    expect(JSON.stringify(sheets)).not.toContain('\u202e');
    expect(JSON.stringify(sheets).match(/u202e/g)).toHaveLength(11);
  });
});
