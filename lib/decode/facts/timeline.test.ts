import { describe, expect, it } from 'vitest';
import { aDocument, anEvent, aNotice, decoded } from '../../../tests/builders/a-case.ts';

const linesOf = (parts: Parameters<typeof decoded>[0]) =>
  decoded(parts).timeline.map(({ kind, at, code }) => `${at} ${kind} ${code ?? ''}`.trim());

describe('the timeline', () => {
  it('holds filing, events, statuses, letters and requests, newest first', () => {
    const lines = linesOf({
      record: {
        events: [
          anEvent('IAF', '2026-02-10T00:00:00.000Z', '2026-02-12T13:00:00.000Z'),
          anEvent('FTA0', '2026-03-24T15:00:00.000Z'),
        ],
        notices: [aNotice('Appointment Scheduled', '2026-03-02T09:00:00.000Z')],
        evidenceRequests: [{ noticeId: 'x', actionType: 'Request for Evidence' }],
      },
      status: {
        currentActionCode: 'FTA0',
        currentActionCodeDate: '2026-03-24T15:00:00.000Z',
        statusTitle: 'Case Is Being Actively Reviewed By USCIS',
        historicalCaseStatuses: [{ date: '02-12-2026 23:30:00', actionCode: 'IAF', statusTitle: 'Case Was Received' }],
      },
      documents: [aDocument('Other', '2026-02-10T20:00:00.000+0000', { sourceType: 'Applicant Provided' })],
    });
    expect(lines).toEqual([
      '2026-03-24T15:00:00.000Z event FTA0',
      '2026-03-24T15:00:00.000Z status FTA0',
      '2026-03-02T09:00:00.000Z notice',
      '2026-02-12 status IAF',
      '2026-02-10T20:00:00.000Z document',
      '2026-02-10 event IAF',
      '2026-02-10 filed',
      'null evidence-request',
    ]);
  });

  it('puts instants before a day’s rows without a time, these by when they were written, then as they stand in the answer', () => {
    const day = '2026-03-24T00:00:00.000Z';
    const lines = linesOf({
      record: {
        submissionDate: null,
        submissionTimestamp: null,
        events: [
          anEvent('AAA1', day, '2026-03-24T10:00:00.000Z'),
          anEvent('AAA2', day, '2026-03-26T10:00:00.000Z'),
          anEvent('AAA3', '2026-03-24T01:00:00.000Z', '2026-03-24T01:00:00.000Z'),
          anEvent('AAA4', '2026-03-24T02:00:00.000Z', '2026-03-24T02:00:00.000Z'),
          anEvent('AAA5', day, '2026-03-24T10:00:00.000Z'),
        ],
      },
      status: null,
    });
    expect(lines.map((line) => line.slice(-4))).toEqual(['AAA4', 'AAA3', 'AAA2', 'AAA1', 'AAA5']);
  });

  it('keeps when USCIS wrote a row beside when it says that it happened', () => {
    const [line] = decoded({
      record: { events: [anEvent('IAF', '2026-02-10T00:00:00.000Z', '2026-02-13T13:00:00.000Z')] },
    }).timeline.filter(({ kind }) => kind === 'event');
    expect(line).toMatchObject({ at: '2026-02-10', precision: 'day', recordedAt: '2026-02-13T13:00:00.000Z' });
  });

  it('folds a history row that only repeats the present status', () => {
    const status = {
      currentActionCode: 'IAF',
      currentActionCodeDate: '2026-02-12T13:00:00.000Z',
      statusTitle: 'Case Was Received',
      historicalCaseStatuses: [{ date: '02-12-2026 08:00:00', actionCode: 'IAF', statusTitle: 'Case Was Received' }],
    };
    const lines = decoded({ status }).timeline.filter(({ kind }) => kind === 'status');
    expect(lines).toMatchObject([{ at: '2026-02-12T13:00:00.000Z', copies: 2 }]);
  });

  it('leaves an impossible date of the history raw', () => {
    const historicalCaseStatuses = [
      { date: '02-30-2026 08:00:00', actionCode: 'IAF', statusTitle: 'Case Was Received' },
    ];
    const line = decoded({ status: { historicalCaseStatuses } }).timeline.find(
      ({ label }) => label === 'Case Was Received',
    );
    expect(line?.at).toBeNull();
    expect(line?.evidence.map(({ value }) => value)).toContain('02-30-2026 08:00:00');
  });
});
