import { describe, expect, it } from 'vitest';
import { aCase, aDocument, aRecord, aStatus, anEvent } from '../../../tests/builders/a-case.ts';
import { goldenReport } from '../../../tests/golden/reports.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import { reportOf } from '../report.ts';
import { toCsv } from '../formats/to-csv.ts';
import { toText } from '../formats/to-text.ts';

const VIEW = { zone: 'America/New_York', lang: 'en' };
const report = reportOf(
  decodeCases(
    [
      aCase({
        record: aRecord({
          events: [anEvent('HA', '2026-03-10T15:00:00.000Z'), anEvent('FBA', '2026-03-02T15:00:00.000Z')],
          evidenceRequests: [{ id: '1', actionType: 'Request for Evidence', isRespondedTo: false, finalized: false }],
        }),
        status: aStatus({
          historicalCaseStatuses: [
            { date: '03-10-2026 23:30:00', actionCode: 'HA', statusTitle: 'Response Was Received' },
            { date: '03-04-2026 23:30:00', actionCode: 'FBA', statusTitle: 'Request for Initial Evidence Was Sent' },
          ],
        }),
        documents: [aDocument('Request for Evidence', '2026-03-02T09:00:05.000+0000')],
      }),
    ],
    { lang: 'en' },
  ),
  { at: '2026-06-01T12:00:00.000Z', lang: 'en', masked: false, version: '0.1.0', problems: [] },
);
const timelineOf = (purpose: 'myself' | 'forum') => {
  const [, after = ''] = toText(report, { ...VIEW, purpose, appendix: true }).split('\nTimeline\n');
  return after.split(/\n(?:Documents listed|Flags: )/)[0] ?? '';
};
const rowsOf = (timeline: string) => timeline.split('\n').filter((line) => /^- /.test(line)).length;

describe('the timeline of a report for people', () => {
  it('reports an event and the status of the same code and day once, citing both', () => {
    const timeline = timelineOf('myself');
    expect(timeline.match(/Response Was Received/g)).toHaveLength(1);
    expect(timeline.replace(/\s+/g, ' ')).toMatch(/data\.events\[0\]; case_status: data\.historicalCaseStatuses\[0\]/);
  });

  it('reports both when their days differ', () => {
    expect(timelineOf('myself').match(/Request for Initial Evidence Was Sent/g)).toHaveLength(2);
  });

  it('leaves documents and undated requests to their own parts, if the report has those', () => {
    expect(timelineOf('myself')).not.toMatch(/document: |evidence request: /);
    expect(timelineOf('forum')).toContain('document: Request for Evidence');
  });

  it('has as many rows as the report’s head says, and the table for programs has every entry', () => {
    for (const purpose of ['myself', 'forum'] as const)
      expect(toText(report, { ...VIEW, purpose, appendix: true }).replace(/\s+/g, ' ')).toContain(
        `${String(rowsOf(timelineOf(purpose)))} entries on the timeline`,
      );
    expect(toText(report, { ...VIEW, purpose: 'myself' })).toContain('1 document,');
    expect(toText(report, { ...VIEW, purpose: 'forum' })).not.toContain('1 document,');
    const csv = toCsv(report, VIEW);
    const entries = report.cases[0]?.timeline.length ?? 0;
    expect(csv.match(/"timeline"/g)).toHaveLength(entries);
    expect(csv).toContain(`${String(entries)} entries on the timeline`);
  });
});

it('states once in the head what is true of each case, and per case where they differ', () => {
  const one = goldenReport('i-131').cases[0];
  if (one === undefined) throw new Error('There is no case.');
  const both = { ...report, cases: [one, { ...one, receipt: 'IOE0912345600' }] };
  expect(toText(both, VIEW)).toContain('Each of the 2 cases: all 4 answers arrived, from saved files.');
  const reads = one.reads.map((read) => ({ ...read, at: '2026-05-01T12:00:00.000Z' }));
  const apart = { ...both, cases: [one, { ...one, label: 'I-131 B', reads }] };
  expect(toText(apart, VIEW)).toMatch(/I-131 A: all 4 answers arrived[^]*I-131 B: all 4 answers arrived, last read/);
});
