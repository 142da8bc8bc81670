// A report as a short text to send in a message: at most ten lines and 900 characters a case, without paths. Pure.
import { isAboutTheCase } from '../../decode/facts/decided.ts';
import { isWhereReceived } from '../../decode/facts/office.ts';
import { rawDateOf } from '../../decode/answers/unreadable-date.ts';
import { mayDenyList } from '../../decode/gate/gate.ts';
import type { Report, TimelineEntry } from '../../decode/case-file.ts';
import { statusSentenceOf } from '../../tables/status-sentences.ts';
import { cutAtWord } from '../../util/cut-text.ts';
import { caseContextOf, contextOf, listed, type CaseContext, type Context, type ReportView } from '../context.ts';
import { appointmentSentences } from '../sections/next-appointment.ts';
import { askedSentences, type Fit } from '../sections/asked.ts';
import { shownEntries } from '../sections/entries.ts';
import { lastFourOf, notSaid, statusInWords, titleOf } from '../sections/in-words.ts';
import { visibleLine } from './escape-invisible.ts';

/** Characters of one case, the last line of the text included. */
const MOST_CHARACTERS = 900;
const NEWEST = 5;
/** A happening is named, not quoted. */
const MOST_OF_ENTRY = 70;
/** How long a text of the record may be and how many happenings stand: the first pair with which a case is short enough. */
const STEPS: readonly (readonly [most: number, entries: number])[] = [
  ...[160, 120, 90, 70, 55, 40, 30].map((most) => [most, NEWEST] as const),
  ...[4, 3, 2, 1, 0].map((entries) => [30, entries] as const),
];

const RECEIPT = /[A-Z]{3}\d{10}/i;
/** The path of the list's item that a field belongs to: `data[3].fileName` → `data[3]`. */
const itemOf = (path: string): string => /^.*?\[\d+\]/.exec(path)?.[0] ?? path;

/** "I-485 …5678 (SAMPLE, ALEX), filed Mar 3, 2026" */
function headLine(context: CaseContext, fit: Fit): string {
  const { file, report, say, dates } = context;
  const { form, people, filed, label } = file;
  const last = lastFourOf(context);
  const isOnly = report.cases.filter(({ form: { type } }) => type === form.type).length === 1;
  const type = fit(visibleLine(isOnly || last !== null ? (form.type ?? label) : label));
  const named = last === null ? type : say('summary.receipt', { form: type, last });
  const isNamed = people.applicant !== null && !report.masked;
  const name = isNamed
    ? say('summary.applicant', { name: named, applicant: fit(visibleLine(people.applicant ?? '')) })
    : named;
  if (filed.at !== null) return say('summary.filed', { name, day: dates.day(filed.at) });
  const raw = rawDateOf(filed);
  const why = raw === null ? notSaid(context, 'cases', 'receipt_info') : `“${fit(visibleLine(raw))}”`;
  return say('summary.filedNotKnown', { name, why });
}

function statusLines(context: CaseContext, fit: Fit): string[] {
  const { file, say, dates } = context;
  const { status } = file;
  const title = titleOf(context);
  const isCode = title === null && status !== null && status.basis !== 'uscis' && status.code !== null;
  const text = isCode
    ? say('summary.statusCode', { code: fit(visibleLine(status.code ?? '')) })
    : say('summary.status', { title: fit(visibleLine(statusInWords(context))) });
  const age = status?.at == null ? null : dates.ageDays(status.at);
  const since = status?.at == null || age === null ? null : { status: text, day: dates.day(status.at) };
  const line =
    since === null
      ? text
      : age !== null && age >= 0
        ? say('summary.sinceDays', { ...since, n: age })
        : say('summary.since', since);
  if (status?.title == null || title === null) return [line];
  const sentence = isAboutTheCase(file) ? statusSentenceOf(status.title, status.stage) : 'unknown';
  return [line, say('summary.short', { text: say(`short.${sentence}`) })];
}

function officeLine(context: CaseContext, fit: Fit): string {
  const { file, say } = context;
  if (file.office === null) return say('summary.office', { office: notSaid(context, 'case_status', 'receipt_info') });
  const office = fit(visibleLine(file.office.name));
  return say(isWhereReceived(file.office) ? 'summary.received' : 'summary.office', { office });
}

interface Happening {
  at: string | null;
  label: string;
}

/** A file's name is the person's own choice and may hold a receipt number: a document is named by its kind. */
function documentTitle({ file, say }: CaseContext, { label, evidence }: TimelineEntry): string {
  const places = new Set(evidence.map(({ path }) => itemOf(path)));
  const document = file.documents.find(({ evidence: own }) => own.some(({ path }) => places.has(itemOf(path))));
  const title = document?.from === 'uscis' ? label : document?.type;
  return title == null || RECEIPT.test(title) || /^other$/i.test(title) ? say('summary.document') : title;
}

function labelOf(context: CaseContext, entry: TimelineEntry): string {
  const { kind, label } = entry;
  if (kind === 'event' || kind === 'filed') return label;
  return `${context.say(`kind.${kind}`)}: ${kind === 'document' ? documentTitle(context, entry) : label}`;
}

/** The timeline, and the record's own timestamp where nothing in it explains why it moved. */
function happeningsOf(context: CaseContext): Happening[] {
  const { file, say } = context;
  const entries = shownEntries({ ...context, has: () => false }).map((entry): Happening => ({
    at: entry.at,
    label: labelOf(context, entry),
  }));
  const { at, verdict } = file.recordUpdated;
  if (verdict !== 'silent' || at === null) return entries;
  const later = entries.findIndex((entry) => entry.at === null || entry.at < at);
  return entries.toSpliced(later === -1 ? entries.length : later, 0, { at, label: say('summary.touched') });
}

function newestLines(context: CaseContext, most: number, count: number): string[] {
  const { say, deny, gate, why, dates, missing } = context;
  const happenings = happeningsOf(context);
  const of = ['cases', 'case_status', 'documents'] as const;
  if (happenings.length === 0) {
    const allowed = mayDenyList(gate, of);
    if (allowed) return [deny(allowed, 'none.timeline')];
    const reasons = why('lists');
    return reasons === '' || missing(...of).length > 0
      ? []
      : [say('list.unclear', { why: cutAtWord(visibleLine(reasons), most) })];
  }
  const entries = happenings.slice(0, count).map(({ at, label }) =>
    say('summary.entry', {
      day: at === null ? say('timeline.noDate') : dates.day(at),
      label: cutAtWord(visibleLine(label), Math.min(most, MOST_OF_ENTRY)),
    }),
  );
  return entries.length === 0 ? [] : [say('summary.newest', { entries: entries.join(' · ') })];
}

function linesOf(context: CaseContext, most: number, count: number): string[] {
  const { say, missing } = context;
  const fit: Fit = (text) => cutAtWord(text, most);
  const gone = missing('cases', 'case_status', 'receipt_info', 'documents');
  const appointments = appointmentSentences(context, fit);
  return [
    headLine(context, fit),
    ...statusLines(context, fit),
    say('summary.asked', { text: askedSentences(context, fit).join(' ') }),
    officeLine(context, fit),
    ...(appointments.length === 0 ? [] : [appointments.join(' ')]),
    ...newestLines(context, most, count),
    ...(gone.length === 0 ? [] : [say('summary.missing', { missing: listed(gone, say) })]),
  ];
}

/** The lines of a case, with texts of the record cut until all of them are short enough. */
function caseText(context: CaseContext, room: number): string {
  const tries = STEPS.map(
    ([most, count]) =>
      () =>
        linesOf(context, most, count).join('\n'),
  );
  const [first, ...others] = tries;
  let text = first?.() ?? '';
  for (const shorter of others) {
    if (text.length <= room) break;
    text = shorter();
  }
  return text;
}

function madeLine({ report, say, dates }: Context): string {
  return [
    say('summary.made', { day: dates.day(report.generatedAt) }),
    ...(report.masked ? [say('summary.masked')] : []),
    ...(report.problems.length === 0 ? [] : [say('summary.problems', { n: report.problems.length })]),
  ].join(' ');
}

/** Cases apart by an empty line; who made it and when in the last line. @throws RangeError for a zone that is none */
export function toSummary(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const made = madeLine(context);
  const room = MOST_CHARACTERS - made.length - '\n\n\n'.length;
  const cases = report.cases.map((file) => caseText(caseContextOf(context, file), room));
  const texts = cases.length === 0 ? [context.say('head.noCase')] : cases;
  return `${[...texts, made].join('\n\n')}\n`;
}
