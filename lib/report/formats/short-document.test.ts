import { describe, expect, it } from 'vitest';
import { aCase, aDocument, anEvent } from '../../../tests/builders/a-case.ts';
import { GOLDEN_NAMES, goldenReport } from '../../../tests/golden/reports.ts';
import { decodeCases, type CaseAnswers } from '../../decode/decode-cases.ts';
import { reportOf } from '../report.ts';
import { toHtml } from './to-html.ts';
import { toText } from './to-text.ts';

const VIEW = { zone: 'America/New_York', lang: 'en' };
const reportFrom = (cases: readonly CaseAnswers[]) =>
  reportOf(decodeCases([...cases], { lang: 'en' }), {
    at: '2026-06-01T12:00:00.000Z',
    lang: 'en',
    masked: false,
    version: '0.1.0',
    problems: [],
  });
const sheetsIn = (html: string): string[] => html.split('<section class="sheet">').slice(1);
const busyCase = (receipt: string, more: Parameters<typeof aCase>[0] = {}) =>
  aCase({
    receipt,
    documents: [aDocument('Account Acceptance Notice', '2026-02-14T09:00:05.000+0000')],
    ...more,
    record: {
      events: Array.from({ length: 60 }, (_, index) =>
        anEvent('FTA0', new Date(Date.UTC(2026, 1, 11) + index * 86_400_000 + 3_600_000 * 15).toISOString()),
      ),
      ...more.record,
    },
  });
const BETWEEN: [string, string] = ['2026-11-20T06:00:00.000Z', '2026-11-21T07:00:00.000Z'];
const THREE = [busyCase('IOE0912345671'), busyCase('IOE0912345672'), busyCase('IOE0912345673')];
const asked = busyCase('IOE0912345674', {
  record: {
    evidenceRequests: [{ id: '1', actionType: 'Request for Evidence', isRespondedTo: false, finalized: false }],
  },
});

describe('the pages for an attorney', () => {
  const view = { ...VIEW, purpose: 'attorney' } as const;

  it('are one a case, each beginning with its form', () => {
    const sheets = sheetsIn(toHtml(reportFrom(THREE), view));
    expect(sheets).toHaveLength(3);
    for (const sheet of sheets) expect(sheet.match(/<h1>I-765, Application for Employment/g)).toHaveLength(1);
  });

  it('are two at most for a case with an open request', () => {
    expect(sheetsIn(toHtml(reportFrom([asked]), view)).length).toBeLessThanOrEqual(2);
  });

  it('say how many rows are not on them, and hold every row in the appendix', () => {
    const short = toText(reportFrom(THREE.slice(0, 1)), view);
    const shown = short.match(/Code: FTA0/g)?.length ?? 0;
    const older = Number(/(\d+) older rows are not printed here/.exec(short)?.[1]);
    expect(shown).toBeGreaterThan(3);
    const whole = toText(reportFrom(THREE.slice(0, 1)), { ...view, appendix: true });
    const [, appendix = ''] = whole.split('\nAppendix: I-765 A\n');
    expect(whole).toContain('older rows stand in the appendix');
    expect(appendix.match(/^- [A-Z][a-z]{2} \d+, 2026/gm)?.length).toBeGreaterThanOrEqual(shown + older);
  });

  it('have raw paths, yes-or-no fields and raw fields only in the appendix', () => {
    const raw = /data\.|Flags: yes-or-no|All other fields/;
    expect(toText(reportFrom([asked]), view)).not.toMatch(raw);
    expect(toText(reportFrom([asked]), { ...view, appendix: true })).toMatch(raw);
  });

  it('leave out what is ticked off', () => {
    const text = toText(reportFrom([asked]), { ...view, without: ['documents', 'timeline'] });
    expect(text).not.toMatch(/Documents listed|What happened/);
    expect(text).toContain('Request for Evidence: open.');
  });
});

describe('the pages for an inquiry', () => {
  it('are two for three cases, and the document ends with lines to sign', () => {
    const sheets = sheetsIn(toHtml(reportFrom(THREE), { ...VIEW, purpose: 'inquiry' }));
    expect(sheets).toHaveLength(2);
    expect(sheets[1]).toContain('Prepared by: ___');
  });
});

it.each(['attorney', 'inquiry', 'myself', 'forum'] as const)(
  'for %s, no time is written as programs write it, and nothing empty as “null”',
  (purpose) => {
    for (const name of GOLDEN_NAMES) {
      const report = goldenReport(name, { masked: purpose === 'forum' });
      const [one] = report.cases;
      if (one === undefined) throw new Error('There is no case.');
      const change = {
        kind: 'field',
        what: 'A field',
        before: null,
        after: '2026-11-21T06:14:09.512Z',
        seenBetween: BETWEEN,
        evidence: [],
      };
      const text = toText({ ...report, cases: [{ ...one, changes: [change] }] }, { ...VIEW, purpose });
      expect(text).not.toMatch(/\d{4}-\d\d-\d\dT|\bnull\b/);
    }
  },
);
