// A report as a table for a spreadsheet: a row an entry. Pure.
import type { CaseFile, Evidence, Report } from '../../decode/case-file.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { flagOf } from '../../tables/flags.ts';
import type { Json } from '../../uscis/reading.ts';
import { BASES_IN_ORDER } from '../../locales/report.ts';
import { contextOf, type Context, type ReportView } from '../context.ts';
import { holdsText, madeText, maskedText } from '../sections/head.ts';
import { placesOf } from '../field-list.ts';
import { csvText } from './csv-cells.ts';

/** The columns, in order. Their names are no words of a language: programs read them. */
export const CSV_COLUMNS = [
  'case',
  'receipt',
  'part',
  'kind',
  'date',
  'recorded',
  'label',
  'code',
  'value',
  'meaning',
  'basis',
  'copies',
  'endpoint',
  'path',
  'places',
] as const;

type Row = Partial<Record<(typeof CSV_COLUMNS)[number], string | null>>;

const rawText = (value: Json): string => (typeof value === 'string' ? value : JSON.stringify(value));

/** The first place, and all of them in one line. */
const evident = (evidence: readonly Evidence[]): Row => ({
  endpoint: evidence[0]?.endpoint ?? '',
  path: evidence[0]?.path ?? '',
  places: placesOf(evidence),
});

function factRows(
  { form, people, filed, status, office, recordUpdated, processingTime }: CaseFile,
  { has }: Context,
): Row[] {
  const person = (kind: string, value: string | null): Row => ({
    part: 'people',
    kind,
    value,
    basis: 'uscis',
    ...evident(people.evidence),
  });
  return [
    { part: 'form', kind: 'type', code: form.type, label: form.name, basis: 'uscis', ...evident(form.evidence) },
    ...(form.subtype === null
      ? []
      : [{ part: 'form', kind: 'subtype', code: form.subtype.code, label: form.subtype.meaning, basis: 'uscis' }]),
    ...(has('people') ? [person('applicant', people.applicant), person('representative', people.representative)] : []),
    { part: 'filed', kind: filed.channel, date: filed.at, basis: 'uscis', ...evident(filed.evidence) },
    ...(status === null
      ? []
      : [
          {
            part: 'status',
            kind: status.stage,
            date: status.at,
            label: status.title,
            code: status.code,
            value: has('statusText') ? status.text : null,
            basis: status.basis,
            ...evident(status.evidence),
          },
        ]),
    ...(office === null
      ? []
      : [{ basis: office.basis, one: office }, ...office.others.map((one) => ({ basis: 'uscis', one }))].map(
          ({ basis, one: { kind, name, code, evidence } }): Row => ({
            part: 'office',
            kind,
            label: name,
            code,
            basis,
            ...evident(evidence),
          }),
        )),
    {
      part: 'record-updated',
      kind: recordUpdated.verdict,
      date: recordUpdated.at,
      label: recordUpdated.by.join('; '),
      basis: recordUpdated.verdict === 'unknown' ? 'uscis' : 'derived',
      ...evident(recordUpdated.evidence),
    },
    ...(processingTime === null
      ? []
      : [
          {
            part: 'processing-time',
            value: processingTime.text,
            basis: 'uscis',
            ...evident(processingTime.evidence),
          },
        ]),
  ];
}

function listRows(file: CaseFile, { has }: Context): Row[] {
  const flags = has('flags') ? file.flags : file.flags.filter(({ key }) => flagOf(key)?.isWarning === true);
  const disputed = new Set(
    file.timeline.flatMap(({ basis, code }) => (basis === 'disputed' && code !== null ? [code.trim()] : [])),
  );
  const when = (part: Parameters<Context['has']>[0], rows: Row[]) => (has(part) ? rows : []);
  return [
    ...when(
      'requests',
      file.evidenceRequests.map(({ id, action, open, evidence }): Row => ({
        part: 'evidence-request',
        kind: open === null ? 'not-said' : open ? 'open' : 'settled',
        label: action,
        value: id,
        basis: 'uscis',
        ...evident(evidence),
      })),
    ),
    ...when(
      'requests',
      file.notices.map(({ id, action, at, appointmentAt, evidence }): Row => ({
        part: 'notice',
        kind: appointmentAt === null ? '' : `appointment ${appointmentAt}`,
        date: at,
        label: action,
        value: id,
        basis: 'uscis',
        ...evident(evidence),
      })),
    ),
    ...when(
      'steps',
      file.milestones.map(({ id, label, state, at, basis, evidence }): Row => ({
        part: 'step',
        kind: state,
        date: at,
        label,
        code: id,
        basis,
        ...evident(evidence),
      })),
    ),
    ...when(
      'timeline',
      file.timeline.map(({ kind, at, recordedAt, code, label, basis, copies, evidence }): Row => ({
        part: 'timeline',
        kind,
        date: at,
        recorded: recordedAt,
        label,
        code,
        basis,
        copies: String(copies),
        ...evident(evidence),
      })),
    ),
    ...when(
      'documents',
      file.documents.map(({ name, type, from, at, firstSeen, evidence }): Row => ({
        part: 'document',
        kind: from,
        date: at,
        recorded: firstSeen,
        label: name,
        value: type,
        basis: 'uscis',
        ...evident(evidence),
      })),
    ),
    ...flags.map(({ key, value, is, label, meaning, basis, evidence }): Row => ({
      part: 'flag',
      kind: is === null ? 'neither' : is ? 'yes' : 'no',
      label,
      code: key,
      value: rawText(value),
      meaning,
      basis,
      ...evident(evidence),
    })),
    ...when(
      'disputed',
      [...disputed].flatMap((code) =>
        (eventCodeOf(code)?.readings ?? []).map(({ text, who, since }): Row => ({
          part: 'disputed-reading',
          code,
          label: text,
          value: `${who}, ${since}`,
          basis: 'disputed',
        })),
      ),
    ),
    ...when(
      'changes',
      file.changes.map(({ kind, what, before, after, seenBetween, evidence }): Row => ({
        part: 'change',
        kind,
        date: seenBetween[0],
        recorded: seenBetween[1],
        label: what,
        value: rawText(after),
        meaning: rawText(before),
        basis: 'derived',
        ...evident(evidence),
      })),
    ),
    ...when(
      'notes',
      file.notes.map(({ at, text, reference }): Row => ({ part: 'note', date: at, label: text, value: reference })),
    ),
    ...when(
      'otherFields',
      file.otherFields.map(({ endpoint, path, value }): Row => ({
        part: 'other-field',
        value: JSON.stringify(value),
        basis: 'unknown',
        endpoint,
        path,
      })),
    ),
  ];
}

function headRows(context: Context): Row[] {
  const { report, say, mark } = context;
  const line = (kind: string, label: string): Row => ({ part: 'report', kind, label });
  return [
    line('unofficial', report.notice),
    { ...line('made', madeText(context)), date: report.generatedAt },
    ...(report.masked ? [line('masked', maskedText(context))] : []),
    line(
      'holds',
      holdsText(context, null, ({ timeline }) => timeline),
    ),
    ...BASES_IN_ORDER.map((basis): Row => ({ ...line('source-key', say(`basis.${basis}`)), code: mark(basis), basis })),
    ...report.problems.map(({ source, message }): Row => ({ part: 'problem', label: message, value: source })),
  ];
}

/** CRLF between rows, every cell in quotes, dates as ISO 8601 in UTC. @throws RangeError for a zone that is none */
export function toCsv(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const rows = [
    ...headRows(context),
    ...report.cases.flatMap((file) => {
      const reads = file.reads.map(({ endpoint, outcome, at, message }): Row => ({
        part: 'read',
        kind: outcome,
        date: at,
        label: message,
        endpoint,
      }));
      return [...reads, ...factRows(file, context), ...listRows(file, context)].map((row): Row => ({
        case: file.label,
        receipt: file.receipt,
        ...row,
      }));
    }),
  ];
  return csvText([CSV_COLUMNS, ...rows.map((row) => CSV_COLUMNS.map((column) => row[column] ?? ''))]);
}
