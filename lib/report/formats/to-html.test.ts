import { describe, expect, it } from 'vitest';
import { aCase, aDocument, anEvent, aRecord, aStatus } from '../../../tests/builders/a-case.ts';
import { GOLDEN_NAMES, goldenReport } from '../../../tests/golden/reports.ts';
import { decodeCases, type CaseAnswers } from '../../decode/decode-cases.ts';
import type { Report } from '../../decode/case-file.ts';
import { PURPOSE_IDS } from '../purposes.ts';
import { reportOf } from '../report.ts';
import { toHtml } from './to-html.ts';
import { toMarkdown } from './to-markdown.ts';
import { toText } from './to-text.ts';

const VIEW = { zone: 'America/New_York', lang: 'en' };
const reportFrom = (one: CaseAnswers): Report =>
  reportOf(decodeCases([one], { lang: 'en' }), {
    at: '2026-06-01T12:00:00.000Z',
    lang: 'en',
    masked: false,
    version: '0.1.0',
    problems: [],
  });
const sheetsIn = (html: string): string[] => html.split('<section class="sheet">').slice(1);

const many = reportFrom(
  aCase({
    record: aRecord({
      events: Array.from({ length: 1000 }, (_, index) =>
        anEvent(`Q${String(index)}`, new Date(Date.UTC(2024, 0, 1) + index * 43_200_000 + 1).toISOString()),
      ),
    }),
  }),
);

describe('the printed report', () => {
  it.each(PURPOSE_IDS)('has lines to sign where it goes to somebody else: %s', (purpose) => {
    const report = goldenReport('i-131', { masked: purpose === 'forum' });
    const isForOthers = purpose === 'attorney' || purpose === 'inquiry';
    expect(toHtml(report, { ...VIEW, purpose }).split('Prepared by: ___')).toHaveLength(isForOthers ? 2 : 1);
    expect(toText(report, { ...VIEW, purpose })).not.toContain('Prepared by');
  });
  it('says Unofficial and "Page n of m" on every sheet, and how many pages it has', () => {
    const html = toHtml(goldenReport('i-131'), VIEW);
    const sheets = sheetsIn(html);
    expect(sheets.length).toBeGreaterThan(1);
    sheets.forEach((sheet, index) => {
      expect(sheet).toContain('Unofficial. Not made by USCIS.');
      expect(sheet).toContain(`Page ${String(index + 1)} of ${String(sheets.length)}`);
    });
    expect(html).toContain(`${String(sheets.length)} pages`);
  });

  it('prints all of 1,000 events, each once, under a head of its own on each sheet', { timeout: 30_000 }, () => {
    const html = toHtml(many, { ...VIEW, purpose: 'inquiry' });
    for (let index = 0; index < 1000; index += 1)
      expect(html.split(`<code>Q${String(index)}</code></td>`)).toHaveLength(2);
    for (const sheet of sheetsIn(html))
      expect((sheet.match(/<table>/g) ?? []).length).toBe((sheet.match(/<thead>/g) ?? []).length);
  });

  it('leaves no heading at the foot of a sheet with a single row when more rows follow on the next', () => {
    for (const name of GOLDEN_NAMES)
      for (const purpose of PURPOSE_IDS) {
        const bodies = sheetsIn(toHtml(goldenReport(name), { ...VIEW, purpose })).map(
          (sheet) => sheet.split('</header>')[1]?.split('<footer')[0]?.trim() ?? '',
        );
        bodies.slice(1).forEach((next, index) => {
          const body = bodies[index] ?? '';
          const last = body.slice(body.lastIndexOf('<h'));
          const rows = last.match(/<tr><td|class="fact|<p[ >]/g) ?? [];
          if (!/^<h\d/.test(next)) expect(rows.length, `${name}, ${purpose}: ${last}`).toBeGreaterThan(1);
        });
      }
  });

  it('cuts no text that is longer than a sheet, and loses nothing of it', () => {
    const words = Array.from({ length: 6000 }, (_, index) => `w${String(index)}`);
    const report = reportFrom(
      aCase({ record: aRecord({ remark: words.join(' ') }), status: aStatus({ statusText: words.join(' ') }) }),
    );
    const html = toHtml(report, VIEW);
    for (const word of ['w0', 'w2999', 'w5999']) expect(html.split(new RegExp(`\\b${word}\\b`)).length).toBe(3);
  });

  it('lets nothing of the record become markup, in no format', () => {
    const evil = '<img src=x onerror=alert(1)> [a](javascript:alert(1)) `code` | # head \u202eabc\u0007';
    const report = reportFrom(
      aCase({
        record: aRecord({ applicantName: evil, [evil]: evil }),
        status: aStatus({ statusTitle: evil }),
        documents: [aDocument(evil, '2026-03-01T00:00:00.000+0000')],
      }),
    );
    const html = toHtml(report, VIEW);
    expect(html).not.toMatch(/<img|<script|\u202e|\u0007/);
    expect(html).toContain("default-src 'none'");
    const markdown = toMarkdown(report, VIEW);
    const live = markdown.replace(/\\[!-~]/g, '').replace(/(`+)(?!`).*?(?<!`)\1(?!`)/g, '');
    expect(live).not.toMatch(/<img|\[a\]\(|\u202e/);
    const columns = markdown.split('\n').filter((line) => line.startsWith('| `cases`'));
    for (const line of columns) expect(line.split(/(?<!\\)\|/)).toHaveLength(5);
    expect(toText(report, VIEW)).not.toMatch(/\u202e|\u0007/);
  });
});

describe('every report for people', () => {
  it.each(PURPOSE_IDS)(
    'for %s says what it is, when it was made, from which reads, and whose words are whose',
    (purpose) => {
      const report = goldenReport('appointment', { masked: purpose === 'forum' });
      for (const write of [toMarkdown, toText, toHtml]) {
        const text = write(report, { ...VIEW, purpose })
          .replace(/\s+/g, ' ')
          .replace(/[\\]/g, '');
        expect(text).toContain('Unofficial');
        expect(text).toContain('Made on Nov 23, 2026, 10:42 AM');
        expect(text).toContain('3 of 4 answers arrived');
        expect(text).toContain('Not given, or not usable: documents');
        expect(text).toContain('[D] people disagree');
        expect(text).toContain('This does not mean you may travel');
        expect(text).not.toContain('The record lists no document');
        expect(text).not.toMatch(/\bundefined\b|\bNaN\b|\[object/);
      }
    },
  );

  it('shows a day as that day and an instant in the zone asked for', () => {
    const text = toText(goldenReport('appointment'), { zone: 'Pacific/Honolulu', lang: 'en' });
    expect(text).toContain('Filed: Feb 17, 2026');
    expect(text).toContain('Appointment Dec 9, 2026, 4:30 AM');
  });

  it('has people and raw fields only where the purpose has them, raw fields only with the appendix', () => {
    const text = (purpose: (typeof PURPOSE_IDS)[number], appendix?: boolean) =>
      toText(goldenReport('i-131'), { ...VIEW, purpose, appendix });
    expect(text('forum')).not.toContain('Applicant:');
    expect(text('inquiry')).not.toContain('All other fields');
    expect(text('attorney')).not.toContain('All other fields');
    expect(text('myself')).not.toContain('All other fields');
    expect(text('myself')).not.toContain('data.');
    expect(text('myself', true)).toContain('All other fields');
    expect(toText(goldenReport('i-131'), VIEW)).toContain('All other fields');
    expect(text('inquiry')).toContain('days before this report');
  });
});
