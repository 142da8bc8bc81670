// Which rows of a record settle what another row or a letter asked for or announced. Pure.
import { eventCodeOf } from '../../tables/event-codes.ts';
import { STEP_TRAITS } from '../../tables/form-steps.ts';
import { droppedIntentOf, intentOf } from '../../tables/intents.ts';
import type { DayOrInstant, Milestone } from '../case-file.ts';
import { sortTitle } from '../facts/sort-title.ts';
import type { Proof } from '../milestones/proofs.ts';
import type { Matter } from './letter-words.ts';

const CODE_KEY = /\.(?:eventCode|currentActionCode|currentActioCode|actionCode)$/;
const TITLE_KEY = /\.(?:statusTitle|statusTitleSpanish)$/;

/** Whether a field of this step says that its matter was dropped or cancelled (an intended revocation by FWA, a request by its cancellation). */
export function isDropped({ id, evidence }: Pick<Milestone, 'id' | 'evidence'>): boolean {
  return evidence.some(({ path, value }) => {
    if (typeof value !== 'string') return false;
    if (TITLE_KEY.test(path)) return sortTitle(value, null)?.settles === id;
    const row = CODE_KEY.test(path) ? eventCodeOf(value) : undefined;
    return row?.step === null && row.family === id && STEP_TRAITS[row.family].settled === true;
  });
}

const ENDS = ['approved', 'denied', 'rejected', 'revoked-rescinded-terminated', 'withdrawn-closed'] as const;
const CARDS = ['card-ordered-produced', 'document-produced', 'card-mailed', 'card-delivered'] as const;
const DONE: readonly string[] = [...ENDS, ...CARDS];

/** Steps that, later than a request or an intended action, say that nothing is left to answer. */
export const ANSWERS: ReadonlySet<string> = new Set(['response-received', ...DONE]);

/** Steps that, later than an appointment was set, say that it is over. */
export const KEEPS: Readonly<Record<string, ReadonlySet<string>>> = {
  'biometrics-scheduled': new Set(['biometrics-taken', 'biometrics-problem', 'missed', ...DONE]),
  'interview-scheduled': new Set(['interview-done', 'interview-off', 'missed', 'civics-english', ...DONE]),
  oath: new Set(['document-produced']),
};

const SETTLED_BY: Readonly<Record<Matter, ReadonlySet<string>>> = {
  request: ANSWERS,
  appointment: new Set([...DONE]),
  biometrics: new Set(['biometrics-taken', 'missed', ...DONE]),
  interview: new Set(['interview-done', 'interview-off', 'missed', ...DONE]),
  decision: new Set(ENDS),
  card: new Set(CARDS),
};
/** A letter made about the day of one of these rows is the paper of that row, which says by itself what it asks or announces. */
const PAPER_OF: Readonly<Partial<Record<Matter, ReadonlySet<string>>>> = {
  request: new Set(['evidence-requested', 'intent-notice']),
  appointment: new Set(['biometrics-scheduled', 'interview-scheduled']),
  biometrics: new Set(['biometrics-scheduled']),
  interview: new Set(['interview-scheduled', 'oath']),
};
const NEAR_MS = 7 * 86_400_000;

function isPaperOf(matter: Matter, day: string, { step, at }: Proof): boolean {
  if (PAPER_OF[matter]?.has(step) !== true || at === null) return false;
  return Math.abs(Date.parse(at.slice(0, 10)) - Date.parse(day)) <= NEAR_MS;
}

/** Whether a letter announces an action that the record later says was dropped, however long after. @param at the letter's day */
export function isIntentDropped(name: string, at: DayOrInstant | null, proofs: readonly Proof[]): boolean {
  const intent = intentOf(name);
  if (intent === null || at === null) return false;
  return proofs.some(
    ({ settles, code, at: later }) =>
      settles && code !== null && droppedIntentOf(code) === intent && (later?.slice(0, 10) ?? '') > at.slice(0, 10),
  );
}

/** What an appointment letter with a time can be about: where one of them is proven, no step is denied in vain. */
const SET: ReadonlySet<string> = new Set(['biometrics-scheduled', 'interview-scheduled']);

/**
 * Whether the record settles what a letter speaks of: a later row says it is over, or the very step that it may be about is proven.
 * @param hasTime the letter's appointment has a day of its own, so that only its purpose is open
 */
export function isSettled(
  matter: Matter,
  at: DayOrInstant | null,
  proofs: readonly Proof[],
  hasTime: boolean,
): boolean {
  const day = at?.slice(0, 10) ?? null;
  if (hasTime && matter === 'appointment') return proofs.some(({ step }) => SET.has(step));
  if (day !== null && proofs.some((proof) => isPaperOf(matter, day, proof))) return true;
  const isAnyDay = matter === 'decision' || matter === 'card';
  return proofs.some(
    (proof) =>
      !proof.settles &&
      !proof.isPaper &&
      SETTLED_BY[matter].has(proof.step) &&
      (isAnyDay || (day !== null && proof.at !== null && proof.at.slice(0, 10) > day)),
  );
}
