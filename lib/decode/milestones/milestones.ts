// The steps of one case as its record shows them: what is proven, what is not in the record, what such records never say. Pure.
import { formStepsOf, UNCLEAR_DECISION_CODES } from '../../tables/form-steps.ts';
import type { FormSteps, Place } from '../../tables/form-steps.ts';
import {
  openDecisionLabel,
  referredLabel,
  removalLabel,
  settledLabel,
  stepLabel,
  stepLabelOnForm,
  type StepWords,
} from '../../locales/case/step-labels.ts';
import type { StepId } from '../../tables/codes.ts';
import type { Basis } from '../../tables/types.ts';
import type { Evidence, Milestone } from '../case-file.ts';
import type { MayDeny } from '../../locales/denial.ts';
import { sortTitle } from '../facts/sort-title.ts';
import { impliesDecision } from '../facts/decided.ts';
import { isHeldBack, proofsOf, type Proof } from './proofs.ts';
import { endOf, newestOf, rowsOf, undoesDecision } from './rows.ts';
import type { End, StepRow } from './rows.ts';
import type { StepRecord } from './record.ts';

export type { StepRecord } from './record.ts';

const STRONGEST_FIRST: readonly Basis[] = ['uscis', 'federal', 'observed', 'derived'];

const isDecision = (step: StepId): boolean =>
  step === 'approved' || step === 'decided-in-part' || step === 'denied' || step === 'revoked-rescinded-terminated';

function stepsAt(place: Place): readonly StepId[] {
  return typeof place === 'string' ? [place] : place;
}

function firstAt(place: Place): StepId {
  return typeof place === 'string' ? place : place[0];
}

/** The usual order; a biometrics appointment that only sometimes comes brings its step "taken" along. */
function usualOf(form: FormSteps, rows: readonly StepRow[]): readonly Place[] {
  if (form.usual.includes('biometrics-scheduled')) return form.usual;
  if (!rows.some((row) => row.step === 'biometrics-scheduled')) return form.usual;
  return form.usual.flatMap((place): readonly Place[] =>
    place === 'received' ? ['received', 'biometrics-scheduled', 'biometrics-taken'] : [place],
  );
}

/** Where a proven step stands in the usual order; a denial, a revocation or a decision in part stands where the decision does. -1: it comes only sometimes. */
function usualIndexOf(usual: readonly Place[], step: StepId): number {
  const place = isDecision(step) ? 'approved' : step;
  return usual.findIndex((at) => stepsAt(at).includes(place));
}

/** Usual steps that no row proves, as indexes of `usual`. What comes after the end of a case is left out. */
function missingOf(usual: readonly Place[], rows: readonly StepRow[], end: End | null, isClosed: boolean): number[] {
  const decision = usual.indexOf('approved');
  const sinceReopened = rows.slice(rows.findLastIndex((row) => row.step === 'reopened') + 1);
  const reached = Math.max(-1, ...rows.map((row) => usualIndexOf(usual, row.step)));
  const ending = end?.kind === 'ended' ? rows[end.index]?.step : undefined;
  const isReferred = end?.kind === 'completed' && rows[end.index]?.isToCourt === true;
  return [...usual.keys()].filter((index) => {
    const steps = stepsAt(usual[index] ?? 'approved');
    const proving = index === decision ? sinceReopened : rows;
    if (proving.some((row) => steps.includes(row.step))) return false;
    if (index === decision && proving.some((row) => row.step === 'decided-in-part')) return false;
    if (isReferred) return index < reached;
    if (ending === 'denied' || ending === 'revoked-rescinded-terminated') return index < decision;
    return ending === undefined && !isClosed ? true : index < reached;
  });
}

/** Index of the row that a missing step stands behind: the end of the list, or of what came before the case ended. */
function rowBefore(index: number, usual: readonly Place[], rows: readonly StepRow[], end: End | null): number {
  const places = rows.map((row) => usualIndexOf(usual, row.step));
  const isNewDecision = index === usual.indexOf('approved');
  const from = isNewDecision ? rows.findLastIndex((row) => row.step === 'reopened') + 1 : 0;
  const before = places.findLastIndex((place) => place !== -1 && place < index);
  const next = places.findIndex((place, at) => at >= from && at > before && place > index);
  return (next === -1 ? (end?.index ?? rows.length) : next) - 1;
}

/** What decides a case whose form is an appeal or a motion is a step of the appeal: it approves and denies nothing. */
function ofAppeal(proof: Proof): Proof {
  return isDecision(proof.step) ? { ...proof, step: 'appeal-litigation' } : proof;
}

/** Every field that proves a step, once: a place in the answers is one object, however many facts cite it. */
function evidenceOf(row: StepRow): Evidence[] {
  return [...new Set(row.proofs.flatMap((proof) => proof.evidence))];
}

function labelOf(row: StepRow, form: FormSteps, words: StepWords): string {
  if (row.isToCourt && form.isReferredToCourt === true) return referredLabel(words);
  if (row.step !== 'removal-papers')
    return row.isSettled ? settledLabel(row.step, words) : stepLabelOnForm(row.step, form.form, words);
  const titles = row.proofs.flatMap(({ title }) => title ?? []);
  const codes = row.proofs.flatMap(({ code }) => code ?? []);
  return removalLabel([...new Set(titles)], [...new Set(codes)], words);
}

function provenStep(row: StepRow, state: 'done' | 'current', form: FormSteps, words: StepWords): Milestone {
  const basis = STRONGEST_FIRST.find((one) => row.proofs.some((proof) => proof.basis === one)) ?? 'unknown';
  const at = row.proofs.find((proof) => proof.at !== null)?.at ?? null;
  return { id: row.step, label: labelOf(row, form, words), state, at, basis, evidence: evidenceOf(row) };
}

/** Steps that come after a decision: with one of them in the record, a decision without a row of its own is not said to be missing. */
const AFTER_A_DECISION: ReadonlySet<StepId> = new Set([
  'oath',
  'card-ordered-produced',
  'card-mailed',
  'card-delivered',
  'document-produced',
  'returned',
]);

function isDecisionPassed(rows: readonly StepRow[]): boolean {
  return rows.some(({ step }) => AFTER_A_DECISION.has(step)) && !rows.some(({ step }) => isDecision(step));
}

/**
 * Whether a decision that no row proves may stand in the record all the same: a later step implies it, a code may mean it, or an earlier
 * one no longer holds. A code that USCIS's own sorted title explains means what the title says, but a title about an appeal leaves it open.
 */
function isDecisionUnclear({ events, statuses, formType }: StepRecord, rows: readonly StepRow[]): boolean {
  const isUnclear = (event: StepRecord['events'][number]) =>
    isHeldBack(event, formType) ||
    (UNCLEAR_DECISION_CODES.has(event.code.trim()) &&
      (event.ownTitle === null || sortTitle(event.ownTitle, formType) === undefined));
  return (
    isDecisionPassed(rows) ||
    rows.some(undoesDecision) ||
    events.some(isUnclear) ||
    statuses.some(({ title }) => impliesDecision(title))
  );
}

/** Permission to call the steps of one place "not in the record"; null: that cannot be said. */
export type AllowStep = (ids: readonly StepId[]) => MayDeny | null;

/** The state of a step that no row proves: it is denied only by the gate's leave. */
function stateOfMissing(id: StepId, isUnsaid: boolean, allowed: MayDeny | null): 'not-in-record' | 'not-said' {
  return isUnsaid || id === 'biometrics-taken' || allowed?.isGiven !== true ? 'not-said' : 'not-in-record';
}

interface Missing {
  rows: readonly StepRow[];
  words: StepWords;
  allow: AllowStep;
  isDecisionUnclear: boolean;
}

function missingStep(place: Place, { rows, words, allow, isDecisionUnclear: isUnclear }: Missing): Milestone {
  const id = firstAt(place);
  const label =
    id === 'approved'
      ? openDecisionLabel(
          rows.some((row) => isDecision(row.step)),
          words,
        )
      : stepLabel(id, words);
  const state = stateOfMissing(id, id === 'approved' && isUnclear, allow(stepsAt(place)));
  return { id, label, state, at: null, basis: 'unknown', evidence: [] };
}

/**
 * Steps of a case, oldest first: proven ones as they happened, usual ones without proof at their usual place.
 * `at` is the day a step was first proven (a present status without a day: null); `evidence` cites every field that proves it.
 * Exactly the newest proven step is `current` while the case has not ended. A step without proof is denied only where `allow` permits it. Never throws; [] when nothing was read.
 */
export function milestonesOf(
  record: StepRecord,
  words: StepWords,
  allow: AllowStep,
  proofs: readonly Proof[] = proofsOf(record),
): Milestone[] {
  if (!record.readable) return [];
  const form = formStepsOf(record.formType, record.subtype);
  const rows = rowsOf(form.isAppeal === true ? proofs.map(ofAppeal) : proofs);
  const end = endOf(rows, form);
  const isClosed = record.closed === true;
  const usual = usualOf(form, rows);
  const current = end === null && !isClosed ? newestOf(rows) : -1;
  const context = { rows, words, allow, isDecisionUnclear: isDecisionUnclear(record, rows) };
  const missing = missingOf(usual, rows, end, isClosed).map((index) => ({
    after: rowBefore(index, usual, rows, end),
    step: missingStep(usual[index] ?? 'approved', context),
  }));
  const behind = (at: number): Milestone[] => missing.filter(({ after }) => after === at).map(({ step }) => step);
  const proven = rows.flatMap((row, at) => [
    provenStep(row, at === current ? 'current' : 'done', form, words),
    ...behind(at),
  ]);
  return [...behind(-1), ...proven];
}
