// What the applicant is asked for: requests, appointments and USCIS's `actionRequired` flag. Shared by "Needed from you" and "In
// short". Pure.
import type { Format } from '../../lib/locales/format.ts';
import type { ShownCase } from '../../lib/view/panel-view.ts';

/** USCIS's own flag that it waits for the applicant. */
const WAITS = 'actionRequired';

export function waitsForYou(file: ShownCase): { is: boolean | null; index: number } | null {
  const index = file.flags.findIndex((flag) => flag.key === WAITS);
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

export function hasOpenRequest(file: ShownCase): boolean {
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

/** The newest step, if it says that something was requested while neither a listed request nor the status does; else null. */
export function askedByStep(file: ShownCase): StepAt | null {
  return askedByStatus(file) === null ? stepAt(file, file.asks.step) : null;
}

/** The newest step, if it says that an interview was cancelled or will be rescheduled; else null. */
export function calledOffByStep(file: ShownCase): StepAt | null {
  return stepAt(file, file.asks.offStep);
}

/** True if the panel may say "nothing is open": nothing is requested, and nothing that could be a request is unreadable. */
export function isNothingOpen(file: ShownCase): boolean {
  const { isEmpty, hasUnknownRequests } = file.asks;
  const flag = waitsForYou(file);
  return (
    !hasOpenRequest(file) &&
    askedByStatus(file) === null &&
    askedByStep(file) === null &&
    (flag === null || flag.is === false) &&
    !isEmpty &&
    !hasUnknownRequests
  );
}

/** True if something is asked, or an appointment is today or later or has no day that can be read. */
export function isOpenOrAhead(file: ShownCase, format: Pick<Format, 'ageDays'>): boolean {
  const isAsked = hasOpenRequest(file) || askedByStatus(file) !== null || askedByStep(file) !== null;
  const isMarked = waitsForYou(file)?.is === true;
  const isAhead = appointmentsOf(file).some(({ at }) => (format.ageDays(at) ?? 1) <= 0);
  return isAsked || isMarked || isAhead || file.asks.rawAppointments.length > 0;
}

export function appointmentsOf(file: ShownCase): { index: number; at: string }[] {
  return file.notices.flatMap(({ appointmentAt }, index) =>
    appointmentAt === null ? [] : [{ index, at: appointmentAt }],
  );
}
