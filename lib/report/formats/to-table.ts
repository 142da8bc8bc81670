// A report as CSV with one row a case, for a list of many cases. Pure.
import type { Report } from '../../decode/case-file.ts';
import { caseContextOf, contextOf, listed, type CaseContext, type ReportView } from '../context.ts';
import { caseRowOf, type CaseRow } from '../sections/case-row.ts';
import { csvText } from './csv-cells.ts';

/** The columns in order, each with its cell. Their names are no words of a language: programs read them. */
const CELLS = {
  applicant: ({ applicant }) => applicant.text,
  form: ({ form }) => form.text,
  receipt_last_four: ({ lastFour }) => lastFour.text,
  filed: ({ filed }) => filed.text,
  status: ({ status }) => status.text,
  since: ({ since }) => since.text,
  stage: ({ stage }) => stage.text,
  office: ({ office }) => office.text,
  asks: ({ asks }) => asks.sentences.join(' '),
  next_appointment_day: ({ next }) => next.day ?? '',
  next_appointment: ({ next }) => next.text,
  last_change: ({ lastChange }) => lastChange.text,
  not_read: ({ notRead }, { say }) => listed(notRead, say),
  made: (_row, { report, dates }) => dates.isoDay(report.generatedAt) ?? report.generatedAt,
  zone: (_row, { zone }) => zone,
  notice: (_row, { say }) => say('mast.unofficial'),
} as const satisfies Record<string, (row: CaseRow, context: CaseContext) => string>;

export const TABLE_COLUMNS = Object.keys(CELLS);

/** A header and one row a case; days as `YYYY-MM-DD` in the zone. @throws RangeError for a zone that is none */
export function toTable(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const rows = report.cases.map((file) => {
    const ofCase = caseContextOf(context, file);
    const row = caseRowOf(ofCase);
    return Object.values(CELLS).map((cell) => cell(row, ofCase));
  });
  return csvText([TABLE_COLUMNS, ...rows]);
}
