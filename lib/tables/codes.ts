// What is known of one event or action code: the row that every table of codes is made of. Types only.
import type { Sources } from './types.ts';

/**
 * The steps a record can show, in no order: the rows of the steps table (docs/DATA.md).
 * A milestone's `id` in a report is one of these.
 */
export const STEP_IDS = [
  'received',
  'fee-problem',
  'biometrics-scheduled',
  'biometrics-taken',
  'biometrics-problem',
  'checks',
  'officer-review',
  'evidence-requested',
  'intent-notice',
  'response-received',
  'interview-queued',
  'interview-scheduled',
  'interview-off',
  'missed',
  'interview-done',
  'civics-english',
  'approved',
  'decided-in-part',
  'denied',
  'rejected',
  'revoked-rescinded-terminated',
  'withdrawn-closed',
  'oath',
  'card-ordered-produced',
  'card-problem',
  'card-mailed',
  'card-delivered',
  'returned',
  'document-produced',
  'transferred',
  'hold',
  'reopened',
  'appeal-litigation',
  'premium',
  'data-change',
  'identity-processing',
  'bona-fide',
  'consular-result',
  'other-notices',
  'removal-papers',
  'internal-only',
] as const;
export type StepId = (typeof STEP_IDS)[number];

/** One public reading of a code that readers disagree about. */
export interface CodeReading {
  text: string;
  who: string;
  since: string;
}

export interface EventCode {
  code: string;
  /** Our own plain words, sentence case, at most 90 characters. */
  label: string;
  basis: 'federal' | 'observed' | 'disputed';
  /** The row of the steps table it belongs to. Every code has exactly one. */
  family: StepId;
  /** The step it is evidence for; null when it proves none (disputed, internal, "solved" and "problem lifted" codes as the table says). */
  step: StepId | null;
  /** Further steps it is evidence for as well (IKP: a request was sent, and the premium clock stopped). Absent: none. */
  also?: readonly StepId[];
  /** A step it is evidence for on these forms alone (IEC: the welcome notice of an I-485). Absent: the same on every form. */
  onForms?: { forms: readonly [string, ...string[]]; step: StepId };
  /** How many people were seen to report an observed code with USCIS's words beside it. Absent: it is not a matter of reports. */
  sightings?: 'one' | 'several';
  /** The published text of the federal list, kept as the cited source; null for codes outside it. */
  published: string | null;
  /** Competing public readings; empty unless disputed. */
  readings: readonly CodeReading[];
  sources: Sources;
}
