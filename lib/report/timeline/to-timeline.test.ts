import { describe, expect, it } from 'vitest';
import { aCase, aDocument, anEvent, aNotice, decoded, RECEIPT } from '../../../tests/builders/a-case.ts';
import { decodeCases } from '../../decode/decode-cases.ts';
import type { CaseFile } from '../../decode/case-file.ts';
import { reportOf } from '../report.ts';
import { timelineOf, toTimeline } from './to-timeline.ts';
import type { TimelineChoices } from './timeline-file.ts';

const AT = '2026-11-23T15:42:00.000Z';
const reportWith = (cases: readonly CaseFile[], masked = false) =>
  reportOf(cases, { at: AT, lang: 'en', masked, version: '0.1.0', problems: [] });
const timelineWith = (cases: readonly CaseFile[], choices?: TimelineChoices) => timelineOf(reportWith(cases), choices);
const only = (file: CaseFile, choices?: TimelineChoices) => {
  const [one] = timelineWith([file], choices).cases;
  if (one === undefined) throw new Error('One case went in and none came out.');
  return one;
};

describe('a shared timeline', () => {
  it('counts the days since each case was filed, oldest first, rows without a day last; a status that repeats a code is no row of its own', () => {
    const file = decoded({
      record: {
        events: [anEvent('IAF', '2026-02-12T13:00:00.000Z'), anEvent('HA', '2026-05-01T09:00:00.000Z')],
        evidenceRequests: [{ actionType: 'Request for Evidence', isRespondedTo: false, finalized: false }],
      },
    });
    const { rows } = only(file);
    expect(rows.map(({ day, kind }) => [day, kind])).toEqual([
      [0, 'filed'],
      [2, 'event'],
      [80, 'event'],
      [null, 'evidence-request'],
    ]);
  });

  it('holds dates instead where they are wanted, and only then the day it was made', () => {
    const file = decoded({ record: { events: [anEvent('HA', '2026-05-01T09:00:00.000Z')] } });
    expect(timelineWith([file])).toMatchObject({ days: 'number', madeOn: null });
    expect(timelineWith([file], { days: 'date' })).toMatchObject({ days: 'date', madeOn: '2026-11-23' });
    expect(only(file, { days: 'date' }).rows.map(({ day }) => day)).toEqual(['2026-02-10', '2026-02-12', '2026-05-01']);
  });

  it('names a code by the table, and leaves a disputed or unknown one bare', () => {
    const events = ['HA', 'IMAG', 'ZZ9'].map((code) => anEvent(code, '2026-05-01T09:00:00.000Z'));
    const rows = only(decoded({ record: { events } })).rows.filter(({ kind }) => kind === 'event');
    expect(rows.find(({ code }) => code === 'HA')).toMatchObject({ basis: 'federal', label: expect.any(String) });
    expect(rows.find(({ code }) => code === 'IMAG')).toMatchObject({ basis: 'disputed', label: null });
    expect(rows.find(({ code }) => code === 'ZZ9')).toMatchObject({ basis: 'unknown', label: null });
  });

  it('says a status in the words of the table of titles, never in the words of the record', () => {
    const title = (statusTitle: string) =>
      only(decoded({ status: { statusTitle, currentActionCode: 'ZZ9' } })).rows.find(({ kind }) => kind === 'status');
    expect(title('CASE WAS APPROVED')).toMatchObject({ label: 'Case Was Approved', basis: 'uscis' });
    expect(title('Alex Sample Came By')).toMatchObject({ label: null, basis: 'unknown' });
  });

  it('names a letter by its kind alone, and no document', () => {
    const file = decoded({
      record: {
        notices: [
          aNotice('Appointment Scheduled', '2026-02-20T10:00:00.000Z', {
            appointmentDateTime: '2026-03-11T15:00:00.000Z',
          }),
          aNotice('Letter for Alex Sample', '2026-03-20T10:00:00.000Z'),
        ],
      },
      documents: [aDocument('Alex Passport', '2026-04-01T10:00:00.000Z', { sourceType: 'Applicant Provided' })],
    });
    expect(only(file).rows.filter(({ kind }) => ['notice', 'appointment', 'document'].includes(kind))).toEqual([
      { day: 10, kind: 'notice', code: null, label: 'USCIS set an appointment', basis: 'uscis', count: 1, with: [] },
      {
        day: 29,
        kind: 'appointment',
        code: null,
        label: 'USCIS set an appointment',
        basis: 'uscis',
        count: 1,
        with: [],
      },
      { day: 38, kind: 'notice', code: null, label: null, basis: 'uscis', count: 1, with: [] },
      { day: 50, kind: 'document', code: null, label: null, basis: 'uscis', count: 1, with: [] },
    ]);
  });

  it('takes form, subtype, channel and office only from the tables', () => {
    const known = only(
      decoded({
        record: { elisChannelType: 'efile' },
        status: { jurisdiction: 'NBC', jurisdictionDescription: 'NATIONAL BENEFITS CENTER' },
        receiptInfo: { form: 'I-765', subtype: '147-C9' },
      }),
    );
    expect(known).toMatchObject({ form: 'I-765', subtype: '147-C9', channel: 'EFile' });
    expect(known.offices).toEqual([{ day: null, code: 'NBC', name: 'National Benefits Center' }]);
    const unknown = only(
      decoded({
        record: { elisChannelType: 'Alex', formType: 'X-SAMPLE' },
        status: { formType: 'X-SAMPLE', jurisdictionDescription: 'Sample Street' },
        receiptInfo: { subtype: 'ALEX' },
      }),
    );
    expect(unknown).toMatchObject({ form: null, subtype: null, channel: null, offices: [] });
  });

  it('says when the record’s timestamp moved, and which cases moved in the same minute', () => {
    const moved = (receipt: string, updatedAtTimestamp: string, status = {}) =>
      aCase({ receipt, record: { updatedAtTimestamp }, status });
    const files = decodeCases(
      [
        moved(RECEIPT, '2026-08-09T10:00:05.000Z'),
        moved('IOE0912345679', '2026-08-09T10:00:59.000Z'),
        moved('IOE0912345680', '2026-08-09T10:01:00.000Z'),
      ],
      { lang: 'en' },
    );
    const touched = timelineWith(files).cases.map(({ rows }) => rows.find(({ kind }) => kind === 'record-touched'));
    expect(touched.map((row) => row?.with)).toEqual([['B'], ['A'], []]);
    expect(touched[0]).toMatchObject({ day: 180, basis: 'derived' });
    const [explained] = timelineWith(
      decodeCases([moved(RECEIPT, '2026-08-09T10:00:05.000Z', { currentActionCodeDate: '2026-08-09T10:00:05.000Z' })], {
        lang: 'en',
      }),
    ).cases;
    expect(explained?.rows.find(({ kind }) => kind === 'record-touched')).toMatchObject({ basis: 'uscis' });
  });

  it('names the moved timestamps that the history kept, each once', () => {
    const moved = (at: string, kind: string) => ({
      kind,
      what: 'Updated',
      before: null,
      after: at,
      seenBetween: [at, at] satisfies [string, string],
      evidence: [{ endpoint: 'cases' as const, path: 'data.updatedAtTimestamp', value: at }],
    });
    const file = decoded({ record: { updatedAtTimestamp: '2026-08-09T10:00:05.000Z' } });
    const changes = [
      moved('2026-08-09T10:00:05.000Z', 'stamp'),
      moved('2026-07-01T10:00:05.000Z', 'stamp-with'),
      moved('2026-06-01T10:00:05.000Z', 'stamp'),
    ];
    const rows = only({ ...file, changes }).rows.filter(({ kind }) => kind === 'record-touched');
    expect(rows.map(({ day, basis }) => [day, basis])).toEqual([
      [111, 'derived'],
      [141, 'uscis'],
      [180, 'derived'],
    ]);
  });

  it('ends on the day of the newest read, or of saved files on the newest day that the record names as past', () => {
    const record = {
      notices: [
        aNotice('Appointment Scheduled', '2026-02-20T10:00:00.000Z', {
          appointmentDateTime: '2027-01-01T15:00:00.000Z',
        }),
      ],
    };
    const reads = [{ endpoint: 'cases' as const, outcome: 'ok' as const, at: '2026-11-20T10:00:00.000Z', message: '' }];
    expect(only(decoded({ record, reads })).asOf).toBe(283);
    expect(only(decoded({ record })).asOf).toBe(10);
  });

  it('has no day at all where the record does not say when the case was filed', () => {
    const file = decoded({ record: { submissionDate: null, submissionTimestamp: null } });
    expect(only(file).asOf).toBeNull();
    expect(only(file).rows.map(({ day }) => day)).toEqual(only(file).rows.map(() => null));
  });

  it('holds nothing of the person that was not ticked', () => {
    const none = { category: null, priorityMonth: null, state: null, interview: null };
    expect(timelineWith([decoded()])).toMatchObject({ people: [], own: none });
    expect(timelineWith([decoded()], { own: { state: 'NY' } }).own).toEqual({ ...none, state: 'NY' });
  });

  it('keeps no number or name that is written where a code should be', () => {
    const codes = ['5678', 'X567', 'ALEX', RECEIPT, 'SAM PLE'];
    const events = codes.map((code) => anEvent(code, '2026-05-01T09:00:00.000Z'));
    const file = decoded({ record: { events, applicantName: 'SAMPLE, ALEX' } });
    expect(only(file).rows.flatMap(({ kind, code }) => (kind === 'event' ? [code] : []))).toEqual(
      codes.map(() => null),
    );
    expect(toTimeline(reportWith([file]), {})).not.toMatch(/567|alex|sample/i);
  });

  it('is the same whether the report was masked before or not', () => {
    const file = decoded({
      record: { events: [anEvent('HA', '2026-05-01T09:00:00.000Z'), anEvent('Q7', '2026-05-02T09:00:00.000Z')] },
    });
    expect(toTimeline(reportWith([file], true), {})).toBe(toTimeline(reportWith([file]), {}));
  });
});
