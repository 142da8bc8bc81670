import { describe, expect, it } from 'vitest';
import { GOLDEN_NAMES, GOLDEN_ZONE, goldenReport } from '../../../tests/golden/reports.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import { FORMAT_IDS, FORMATS, isFormat, reportFileName } from './formats.ts';
import { isMaskedFor, PURPOSE_IDS } from '../purposes.ts';
import { reportJson, reportOf } from '../report.ts';
import { readSaved } from '../saved/read-saved.ts';

describe('a report that the panel saved as JSON', () => {
  it.each(GOLDEN_NAMES)('%s gives the same bytes in every format when it is decoded again', (name) => {
    for (const masked of [false, true]) {
      const saved = goldenReport(name, { masked });
      const { lang } = saved;
      const view = { zone: GOLDEN_ZONE, lang };
      const read = readSaved([{ source: 'report.json', folder: '', name: 'report.json', text: reportJson(saved) }], {
        lang,
      });
      const again = reportOf([...decodeCases(read.cases, { lang }), ...read.masked], {
        at: saved.generatedAt,
        lang,
        masked,
        version: saved.generator.version,
        problems: saved.problems,
      });
      for (const format of FORMAT_IDS) {
        expect(FORMATS[format].write(again, view), `${format}, masked ${String(masked)}`).toBe(
          FORMATS[format].write(saved, view),
        );
      }
    }
  });
});

describe('the list of formats', () => {
  it('knows its own and nothing else', () => {
    expect(FORMAT_IDS.every(isFormat)).toBe(true);
    expect(['pdf', 'constructor', ''].some(isFormat)).toBe(false);
    expect(FORMAT_IDS).toEqual(Object.keys(FORMATS));
  });

  it('names files by what they are and the day, never by a receipt or a person', () => {
    expect(reportFileName(goldenReport('i-131'), 'md')).toBe('case-record-2026-11-23.md');
    expect(reportFileName(goldenReport('masked'), 'csv')).toBe('case-record-hidden-2026-11-23.csv');
    expect(reportFileName(goldenReport('i-131'), 'summary')).toBe('case-summary-2026-11-23.txt');
    expect(reportFileName(goldenReport('masked'), 'table')).toBe('case-table-hidden-2026-11-23.csv');
  });
});

describe('the purposes', () => {
  it('mask a report for a forum whatever was chosen, and no other against the choice', () => {
    expect(PURPOSE_IDS.map((purpose) => isMaskedFor(purpose, false))).toEqual([false, false, false, true]);
    expect(PURPOSE_IDS.every((purpose) => isMaskedFor(purpose, true))).toBe(true);
  });
});
