// What the applicant is asked for: requests, appointments and USCIS's `actionRequired` flag. Shared by "Needed from you" and "In
// short". Pure.
import type { MayDeny } from '../../lib/locales/denial.ts';
import type { Format } from '../../lib/locales/format.ts';
import { mayDeny } from '../../lib/view/gate.ts';
import type { ShownCase } from '../../lib/view/panel-view.ts';

/** USCIS's own flag that it waits for the applicant. */
const WAITS = 'actionRequired';

export function waitsForYou(file: ShownCase): { is: boolean | null; index: number } | null {
  const isMark = ({ key, is }: ShownCase['flags'][number]) => key === WAITS && is !== false;
  const open = file.flags.findIndex(isMark);
  const index = open === -1 ? file.flags.findIndex((flag) => flag.key === WAITS) : open;
  const flag = file.flags[index];
  return flag === undefined ? null : { is: flag.is, index };
}

export interface Request {
  index: number;
  action: string | null;
  open: boolean | null;
  /** The date of the letter, when the timeline has exactly one request so that the match is certain. */
  at: string | null;
}

export function requestsOf(file: ShownCase): Request[] {
  const dated = file.timeline.filter((entry) => entry.kind === 'evidence-request');
  const only = file.evidenceRequests.length === 1 && dated.length === 1 ? (dated[0]?.at ?? null) : null;
  return file.evidenceRequests.map(({ action, open }, index) => ({
    index,
    action,
    open,
    at: only,
  }));
}

function hasOpenRequest(file: ShownCase): boolean {
  return file.evidenceRequests.some((request) => request.open !== false);
}

/** USCIS's status, if it says that something was requested while no listed request is open; else null. */
export function askedByStatus(file: ShownCase): string | null {
  return file.status?.stage === 'waiting-for-you' && !hasOpenRequest(file) ? file.status.title : null;
}

interface StepAt {
  index: number;
  label: string;
}

function stepAt({ milestones }: ShownCase, index: number | null): StepAt | null {
  const step = index === null ? undefined : milestones[index];
  return index === null || step === undefined ? null : { index, label: step.label };
}

/** A step that says something was requested and that nothing settles, while neither a listed request nor the status says it; else null. */
export function askedByStep(file: ShownCase): StepAt | null {
  return askedByStatus(file) === null ? stepAt(file, file.asks.step) : null;
}

/** The newest step, if it says that an interview was cancelled or will be rescheduled; else null. */
export function calledOffByStep(file: ShownCase): StepAt | null {
  return stepAt(file, file.asks.offStep);
}

/** A step that says an appointment was set, of which the record gives no day; else null. */
export function appointmentByStep(file: ShownCase): StepAt | null {
  return stepAt(file, file.asks.appointmentStep);
}

/** Whether anything in the record asks for an answer, or may. */
export function isAsked(file: ShownCase): boolean {
  const isByRow = hasOpenRequest(file) || askedByStatus(file) !== null || askedByStep(file) !== null;
  return isByRow || file.flags.some(({ key, is }) => key === WAITS && is !== false);
}

/** Permission to say that nothing is open: nothing asks, and nothing that could ask was left unread or not understood. */
export function mayDenyRequests(file: ShownCase): MayDeny | null {
  return isAsked(file) || file.asks.isEmpty ? null : mayDeny(file.gate, 'requests');
}

/** True if something is asked, or an appointment is today or later or has no day that can be read. */
export function isOpenOrAhead(file: ShownCase, format: Pick<Format, 'ageDays'>): boolean {
  const isAhead = appointmentsOf(file).some(({ at }) => (format.ageDays(at) ?? 1) <= 0);
  return isAsked(file) || isAhead || file.asks.rawAppointments.length > 0 || appointmentByStep(file) !== null;
}

export function appointmentsOf(file: ShownCase): { index: number; at: string }[] {
  return file.notices.flatMap(({ appointmentAt }, index) =>
    appointmentAt === null ? [] : [{ index, at: appointmentAt }],
  );
}
