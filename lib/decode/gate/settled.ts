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
const DAY_MS = 86_400_000;
const NEAR_DAYS = 7;

/** What an appointment letter with a time can be about: where one of them is proven, no step is denied in vain. */
const SET: ReadonlySet<string> = new Set(['biometrics-scheduled', 'interview-scheduled']);
/** Matters that a row settles whatever its day. */
const ON_ANY_DAY: ReadonlySet<Matter> = new Set(['decision', 'card']);

const MATTERS = ['request', 'appointment', 'biometrics', 'interview', 'decision', 'card'] as const satisfies Matter[];

/** What the proofs of a record settle, gathered once: letters may be as many as rows. */
export interface Settlements {
  /** An appointment's step is proven. */
  hasAppointment: boolean;
  /** The newest day on which a row says that the matter is over; '' where that row has no day. */
  overOn: ReadonlyMap<Matter, string>;
  /** Days since 1970 on which a row asks for or announces the matter. */
  announcedOn: ReadonlyMap<Matter, ReadonlySet<number>>;
  /** The newest day on which an announced action was dropped, by what it was to do. */
  droppedOn: ReadonlyMap<string, string>;
}

const dayOf = (at: DayOrInstant | null): string => at?.slice(0, 10) ?? '';
const numberOf = (day: string): number => Date.parse(day) / DAY_MS;

function keepNewest<Key>(days: Map<Key, string>, key: Key, day: string): void {
  const before = days.get(key);
  if (before === undefined || day > before) days.set(key, day);
}

/** @param proofs all of a record, in any order */
export function settlementsOf(proofs: readonly Proof[]): Settlements {
  const overOn = new Map<Matter, string>();
  const announcedOn = new Map<Matter, Set<number>>(MATTERS.map((matter) => [matter, new Set()]));
  const droppedOn = new Map<string, string>();
  for (const { step, at, settles, isPaper, code } of proofs) {
    const day = dayOf(at);
    for (const matter of MATTERS) {
      if (!settles && !isPaper && SETTLED_BY[matter].has(step)) keepNewest(overOn, matter, day);
      if (PAPER_OF[matter]?.has(step) === true && day !== '') announcedOn.get(matter)?.add(numberOf(day));
    }
    const intent = settles && code !== null ? droppedIntentOf(code) : null;
    if (intent != null) keepNewest(droppedOn, intent, day);
  }
  return { hasAppointment: proofs.some(({ step }) => SET.has(step)), overOn, announcedOn, droppedOn };
}

function isPaperOfRow(matter: Matter, day: string, { announcedOn }: Settlements): boolean {
  const [days, number] = [announcedOn.get(matter), numberOf(day)];
  return Array.from({ length: 2 * NEAR_DAYS + 1 }, (_, index) => number - NEAR_DAYS + index).some(
    (one) => days?.has(one) === true,
  );
}

/** Whether a letter announces an action that the record later says was dropped, however long after. @param at the letter's day */
export function isIntentDropped(name: string, at: DayOrInstant | null, { droppedOn }: Settlements): boolean {
  const intent = intentOf(name);
  return intent !== null && at !== null && (droppedOn.get(intent) ?? '') > dayOf(at);
}

/**
 * Whether the record settles what a letter speaks of: a later row says it is over, or the very step that it may be about is proven.
 * @param hasTime the letter's appointment has a day of its own, so that only its purpose is open
 */
export function isSettled(
  matter: Matter,
  at: DayOrInstant | null,
  settlements: Settlements,
  hasTime: boolean,
): boolean {
  if (hasTime && matter === 'appointment') return settlements.hasAppointment;
  const overOn = settlements.overOn.get(matter);
  if (ON_ANY_DAY.has(matter) && overOn !== undefined) return true;
  const day = dayOf(at);
  return day !== '' && ((overOn ?? '') > day || isPaperOfRow(matter, day, settlements));
}
