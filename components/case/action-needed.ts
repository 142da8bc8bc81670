// What "Needed from you" and "In short" both look at: requests, appointments, USCIS's own mark. Pure.
import type { ShownCase } from '../../lib/view/panel-view.ts';

/** USCIS's own field for "we wait for you". */
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
  /** The day of the letter, where the timeline has exactly one request and so leaves no doubt which. */
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

/** USCIS's status, where it says that USCIS asked for something and no request in the list is open; else null. */
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

/** The newest step, where it says that USCIS asked for something, and neither a listed request nor the status does; else null. */
export function askedByStep(file: ShownCase): StepAt | null {
  return askedByStatus(file) === null ? stepAt(file, file.asks.step) : null;
}

/** The newest step, where it says that an interview was called off or is to be moved; else null. */
export function calledOffByStep(file: ShownCase): StepAt | null {
  return stepAt(file, file.asks.offStep);
}

/** Whether "nothing is open" may be said of what the record holds: nothing asks, and nothing that could ask is unreadable. */
export function isNothingOpen(file: ShownCase): boolean {
  const { isEmpty, hasUnknownRequests } = file.asks;
  const mark = waitsForYou(file);
  return (
    !hasOpenRequest(file) &&
    askedByStatus(file) === null &&
    askedByStep(file) === null &&
    (mark === null || mark.is === false) &&
    !isEmpty &&
    !hasUnknownRequests
  );
}

export function appointmentsOf(file: ShownCase): { index: number; at: string }[] {
  return file.notices.flatMap(({ appointmentAt }, index) =>
    appointmentAt === null ? [] : [{ index, at: appointmentAt }],
  );
}
