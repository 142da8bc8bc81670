// A report as CSV with one row a case, for a list of many cases. Pure.
import { isAboutTheCase } from '../../decode/facts/decided.ts';
import { rawDateOf } from '../../decode/answers/unreadable-date.ts';
import { mayDeny } from '../../decode/gate/gate.ts';
import type { Report } from '../../decode/case-file.ts';
import type { Endpoint } from '../../uscis/reading.ts';
import { caseContextOf, contextOf, listed, type CaseContext, type ReportView } from '../context.ts';
import { askedSentences } from '../sections/asked.ts';
import { appointmentSentences, comingOf } from '../sections/next-appointment.ts';
import { lastFourOf, notSaid, officeInWords, statusInWords } from '../sections/in-words.ts';
import { csvText } from './csv-cells.ts';

/** Digits with a sign before them: a spreadsheet would drop the zeros at the beginning of a number. */
function receiptCell(context: CaseContext): string {
  const { file, say } = context;
  if (file.receipt === null) return notSaid(context, 'cases', 'case_status', 'receipt_info');
  return say('table.receipt', { last: lastFourOf(context) ?? '••••' });
}

function dayCell(
  context: CaseContext,
  fact: { at: string | null; evidence: CaseContext['file']['filed']['evidence'] },
  ...of: Endpoint[]
): string {
  const { at } = fact;
  if (at !== null) return context.dates.isoDay(at) ?? at;
  const raw = rawDateOf(fact);
  return raw === null ? notSaid(context, ...of) : `“${raw}”`;
}

/** "" for a status without a day that can be read. */
function sinceCell(context: CaseContext): string {
  const { file, dates } = context;
  if (file.status === null) return notSaid(context, 'case_status');
  return file.status.at === null ? '' : (dates.isoDay(file.status.at) ?? file.status.at);
}

function appointmentCell(context: CaseContext): string {
  const { gate, deny, say, why, missing } = context;
  const sentences = appointmentSentences(context);
  if (sentences.length > 0) return sentences.join(' ');
  const allowed = mayDeny(gate, 'appointments');
  if (allowed) return deny(allowed, 'none.appointments');
  const reasons = why('appointments');
  const gone = missing('cases', 'case_status', 'documents');
  return reasons === '' && gone.length > 0
    ? say('missing.part', { what: listed(gone, say) })
    : say('appointment.unclear', { why: reasons }).trim();
}

/** The columns in order, each with its cell. Their names are no words of a language: programs read them. */
const CELLS = {
  applicant: (context) => context.file.people.applicant ?? notSaid(context, 'cases'),
  form: (context) => context.file.form.type ?? notSaid(context, 'cases', 'case_status', 'receipt_info'),
  receipt_last_four: receiptCell,
  filed: (context) => dayCell(context, context.file.filed, 'cases', 'receipt_info'),
  status: statusInWords,
  since: sinceCell,
  stage: (context) => {
    const { status } = context.file;
    if (status === null) return notSaid(context, 'case_status');
    const stage = isAboutTheCase(context.file) ? status.stage : null;
    return context.say(stage === null ? 'stage.notSorted' : `stage.${stage}`);
  },
  office: officeInWords,
  asks: (context) => askedSentences(context).join(' '),
  next_appointment_day: (context) => {
    const [next] = comingOf(context);
    return next === undefined ? '' : (context.dates.isoDay(next.at) ?? next.at);
  },
  next_appointment: appointmentCell,
  last_change: (context) => dayCell(context, context.file.recordUpdated, 'cases'),
  not_read: (context) => listed(context.missing('cases', 'case_status', 'receipt_info', 'documents'), context.say),
  made: ({ report, dates }) => dates.isoDay(report.generatedAt) ?? report.generatedAt,
  zone: ({ zone }) => zone,
  notice: ({ say }) => say('mast.unofficial'),
} as const satisfies Record<string, (context: CaseContext) => string>;

export const TABLE_COLUMNS = Object.keys(CELLS);

/** A header and one row a case; days as `YYYY-MM-DD` in the zone. @throws RangeError for a zone that is none */
export function toTable(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const rows = report.cases.map((file) => {
    const ofCase = caseContextOf(context, file);
    return Object.values(CELLS).map((cell) => cell(ofCase));
  });
  return csvText([TABLE_COLUMNS, ...rows]);
}
