// What the milestones are worked out from: one case's record, as the decoder gathers it from all answers. Types only.
import type { DayOrInstant, Evidence } from '../case-file.ts';

interface Proven {
  evidence: Evidence[];
}

/** An event row or a status code. Copies of one event may be folded or not. */
export interface StepEvent extends Proven {
  code: string;
  at: DayOrInstant | null;
  recordedAt: DayOrInstant | null;
  /** USCIS's own title for this code on this case, where the record pairs them. */
  ownTitle: string | null;
  /** It is the code of the present status, which has no title that proves anything. Absent: it is not. */
  isCurrent?: boolean;
}

/** The current status title, and those of the status history. */
export interface StepStatus extends Proven {
  title: string;
  code: string | null;
  at: DayOrInstant | null;
  isCurrent: boolean;
}

export interface StepRequest extends Proven {
  /** What USCIS calls it, where it does. */
  action?: string | null;
  open: boolean | null;
  at: DayOrInstant | null;
}

export interface StepNotice extends Proven {
  action: string | null;
  at: DayOrInstant | null;
  appointmentAt: DayOrInstant | null;
}

export interface StepDocument extends Proven {
  type: string | null;
  name: string | null;
  from: 'you' | 'uscis' | 'unknown';
  at: DayOrInstant | null;
}

export interface StepRecord {
  formType: string | null;
  subtype: string | null;
  /** `submissionDate`. */
  filed: ({ at: DayOrInstant | null } & Proven) | null;
  events: StepEvent[];
  statuses: StepStatus[];
  requests: StepRequest[];
  notices: StepNotice[];
  documents: StepDocument[];
  /** The flag `closed` as read: true, false, or null where it is neither. Absent: the flag is not in the record. */
  closed?: boolean | null;
  /** False when neither `cases` nor `case_status` nor the page was read: then nothing can be said of any step. */
  readable: boolean;
}
