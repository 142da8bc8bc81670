import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { aCase, aNotice } from '../../tests/builders/a-case.ts';
import { decodeCases, type CaseAnswers } from '../decode/decode-cases.ts';
import { toTable } from '../report/formats/to-table.ts';
import { reportOf } from '../report/report.ts';
import { allCasesInSteps, type AllCases } from './all-cases.ts';

const AT = '2026-11-30T12:00:00.000Z';
const cases = [
  aCase(),
  aCase({
    receipt: 'IOE0912340678',
    record: {
      updatedAtTimestamp: '2026-11-21T02:00:00.000Z',
      evidenceRequests: [{ actionType: 'Request for Evidence', isRespondedTo: false, finalized: false }],
      notices: [
        aNotice('Interview Scheduled', '2026-11-10T15:00:00.000Z', { appointmentDateTime: '2026-12-11T14:00:00.000Z' }),
      ],
    },
  }),
  aCase({ receipt: 'IOE0912340679', record: null, documents: null }),
];

function tableOf(given: readonly CaseAnswers[], rest: { dueAll?: boolean } = {}): AllCases {
  const files = decodeCases([...given], { lang: 'en' });
  const due = rest.dueAll === true ? given.map(({ receipt }) => ({ receipt: receipt ?? '', endpoints: [] })) : [];
  const steps = allCasesInSteps({
    files,
    unseen: new Map([['IOE0912340678', 2]]),
    due,
    isReading: false,
    isStopped: false,
    beyond: 0,
    at: AT,
    lang: 'en',
    zone: 'UTC',
    version: '0.1.0',
  });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

describe('the rows of all cases', () => {
  it('say cell by cell what the CSV table of the same cases says', () => {
    const options = { at: AT, lang: 'en', masked: false, version: '0.1.0', problems: [] };
    const csv = toTable(reportOf(decodeCases(cases, { lang: 'en' }), options), { zone: 'UTC', lang: 'en' });
    const rows: Record<string, string>[] = parse(csv, { bom: true, columns: true });
    for (const row of tableOf(cases).rows) {
      expect(
        rows.find(({ receipt_last_four }) => receipt_last_four === row.lastFour.text),
        'Let both take it from caseRowOf.',
      ).toMatchObject({
        applicant: row.applicant.text,
        form: row.form.text,
        status: row.status.text,
        since: row.since.text,
        stage: row.stage.text,
        office: row.office.text,
        asks: row.asks.sentences.join(' '),
        next_appointment_day: row.next.day ?? '',
        next_appointment: row.next.text,
        last_change: row.lastChange.text,
      });
    }
  });

  it('say that a case asks, that it asks for nothing, and that neither is known, and nothing else', () => {
    const byEnd = new Map(tableOf(cases).rows.map((row) => [row.receipt.slice(-4), row]));
    expect(byEnd.get('0678')).toMatchObject({ asks: { kind: 'asked' }, next: { kind: 'coming', day: '2026-12-11' } });
    expect(byEnd.get('0679')).toMatchObject({ asks: { kind: 'unsaid' }, next: { kind: 'unsaid', day: null } });
    const unclear = aCase({ record: { evidenceRequests: [{ actionType: 'Request for Evidence' }] } });
    expect(tableOf([unclear]).rows[0]).toMatchObject({ asks: { kind: 'maybe' } });
    const calm = tableOf([aCase()]).rows[0];
    expect(calm).toMatchObject({ asks: { kind: 'none' }, next: { kind: 'none' } });
  });

  it('say what is new, what is still to be read, and stand in page order', () => {
    const { rows } = tableOf(cases, { dueAll: true });
    expect(rows.map(({ receipt }) => receipt)).toEqual(cases.map(({ receipt }) => receipt));
    expect(rows.map(({ unseen }) => unseen)).toEqual([0, 2, 0]);
    expect(rows.every(({ reading }) => reading.isDue)).toBe(true);
  });

  it('show a character that nobody sees by its number', () => {
    const [row] = tableOf([aCase({ record: { applicantName: 'SAMPLE,\u202e ALEX' } })]).rows;
    expect(row?.applicant.text).toContain('\\u202e');
  });
});
