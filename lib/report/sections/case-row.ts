// What a table of many cases says of one: the same facts for the CSV table and for the table on screen. Pure.
import type { SaidByUscis } from '../../locales/case/uscis-words.ts';
import { isAboutTheCase } from '../../decode/facts/decided.ts';
import { rawDateOf } from '../../decode/answers/unreadable-date.ts';
import { mayDeny } from '../../decode/gate/permissions.ts';
import type { Evidence } from '../../decode/case-file.ts';
import type { Stage } from '../../tables/types.ts';
import type { Endpoint } from '../../uscis/reading.ts';
import { listed, type CaseContext } from '../context.ts';
import { askedOf, type Asked } from './asked.ts';
import { lastFourOf, notSaid, officeInWords, statusInWords, titleInOf, titleOf } from './in-words.ts';
import { appointmentSentences, comingOf } from './next-appointment.ts';

/** A text as people read it; one that is not known says why, and is never "". */
interface TextFact {
  text: string;
  isKnown: boolean;
}

/** `day`: `YYYY-MM-DD` in the report's zone; null where the record gives none, and `text` then says why, if anything is to be said. */
interface DayFact {
  text: string;
  day: string | null;
}

export interface CaseRow {
  applicant: TextFact;
  form: TextFact;
  /** The last four digits of the receipt number: "…4417". */
  lastFour: TextFact;
  filed: DayFact;
  /** `lang`: of USCIS's own words; null where they are ours. */
  status: TextFact & { lang: SaidByUscis['lang'] | null };
  since: DayFact;
  stage: TextFact & { id: Stage | null };
  office: TextFact;
  asks: Asked;
  /** The next appointment: "coming" with its day, "none" only with the gate's permission. */
  next: { kind: 'coming' | 'none' | 'unsaid'; day: string | null; text: string };
  lastChange: DayFact;
  /** Addresses that gave no answer. */
  notRead: Endpoint[];
}

const fact = (known: string | null, otherwise: () => string): TextFact =>
  known === null ? { text: otherwise(), isKnown: false } : { text: known, isKnown: true };

function lastFour(context: CaseContext): TextFact {
  const { file, say } = context;
  if (file.receipt === null) return fact(null, () => notSaid(context, 'cases', 'case_status', 'receipt_info'));
  return { text: say('table.receipt', { last: lastFourOf(context) ?? '••••' }), isKnown: true };
}

function dayOf(context: CaseContext, given: { at: string | null; evidence: Evidence[] }, ...of: Endpoint[]): DayFact {
  const { at } = given;
  const day = at === null ? null : context.dates.isoDay(at);
  if (at !== null) return { text: day ?? at, day };
  const raw = rawDateOf(given);
  return { text: raw === null ? notSaid(context, ...of) : `“${raw}”`, day: null };
}

/** "" for a status without a day that can be read. */
function sinceOf(context: CaseContext): DayFact {
  const { status } = context.file;
  if (status === null) return { text: notSaid(context, 'case_status'), day: null };
  const day = status.at === null ? null : context.dates.isoDay(status.at);
  return { text: day ?? status.at ?? '', day };
}

function stageOf(context: CaseContext): CaseRow['stage'] {
  const { file, say } = context;
  if (file.status === null) return { id: null, ...fact(null, () => notSaid(context, 'case_status')) };
  const id = isAboutTheCase(file) ? file.status.stage : null;
  return { id, text: say(id === null ? 'stage.notSorted' : `stage.${id}`), isKnown: id !== null };
}

function nextOf(context: CaseContext): CaseRow['next'] {
  const { gate, deny, say, why, missing, dates } = context;
  const sentences = appointmentSentences(context);
  const [coming] = comingOf(context);
  const day = coming === undefined ? null : (dates.isoDay(coming.at) ?? coming.at);
  if (sentences.length > 0) return { kind: coming === undefined ? 'unsaid' : 'coming', day, text: sentences.join(' ') };
  const allowed = mayDeny(gate, 'appointments');
  if (allowed) return { kind: 'none', day, text: deny(allowed, 'none.appointments') };
  const reasons = why('appointments');
  const gone = missing('cases', 'case_status', 'documents');
  const text =
    reasons === '' && gone.length > 0
      ? say('missing.part', { what: listed(gone, say) })
      : say('appointment.unclear', { why: reasons }).trim();
  return { kind: 'unsaid', day, text };
}

export function caseRowOf(context: CaseContext): CaseRow {
  const { file, missing } = context;
  return {
    applicant: fact(file.people.applicant, () => notSaid(context, 'cases')),
    form: fact(file.form.type, () => notSaid(context, 'cases', 'case_status', 'receipt_info')),
    lastFour: lastFour(context),
    filed: dayOf(context, file.filed, 'cases', 'receipt_info'),
    status: {
      text: statusInWords(context),
      isKnown: titleOf(context) !== null,
      lang: titleInOf(context)?.lang ?? null,
    },
    since: sinceOf(context),
    stage: stageOf(context),
    office: { text: officeInWords(context), isKnown: file.office !== null },
    asks: askedOf(context),
    next: nextOf(context),
    lastChange: dayOf(context, file.recordUpdated, 'cases'),
    notRead: missing('cases', 'case_status', 'receipt_info', 'documents'),
  };
}
