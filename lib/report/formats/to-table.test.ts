import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { aCase, aNotice } from '../../../tests/builders/a-case.ts';
import { decodeCases, type CaseAnswers } from '../../decode/decode-cases.ts';
import { reportOf } from '../report.ts';
import { TABLE_COLUMNS, toTable } from './to-table.ts';

const tableOf = (cases: readonly CaseAnswers[], { masked = false, zone = 'UTC' } = {}): string =>
  toTable(
    reportOf(decodeCases([...cases], { lang: 'en' }), {
      at: '2026-11-30T12:00:00.000Z',
      lang: 'en',
      masked,
      version: '0.1.0',
      problems: [],
    }),
    { zone, lang: 'en' },
  );
const rowsOf = (text: string): Record<string, string>[] => parse(text, { bom: true, columns: true });

const waiting = aCase({
  receipt: 'IOE0912340678',
  record: {
    updatedAtTimestamp: '2026-11-21T02:00:00.000Z',
    evidenceRequests: [{ actionType: 'Request for Evidence' }],
    notices: [
      aNotice('Interview Scheduled', '2026-11-10T15:00:00.000Z', { appointmentDateTime: '2026-12-11T14:00:00.000Z' }),
    ],
  },
  status: { jurisdictionDescription: 'National Benefits Center' },
});

describe('the table of cases', () => {
  it('has a header, one row a case in the order of receipts, and every cell reads back as it went in', () => {
    const text = tableOf([aCase(), waiting]);
    const raw: string[][] = parse(text, { bom: true });
    expect(raw[0]).toEqual(TABLE_COLUMNS);
    expect(raw.map(({ length }) => length)).toEqual([TABLE_COLUMNS.length, TABLE_COLUMNS.length, TABLE_COLUMNS.length]);
    const [first, second] = rowsOf(text);
    expect(first).toMatchObject({
      applicant: 'SAMPLE, ALEX',
      form: 'I-765',
      receipt_last_four: '…0678',
      filed: '2026-02-10',
      status: 'Case Was Received and A Receipt Notice Was Emailed',
      since: '2026-02-12',
      stage: 'received',
      office: 'National Benefits Center',
      next_appointment_day: '2026-12-11',
      next_appointment:
        'Next appointment: Dec 11, 2026, 2:00 PM (UTC). Check the place, time and reason on the notice.',
      last_change: '2026-11-21',
      not_read: '',
      made: '2026-11-30',
      zone: 'UTC',
      notice: 'Unofficial. Not made by USCIS.',
    });
    expect(first?.['asks']).toContain('Request for Evidence');
    expect(second?.['asks']).toContain('The record shows no open request.');
    expect(second?.['next_appointment']).toBe('The record shows no coming appointment.');
  });

  it('gives days of the zone that it names', () => {
    expect(rowsOf(tableOf([waiting], { zone: 'America/New_York' }))[0]).toMatchObject({
      last_change: '2026-11-20',
      filed: '2026-02-10',
      zone: 'America/New_York',
    });
  });

  it('leaves no cell empty for what did not arrive, and denies nothing there', () => {
    const [row] = rowsOf(tableOf([aCase({ record: null, documents: null })]));
    expect(row).toMatchObject({
      applicant: 'not given, or not usable: cases',
      last_change: 'not given, or not usable: cases',
      not_read: 'cases, documents',
    });
    expect(row?.['asks']).toBe('Not known, because a part of the record was not read.');
    expect(row?.['next_appointment']).toMatch(/is not known\. \S/);
    expect(Object.values(row ?? {}).join(' ')).not.toMatch(/shows no|null|undefined/);
  });

  it('takes the force from a name that is a formula', () => {
    const [row] = rowsOf(tableOf([aCase({ record: { applicantName: '=HYPERLINK("http://x")' } })]));
    expect(row?.['applicant']).toBe('\'=HYPERLINK("http://x")');
  });

  it('masked holds no name and no digit of a receipt', () => {
    const text = tableOf([waiting], { masked: true });
    expect(rowsOf(text)[0]).toMatchObject({ receipt_last_four: '…••••', form: 'I-765' });
    expect(text).not.toMatch(/sample|alex|0678/i);
  });

  it('has a row for each of 500 cases', () => {
    const cases = Array.from({ length: 500 }, (_, n) => aCase({ receipt: `IOE09${String(n).padStart(8, '0')}` }));
    expect(rowsOf(tableOf(cases))).toHaveLength(500);
  });
});
