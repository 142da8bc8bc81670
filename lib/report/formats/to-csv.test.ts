import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { goldenReport } from '../../../tests/golden/reports.ts';
import { aCase, aDocument, aRecord } from '../../../tests/builders/a-case.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import { reportOf } from '../report.ts';
import { CSV_COLUMNS, toCsv } from './to-csv.ts';

const VIEW = { zone: 'UTC', lang: 'en' };

/** The rows as a parser of RFC 4180 reads them that Caseside had no hand in; it refuses what is not well formed. */
const readCsv = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n' });

const withDocument = (fileName: string) => {
  const documents = [
    aDocument('Other', '2026-03-01T00:00:00.000+0000', { fileName, sourceType: 'Applicant Provided' }),
  ];
  const cases = decodeCases([aCase({ record: aRecord(), documents })], { lang: 'en' });
  return reportOf(cases, { at: '2026-06-01T12:00:00.000Z', lang: 'en', masked: false, version: '0.1.0', problems: [] });
};
const labelOf = (fileName: string): string | undefined => {
  const rows = readCsv(toCsv(withDocument(fileName), VIEW));
  return rows.find((row) => row[2] === 'document')?.[CSV_COLUMNS.indexOf('label')];
};

describe('the CSV report', () => {
  const report = goldenReport('appointment');
  const text = toCsv(report, VIEW);
  const rows = readCsv(text);

  it('begins with a byte-order mark, ends rows with CRLF, and every row has every column', () => {
    expect(text.startsWith('\ufeff"case"')).toBe(true);
    expect(text.endsWith('"\r\n')).toBe(true);
    expect(rows[0]).toEqual([...CSV_COLUMNS]);
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([CSV_COLUMNS.length]));
  });

  it('has a row for each entry, read back as it went in', () => {
    const timeline = rows.filter((row) => row[2] === 'timeline');
    const entries = report.cases[0]?.timeline ?? [];
    expect(timeline.map((row) => [row[3], row[4], row[6]])).toEqual(
      entries.map(({ kind, at, label }) => [kind, at ?? '', label]),
    );
    expect(rows.filter((row) => row[2] === 'other-field')).toHaveLength(report.cases[0]?.otherFields.length ?? -1);
  });

  it('says that it is unofficial, when it was made, and which reads failed', () => {
    expect(rows[1]?.[6]).toContain('not official');
    expect(rows[2]?.[4]).toBe(report.generatedAt);
    expect(rows.find((row) => row[2] === 'read' && row[12] === 'documents')?.[3]).toBe('not-read');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '"=1', 'a;=1+1', 'a\n=1+1', 'a\t@x'])(
    'takes the force from %j',
    (name) => {
      const label = labelOf(name) ?? '';
      expect(label.replaceAll("'", '').trim()).toBe(name.replaceAll("'", '').trim());
      expect(label).not.toMatch(/(?:^|[;\t\r\n])[\s"]*[=+\-@＝＋－＠]/);
    },
  );

  it.each([
    '﹦1+1',
    '﹢1',
    '﹣1',
    '﹫SUM(A1)',
    '⁼1',
    '⁺1',
    '⁻1',
    '₌1',
    '₊1',
    '₋1',
    '−1',
    '＋1',
    '－1',
    '＠x',
    '\u200b=1',
    '\ufeff=1',
    '\u00ad=1',
    '\u202e=1',
    '\u2060+1',
    '\u3164=1',
    '\u0000=1',
    '\u0007=1',
    '\u00a0=1',
    '\u3000=1',
    '"\'=1',
    '\n=1',
    'a,=1',
    'a;\u200b=1',
    '\u2028=1',
  ])('takes the force from the rarer opening %j', (name) => {
    const label = (labelOf(name) ?? '').normalize('NFKC');
    const seen = label.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Default_Ignorable_Code_Point}]/gu, '');
    expect(label).not.toMatch(/(?:^|[;,\t\r\n])[\s"]*[=+\-@−]/);
    expect(seen).not.toMatch(/(?:^|[;,\t\r\n])[\s"]*[=+\-@−]/);
  });

  it.each(['a "quoted" name.pdf', 'two\nlines.pdf', 'comma, here.pdf', 'ñ 你好 🙂.pdf'])(
    'gives %j back to the letter',
    (name) => expect(labelOf(name)).toBe(name),
  );
});
