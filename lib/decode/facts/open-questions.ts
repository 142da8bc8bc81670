// Indications, besides evidence requests, that USCIS may be waiting for the person. They decide whether "nothing is open" may be said. Pure.
import { noticeNotSaid, type SayLabel } from '../../locales/case/label-words.ts';
import { noticeActionOf } from '../../tables/notices.ts';
import type { CaseFile, Milestone, NoticeFact } from '../case-file.ts';
import { ANSWERS, isDropped, KEEPS } from '../gate/settled.ts';
import { isDayOnly, timestampOf } from '../answers/timestamp.ts';

export interface Asks {
  /** Index of the newest step that says USCIS asked for something and that nothing in the record settles; null if there is none. */
  step: number | null;
  /** Index of the newest step that says an appointment was set, if the record neither gives its day nor settles it; else null. */
  appointmentStep: number | null;
  /** Index of the current step, if it says that an interview was called off or is to be moved; else null. */
  offStep: number | null;
  /** The raw appointment fields that name no day, as USCIS wrote them. */
  rawAppointments: string[];
  /** Whether USCIS answered that it holds no record, so that nothing can be said of what it asks. */
  isEmpty: boolean;
}

/** The raw field of a notice's appointment, as text; null where there is none. */
export function rawAppointmentOf({ evidence }: NoticeFact): string | null {
  const raw = evidence.find(({ path }) => path.endsWith('.appointmentDateTime'))?.value ?? null;
  if (raw === null || raw === '') return null;
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
}

/** USCIS's text of an appointment's time if it has a time of day but no zone, so that only the day is certain; else null. */
export function clockWithoutZone(notice: NoticeFact): string | null {
  const { appointmentAt } = notice;
  const raw = rawAppointmentOf(notice);
  if (raw === null || appointmentAt === null || !isDayOnly(appointmentAt)) return null;
  return /\d\d:\d\d/.test(raw) && !/[T ]00:00/.test(raw) ? raw : null;
}

const isProven = ({ state }: Milestone): boolean => state === 'done' || state === 'current';

const DAY_KEY = /\.(?:\w*(?:Date|DateTime|Timestamp)|date|createdAt)$/;

/** The newest day among the rows that prove a step: a step that happened twice keeps the day of the first as its own. */
function newestDayOf({ at, evidence }: Milestone): string {
  const days = evidence.flatMap(({ path, value }) =>
    DAY_KEY.test(path) && typeof value === 'string' ? (timestampOf(value)?.slice(0, 10) ?? []) : [],
  );
  return [at?.slice(0, 10) ?? '', ...days].reduce((newest, day) => (day > newest ? day : newest));
}

/** Indexes of the proven steps of these kinds that neither a later proven step nor a field of their own settles. */
function unsettled(steps: readonly Milestone[], ids: readonly string[], settles: ReadonlySet<string>): number[] {
  const isSettledAfter = (step: Milestone, index: number) => {
    const asked = newestDayOf(step);
    return steps.some((later, place) => {
      if (!isProven(later) || !settles.has(later.id)) return false;
      const day = newestDayOf(later);
      return day === '' || asked === '' ? place > index : day > asked || (day === asked && place > index);
    });
  };
  return steps.flatMap((step, index) =>
    isProven(step) && ids.includes(step.id) && !isSettledAfter(step, index) && !isDropped(step) ? [index] : [],
  );
}

/** USCIS's list of requests takes precedence over rows that only say that one was sent: as many rows count as settled as it has closed requests. */
function askStepOf({ milestones, evidenceRequests }: CaseFile): number | null {
  const places = unsettled(milestones, ['evidence-requested', 'intent-notice'], ANSWERS);
  const over = evidenceRequests.filter(({ open }) => open === false).length;
  const isOpen = over < evidenceRequests.length;
  return isOpen || places.length <= over ? null : (places.at(-1) ?? null);
}

/** A step counts as dated if a notice gives an appointment on or after the day of the step. */
function appointmentStepOf({ milestones, notices }: CaseFile): number | null {
  const places = Object.entries(KEEPS).flatMap(([id, settles]) => unsettled(milestones, [id], settles));
  const isDated = (index: number) => {
    const day = milestones[index]?.at?.slice(0, 10) ?? '';
    return notices.some(({ appointmentAt }) => appointmentAt !== null && appointmentAt.slice(0, 10) >= day);
  };
  return places.sort((a, b) => a - b).findLast((index) => !isDated(index)) ?? null;
}

/** Collects these indications from one decoded case. */
export function asksOf(file: CaseFile): Asks {
  const off = file.milestones.findIndex(({ id, state }) => state === 'current' && id === 'interview-off');
  return {
    step: askStepOf(file),
    appointmentStep: appointmentStepOf(file),
    offStep: off === -1 ? null : off,
    rawAppointments: file.notices.flatMap((notice) =>
      notice.appointmentAt === null ? (rawAppointmentOf(notice) ?? []) : [],
    ),
    isEmpty: file.reads.some(({ endpoint, outcome }) => endpoint === 'cases' && outcome === 'empty'),
  };
}

/** Whether anything in the record asks for an answer, or may: a listed request, the status, USCIS's `actionRequired` flag, a step. */
export function isAsked({ evidenceRequests, status, flags }: CaseFile, { step }: Asks): boolean {
  return (
    step !== null ||
    status?.stage === 'waiting-for-you' ||
    evidenceRequests.some(({ open }) => open !== false) ||
    flags.some(({ key, is }) => key === 'actionRequired' && is !== false)
  );
}

/** What a notice of this action does not say, from the table of notices; null if the action is not in it. */
export function notSaidOfNotice({ action }: NoticeFact, say: SayLabel): string | null {
  const row = action === null ? undefined : noticeActionOf(action);
  return row === undefined ? null : noticeNotSaid(row, say);
}
