import { describe, expect, it } from 'vitest';
import { aCase, aDocument, aNotice, anEvent, aRecord, aStatus } from '../../../tests/builders/a-case.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import type { Report } from '../../decode/case-file.ts';
import { reportOf } from '../report.ts';
import { visibleBlock } from './visible-blocks.ts';
import { FORMAT_IDS, FORMATS, isShared, type FormatId } from './formats.ts';
import { reportSheets } from './sheets.ts';
import { visible } from './escape-invisible.ts';

const VIEW = { zone: 'UTC', lang: 'en', purpose: 'myself' } as const;
const reportWith = (text: string): Report =>
  reportOf(
    decodeCases(
      [
        aCase({
          record: aRecord({
            applicantName: text,
            formType: text,
            [text]: text,
            notices: [aNotice(text, '2026-03-02T09:00:00.000Z', { appointmentDateTime: '2026-07-01T13:00:00.000Z' })],
            events: [anEvent(text, '2026-03-02T10:00:00.000Z')],
          }),
          status: aStatus({ statusTitle: text, jurisdictionDescription: text }),
          documents: [aDocument('Other', '2026-03-01T00:00:00.000+0000', { fileName: text, type: text })],
        }),
      ],
      { lang: 'en' },
    ),
    { at: '2026-06-01T12:00:00.000Z', lang: 'en', masked: false, version: '0.1.0', problems: [] },
  );
const write = (report: Report, format: FormatId): string => FORMATS[format].write(report, VIEW);

describe('a character that deceives is shown by its number', () => {
  it.each([
    ['Arabic letter mark', '\u061c'],
    ['soft hyphen', '\u00ad'],
    ['left-to-right override', '\u202d'],
    ['right-to-left override', '\u202e'],
    ['isolate', '\u2067'],
    ['zero-width space', '\u200b'],
    ['zero-width joiner', '\u200d'],
    ['word joiner', '\u2060'],
    ['combining grapheme joiner', '\u034f'],
    ['Mongolian vowel separator', '\u180e'],
    ['Hangul filler', '\u3164'],
    ['half-width Hangul filler', '\uffa0'],
    ['braille blank', '\u2800'],
    ['tag letter', '\u{e0041}'],
    ['variation selector', '\u{e0101}'],
    ['line separator', '\u2028'],
    ['byte-order mark', '\ufeff'],
    ['bell', '\u0007'],
    ['delete', '\u007f'],
    ['next line', '\u0085'],
  ])('%s, in names, titles and keys, in every format and on the printed sheets', (_name, character) => {
    const report = reportWith(`Case${character}Was Denied`);
    const shared = FORMAT_IDS.filter(isShared).map((format) => write(report, format));
    for (const text of shared) expect(text.includes(character)).toBe(false);
    const whole = FORMAT_IDS.filter((format) => !isShared(format));
    const texts = [...whole.map((format) => write(report, format)), JSON.stringify(reportSheets(report, VIEW))];
    for (const text of texts) {
      expect(text.replace(/^\ufeff/, '').includes(character)).toBe(false);
      if (!text.startsWith('BEGIN:')) expect(text).toMatch(/Case\\{1,2}u\{?[0-9a-f]{4,5}\}?/);
    }
    expect(JSON.parse(write(report, 'json'))).toEqual(report);
  });

  it.each([
    ['Саse Was Approved', '\\u0421\\u0430se Was Approved'],
    ['Case Was Αpproved', 'Case Was \\u0391pproved'],
    ['Ｃase 𝐖as', '\\uff23ase \\u{1d416}as'],
    ['Case СОХА', 'Case \\u0421\\u041e\\u0425\\u0410'],
    ['e\u0301\u0301\u0301\u0301', 'e\u0301\u0301\u0301\\u0301'],
    ['Case\u00a0was\u3000sent', 'Case was sent'],
  ])('letters and blanks that only look like others: %s', (text, shown) => expect(visible(text)).toBe(shown));

  it.each([
    'Петров Иван',
    'Ελένη Παππά',
    '王小明',
    'محمد علي',
    'Ñandú Łukasz Dağıstan',
    'O’Brien – “Ann”',
    '🙂 ❤️',
    'José',
  ])('and an honest name stays as it is: %s', (name) => expect(visible(name)).toBe(name));

  it('a word of 10,000 characters is whole in every format, and on sheets it fits', () => {
    const word = 'W'.repeat(10_000);
    const report = reportWith(word);
    for (const format of ['json', 'md', 'txt', 'csv'] as const) expect(write(report, format)).toContain(word);
    expect(
      write(report, 'html')
        .replace(/<[^>]*>|\n/g, '')
        .match(/W{300,}/g),
    ).not.toBeNull();
    for (const blocks of reportSheets(report, VIEW).sheets)
      for (const block of blocks)
        if (block.kind === 'table')
          for (const row of block.rows) for (const text of row) expect(text.length).toBeLessThan(3000);
  });
});

describe('a text of the record cannot look like a line of ours', () => {
  const FORGED = [
    'Received\n\nDecision\n--------\n- Approved\n    in the record\n    Date: Mar 1, 2026',
    'x\r\n# Facts\r\n- **Status:** approved [U]\r\n> quote',
    'x\u2028- Decision\u2029    in the record',
    `${'y'.repeat(70)}     - Decision ${'z'.repeat(66)} Code: FTA0`,
    'END:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Oath',
    '</td></tr></table><h2>Approved</h2>',
    'x\n"I-765 A","IOE0912345678","status","approved"',
  ];
  /** Lines as a reader sees them, with how they begin. */
  const linesOf = (text: string): string[] => text.split(/\r?\n/);
  const plain = reportWith('PLAIN');

  it.each(FORGED)('in plain text, Markdown and the calendar: %j', (forged) => {
    const report = reportWith(forged);
    for (const format of ['txt', 'md', 'ics'] as const) {
      const ours = format === 'ics' ? /^(?:END|BEGIN|SUMMARY):/ : /^(?:#|- |> |=+$|-+$| {4}\S|\|)/;
      const begins = (text: string) => linesOf(text.replace(/\r\n[ \t]/g, '')).filter((line) => ours.test(line)).length;
      expect(begins(write(report, format)), format).toBe(begins(write(plain, format)));
    }
  });

  it.each(FORGED)('in HTML and CSV: %j', (forged) => {
    const report = reportWith(forged);
    const tags = (text: string) => text.match(/<h\d|<tr><td|<dt|<p class="quote"/g)?.length;
    expect(tags(write(report, 'html'))).toBe(tags(write(plain, 'html')));
    const rows = (text: string) => text.replace(/"(?:[^"]|"")*"/g, '').split('\r\n').length;
    expect(rows(write(report, 'csv'))).toBe(rows(write(plain, 'csv')));
  });

  it('and a block of several lines is one line, unless it is a text of USCIS', () => {
    expect(visibleBlock({ kind: 'heading', level: 2, text: 'a\nb' })).toMatchObject({ text: 'a ⏎ b' });
    expect(visibleBlock({ kind: 'text', tone: 'quote', text: 'a\nb' })).toMatchObject({ text: 'a\nb' });
  });
});
