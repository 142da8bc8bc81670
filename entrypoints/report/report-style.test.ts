import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { REPORT_STYLE } from '../../lib/report/formats/html-style.ts';
import { visibleSheets } from './visible-sheets.ts';

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

describe('what is put on paper', () => {
  it('shows signs that turn the writing around by their number', () => {
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
