// What of a case bears on "is anything asked of you?" beside the requests themselves, so that "nothing is open" is said of nothing else. Pure.
import { noticeActionOf } from '../../tables/notices.ts';
import type { CaseFile, Milestone, NoticeFact } from '../case-file.ts';
import { ANSWERS, KEEPS } from '../gate/settled.ts';
import { isDayOnly } from '../answers/timestamp.ts';

export interface Asks {
  /** Place among the steps of the newest one that says USCIS asked for something, where nothing in the record settles it; else null. */
  step: number | null;
  /** Place of the newest step that says an appointment was set, where the record neither gives its day nor settles it; else null. */
  appointmentStep: number | null;
  /** Place among the steps of the newest one, where it says that an interview was called off or is to be moved; else null. */
  offStep: number | null;
  /** Appointments whose field names no day, as USCIS wrote it. */
  rawAppointments: string[];
  /** USCIS answered that it holds no record: nothing can be said of what it asks. */
  isEmpty: boolean;
}

/** The raw field of a notice's appointment, as text; null where there is none. */
export function rawAppointmentOf({ evidence }: NoticeFact): string | null {
  const raw = evidence.find(({ path }) => path.endsWith('.appointmentDateTime'))?.value ?? null;
  if (raw === null || raw === '') return null;
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
}

/** What USCIS wrote of an appointment's time where it gives a clock and no zone, so that only the day is sure; else null. */
export function clockWithoutZone(notice: NoticeFact): string | null {
  const { appointmentAt } = notice;
  const raw = rawAppointmentOf(notice);
  if (raw === null || appointmentAt === null || !isDayOnly(appointmentAt)) return null;
  return /\d\d:\d\d/.test(raw) && !/[T ]00:00/.test(raw) ? raw : null;
}

const isProven = ({ state }: Milestone): boolean => state === 'done' || state === 'current';

/** Places of proven steps of these kinds which no later proven step settles. */
function unsettled(steps: readonly Milestone[], ids: readonly string[], settles: ReadonlySet<string>): number[] {
  const last = steps.findLastIndex((step) => isProven(step) && settles.has(step.id));
  return steps.flatMap((step, index) => (isProven(step) && ids.includes(step.id) && index > last ? [index] : []));
}

/** USCIS's own list of requests goes before rows that only say that one was sent: so many as it marks as over are over. */
function askStepOf({ milestones, evidenceRequests }: CaseFile): number | null {
  const places = unsettled(milestones, ['evidence-requested', 'intent-notice'], ANSWERS);
  const over = evidenceRequests.filter(({ open }) => open === false).length;
  const isOpen = over < evidenceRequests.length;
  return isOpen || places.length <= over ? null : (places.at(-1) ?? null);
}

/** An appointment that a notice dates on or after the day when it was set is known with its day. */
function appointmentStepOf({ milestones, notices }: CaseFile): number | null {
  const places = Object.entries(KEEPS).flatMap(([id, settles]) => unsettled(milestones, [id], settles));
  const isDated = (index: number) => {
    const day = milestones[index]?.at?.slice(0, 10) ?? '';
    return notices.some(({ appointmentAt }) => appointmentAt !== null && appointmentAt.slice(0, 10) >= day);
  };
  return places.sort((a, b) => a - b).findLast((index) => !isDated(index)) ?? null;
}

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

/** Whether anything in the record asks for an answer, or may: a listed request, the status, USCIS's own mark, a step. */
export function isAsked({ evidenceRequests, status, flags }: CaseFile, { step }: Asks): boolean {
  return (
    step !== null ||
    status?.stage === 'waiting-for-you' ||
    evidenceRequests.some(({ open }) => open !== false) ||
    flags.some(({ key, is }) => key === 'actionRequired' && is !== false)
  );
}

/** What a notice's own words leave unsaid, where those words are known; else null. */
export function notSaidOfNotice({ action }: NoticeFact): string | null {
  return action === null ? null : (noticeActionOf(action)?.notSaid ?? null);
}
