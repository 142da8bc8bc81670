// From single proofs to the rows of the list, and whether the case they belong to has ended. Pure.
import { STEP_TRAITS, UNDOING_CODES } from '../../tables/form-steps.ts';
import { droppedIntentOf, intentOf } from '../../tables/intents.ts';
import type { StepId } from '../../tables/codes.ts';
import type { FormSteps } from '../../tables/form-steps.ts';
import type { Stage } from '../../tables/types.ts';
import { sortTitle } from '../facts/sort-title.ts';
import { inOrder, rankOf, withoutDay } from './proofs.ts';
import type { Proof } from './proofs.ts';

/** One proven step. `hasDay` is false when no proof of it has a day and it is not the present status. */
export interface StepRow {
  step: StepId;
  proofs: Proof[];
  hasDay: boolean;
  /** The record says that the matter was lifted or solved. */
  isSettled: boolean;
  /** Another authority gave the case back. */
  isReturn: boolean;
  /** The case went to the immigration courts. */
  isToCourt: boolean;
}

export interface End {
  /** Index of the row that ends the case. */
  index: number;
  kind: 'completed' | 'ended';
}

function rowOf(proof: Proof, hasDay: boolean): StepRow {
  return {
    step: proof.step,
    proofs: [proof],
    hasDay,
    isSettled: false,
    isReturn: proof.isReturn,
    isToCourt: proof.isToCourt,
  };
}

/** @param lastOf index of the newest row of each step */
function isAgain(rows: readonly StepRow[], at: number, lastOf: ReadonlyMap<StepId, number>, proof: Proof): boolean {
  if (rows[at]?.isSettled || rows[at]?.isReturn !== proof.isReturn || rows[at]?.isToCourt !== proof.isToCourt)
    return true;
  const again = STEP_TRAITS[rows[at]?.step ?? 'received'].againAfter;
  return again === 'any' ? rows.length > at + 1 : (again?.some((step) => (lastOf.get(step) ?? -1) > at) ?? false);
}

/** Whether a row can be what a proof settles: an action to revoke that was dropped leaves an intent to deny as it is. */
function isSettledBy({ step, proofs }: StepRow, { step: settled, code }: Proof): boolean {
  if (step !== settled) return false;
  const dropped = code === null ? null : droppedIntentOf(code);
  const intents = proofs.flatMap((one) => [one.code, one.title].flatMap((said) => (said && intentOf(said)) ?? []));
  return dropped === null || intents.length === 0 || intents.includes(dropped);
}

/** What was lifted or solved later is said of the row it belongs to; without such a row it stands in the timeline only. */
function settle(rows: readonly StepRow[], proof: Proof): void {
  const row = rows.findLast((one) => isSettledBy(one, proof));
  if (!row) return;
  row.isSettled = true;
  row.proofs.push(proof);
}

/** A step stands this often at most; a decision or a reopening always. */
const MOST_ROWS = 3;

/** Of a step that came again and again, the first row and the newest ones stand; what lay between joins the first. */
function withoutManyAgain(rows: readonly StepRow[]): StepRow[] {
  const stored: StepRow[] = [];
  const firsts = new Map<StepId, StepRow>();
  const later = new Map<StepId, number>();
  for (const { step } of rows) later.set(step, (later.get(step) ?? 0) + 1);
  for (const row of rows) {
    const first = firsts.get(row.step);
    const after = (later.get(row.step) ?? 1) - 1;
    later.set(row.step, after);
    const counts = row.step !== 'approved' && row.step !== 'reopened' && STEP_TRAITS[row.step].ends !== true;
    if (first && counts && after >= MOST_ROWS - 1) {
      for (const proof of row.proofs) first.proofs.push(proof);
      continue;
    }
    if (!first) firsts.set(row.step, row);
    stored.push(row);
  }
  return stored;
}

/**
 * Proven steps in the order in which they happened. A second proof of a step joins its row, unless the table says that what stands
 * between makes it a step of its own (a second request after an answer). A proof without a day joins, or stands at its usual place.
 */
export function rowsOf(proofs: readonly Proof[]): StepRow[] {
  const rows: StepRow[] = [];
  const lastOf = new Map<StepId, number>();
  for (const proof of inOrder(proofs)) {
    const last = lastOf.get(proof.step) ?? -1;
    const row = rows[last];
    if (proof.settles) settle(rows, proof);
    else if (row && !isAgain(rows, last, lastOf, proof)) row.proofs.push(proof);
    else lastOf.set(proof.step, rows.push(rowOf(proof, true)) - 1);
  }
  for (const proof of withoutDay(proofs)) {
    const same = rows.filter(({ step }) => step === proof.step);
    const row = proof.isOver ? same[0] : same.at(-1);
    if (proof.settles) settle(same, proof);
    if (row && !proof.settles) row.proofs.push(proof);
    if (row || proof.settles) continue;
    const before = rows.findLastIndex(({ step }) => rankOf(step) < rankOf(proof.step));
    const index = proof.step === 'reopened' ? rows.length : before + 1;
    rows.splice(index, 0, rowOf(proof, false));
  }
  return withoutManyAgain(rows);
}

const AT_WORK: readonly (Stage | null)[] = ['received', 'under-review', 'waiting-for-you'];

/** USCIS's present title speaks of work on the case, or that it was given back, and stands after the row that ended it. */
function isSaidToGoOn(rows: readonly StepRow[], end: number): boolean {
  return rows
    .slice(end + 1)
    .some((row) =>
      row.proofs.some(
        ({ isCurrent, isReturn, title }) =>
          isCurrent && title !== null && (isReturn || AT_WORK.includes(sortTitle(title, null)?.stage ?? null)),
      ),
    );
}

/** The row says that an earlier decision no longer holds. */
export function undoesDecision({ proofs }: StepRow): boolean {
  return proofs.some(({ code }) => code !== null && UNDOING_CODES.has(code.trim()));
}

/** The end that still holds after the last row, or null for a case that goes on. */
export function endOf(rows: readonly StepRow[], form: FormSteps): End | null {
  let end: End | null = null;
  let isApproved = false;
  for (const [index, row] of rows.entries()) {
    const { step, isSettled, isReturn, isToCourt } = row;
    const traits = STEP_TRAITS[step];
    const ending: StepId | undefined = end?.kind === 'ended' ? rows[end.index]?.step : undefined;
    const isUndone = ending && (STEP_TRAITS[ending].undoneBy?.includes(step) === true || undoesDecision(row));
    if (ending ? isUndone : (traits.wakes || isReturn) && !isSettled) end = null;
    if (step === 'approved') isApproved = true;
    if (step === 'reopened' || traits.ends) isApproved = false;
    const isCompleting =
      (isToCourt && form.isReferredToCourt === true) ||
      ((step === form.completedBy || step === form.orCompletedBy) && (isApproved || step !== 'transferred'));
    if (traits.ends) end = { index, kind: 'ended' };
    else if (end === null && isCompleting && !isReturn) end = { index, kind: 'completed' };
  }
  return end !== null && isSaidToGoOn(rows, end.index) ? null : end;
}

/**
 * Index of the newest row of a case that goes on: the last one with a day; -1 where that cannot be known. Without any day nothing is
 * newest, unless there is just one row; an end that was undone on an unknown day is not the newest either. What was dropped is over.
 */
export function newestOf(rows: readonly StepRow[]): number {
  const isOver = ({ step, isSettled }: StepRow) => isSettled && STEP_TRAITS[step].dropped === true;
  const newest = rows.length === 1 ? 0 : rows.findLastIndex((row) => row.hasDay && !isOver(row));
  const step = rows[newest]?.step;
  return step !== undefined && STEP_TRAITS[step].ends ? -1 : newest;
}
