// Which steps a record proves, each with its day and the fields that prove it, in the order in which they happened. Pure.
import { eventCodeOf, stepsOfCode } from '../../tables/event-codes.ts';
import { RETURNED_BY_CODE, SENT_TO_COURT_BY_CODE, STEP_TRAITS } from '../../tables/form-steps.ts';
import type { SortedTitle } from '../../tables/status-titles.ts';
import type { StepId } from '../../tables/codes.ts';
import type { Basis } from '../../tables/types.ts';
import { stepsNamedBy } from '../gate/letter-words.ts';
import { namesApproval } from '../facts/approval-notice.ts';
import { speaksOfAppeal } from '../facts/decided.ts';
import { sortTitle } from '../facts/sort-title.ts';
import type { DayOrInstant, Evidence } from '../case-file.ts';
import type { StepEvent, StepRecord } from './record.ts';
import { compareText } from '../../util/compare-text.ts';

/** One piece of proof of one step. `title` and `code` are what the record itself says, for steps shown by their own words. */
export interface Proof {
  step: StepId;
  at: DayOrInstant | null;
  recordedAt: DayOrInstant | null;
  basis: Basis;
  /** USCIS's present status says it: newest of all where it has no day of its own. */
  isCurrent: boolean;
  code: string | null;
  title: string | null;
  evidence: Evidence[];
  /** True: it says that an earlier matter of this step was lifted or solved, and proves no step. */
  settles: boolean;
  /** True: a request that is answered or over, so of several requests it is not the newest. */
  isOver: boolean;
  /** True: another authority gave the case back, so what USCIS did with it before is not its last word. */
  isReturn: boolean;
  /** True: the case went to the immigration courts. */
  isToCourt: boolean;
  /** True: its moment is that of a letter's file, which is made some time after the step itself. */
  isPaper: boolean;
}

const STEP_ORDER = new Map(Object.keys(STEP_TRAITS).map((step, index) => [step, index]));

/** Place of a step among steps of one day. */
export function rankOf(step: StepId): number {
  return STEP_ORDER.get(step) ?? STEP_ORDER.size;
}

/** How a case can be decided; of one code only one of these can be meant. */
const isDecided = (step: StepId): boolean =>
  step === 'approved' || step === 'decided-in-part' || STEP_TRAITS[step].ends === true;

function stepsByCode(code: string | null, formType: string | null): StepId[] {
  const row = code === null ? undefined : eventCodeOf(code);
  return row === undefined ? [] : stepsOfCode(row, formType);
}

/** A code that decides a case, under a title of USCIS about an appeal, a motion or a certified decision: the title wins, so it proves none. */
export function isHeldBack({ code, ownTitle }: Pick<StepEvent, 'code' | 'ownTitle'>, formType: string | null): boolean {
  return ownTitle !== null && speaksOfAppeal(ownTitle) && stepsByCode(code, formType).some(isDecided);
}

/** A part is not the case: beside a code that decides a part, the title of a whole decision proves none. */
function stepsOfTitle(row: SortedTitle | undefined, byCode: readonly StepId[]): StepId[] {
  const steps = row === undefined ? [] : [...(row.step === null ? [] : [row.step]), ...(row.also ?? [])];
  return byCode.includes('decided-in-part') ? steps.filter((step) => !isDecided(step)) : steps;
}

/** Where USCIS's own title on this case names a decision, no table makes another one of the same code (H016 as "Termination Notice Sent"). */
function proofsOfEvent(event: StepEvent, formType: string | null): Proof[] {
  const title = event.ownTitle === null ? undefined : sortTitle(event.ownTitle, formType);
  const shared = {
    at: event.at,
    recordedAt: event.recordedAt,
    isCurrent: event.isCurrent === true,
    code: event.code,
    title: event.ownTitle,
    evidence: event.evidence,
    settles: false,
    isOver: false,
    isReturn: false,
    isToCourt: false,
    isPaper: false,
  };
  const isToCourt = title?.isToCourt === true || SENT_TO_COURT_BY_CODE.has(event.code.trim());
  const isReturn = title?.isReturn === true || RETURNED_BY_CODE.has(event.code.trim());
  const proofOf = (step: StepId, basis: Basis): Proof => ({
    ...shared,
    step,
    basis,
    isReturn: isReturn && step === 'transferred',
    isToCourt: isToCourt && step === 'transferred',
  });
  const row = eventCodeOf(event.code);
  const said = stepsByCode(event.code, formType);
  const own = stepsOfTitle(title, said);
  const isDecidedByTitle = own.some(isDecided) || isHeldBack(event, formType);
  const byCode = said.filter((step) => !isDecidedByTitle || !isDecided(step) || own.includes(step));
  return [
    ...own.map((step): Proof => proofOf(step, 'uscis')),
    ...byCode.map((step): Proof => proofOf(step, row?.basis ?? 'unknown')),
    ...(row?.step === null && STEP_TRAITS[row.family].settled
      ? [{ ...shared, step: row.family, basis: row.basis, settles: true }]
      : []),
    ...(title?.settles === undefined
      ? []
      : [{ ...shared, step: title.settles, basis: 'uscis' as const, settles: true }]),
  ];
}

/** Every proof in the record, in no order. Side matters (data changes, other notices, internal routing) prove no step of the list. */
export function proofsOf(record: StepRecord): Proof[] {
  const said = {
    recordedAt: null,
    isCurrent: false,
    code: null,
    title: null,
    basis: 'uscis',
    settles: false,
    isOver: false,
    isReturn: false,
    isToCourt: false,
    isPaper: false,
  } as const;
  const proofs: Proof[] = record.events.flatMap((event) => proofsOfEvent(event, record.formType));
  if (record.filed?.at != null) {
    proofs.push({ ...said, step: 'received', at: record.filed.at, evidence: record.filed.evidence });
  }
  for (const { title, code, at, isCurrent, evidence } of record.statuses) {
    const row = sortTitle(title, record.formType);
    for (const step of stepsOfTitle(row, stepsByCode(code, record.formType))) {
      const isReturn = row?.isReturn === true && step === 'transferred';
      const isToCourt = row?.isToCourt === true && step === 'transferred';
      proofs.push({ ...said, step, at, isCurrent, isReturn, isToCourt, title, evidence });
    }
    if (row?.settles !== undefined) {
      proofs.push({ ...said, step: row.settles, at, isCurrent, settles: true, title, evidence });
    }
  }
  for (const { action, open, at, evidence } of record.requests) {
    const step = action != null && /\bintent\b/i.test(action) ? 'intent-notice' : 'evidence-requested';
    proofs.push({ ...said, step, at, isOver: open === false, evidence });
  }
  for (const { action, at, evidence } of record.notices) {
    const isReturn = action !== null && sortTitle(action, record.formType)?.isReturn === true;
    for (const step of action === null ? [] : stepsNamedBy(action, record.formType))
      proofs.push({ ...said, step, at, title: action, isReturn: isReturn && step === 'transferred', evidence });
  }
  for (const { type, from, at, evidence } of record.documents) {
    if (from === 'uscis' && namesApproval(type, record.formType))
      proofs.push({ ...said, step: 'approved', at, evidence, isPaper: true });
  }
  return withoutWholeOfPart(
    proofs.filter((proof) => proof.evidence.length > 0 && STEP_TRAITS[proof.step].side !== true),
  );
}

const dayOf = (at: DayOrInstant): string => at.slice(0, 10);

const WEEK_MS = 7 * 86_400_000;

/** An approval or a denial within a week of a decision on a part is the title or the letter of that part, and decides no more than it. */
function withoutWholeOfPart(proofs: readonly Proof[]): Proof[] {
  const days = (at: DayOrInstant | null): number[] => (at === null ? [] : [Date.parse(dayOf(at))]);
  const parts = proofs.flatMap(({ step, at }) => (step === 'decided-in-part' ? days(at) : []));
  return proofs.filter(
    ({ step, at }) =>
      !(step === 'approved' || step === 'denied') ||
      !days(at).some((day) => parts.some((part) => Math.abs(part - day) <= WEEK_MS)),
  );
}

/** The minute a proof belongs to within its day, from its own instant or from the row's writing on that same day; null = only a day. */
function minuteOf({ at, recordedAt, isPaper }: Proof): string | null {
  if (isPaper) return null;
  for (const time of [at, recordedAt]) {
    if (time !== null && time.length > 10 && at !== null && dayOf(time) === dayOf(at)) return time.slice(0, 16);
  }
  return null;
}

function compareLast(a: Proof, b: Proof): number {
  return (
    rankOf(a.step) - rankOf(b.step) ||
    compareText(a.at ?? '', b.at ?? '') ||
    compareText(a.recordedAt ?? '', b.recordedAt ?? '') ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

/**
 * Proofs that have a day, oldest first. Within one day minutes decide if every proof of that day has one, else the usual order does:
 * a mix would order two steps by a third. The present status without a day of its own comes last.
 */
export function inOrder(proofs: readonly Proof[]): Proof[] {
  const days = new Map<string, Proof[]>();
  for (const proof of proofs) {
    if (proof.at === null) continue;
    const day = dayOf(proof.at);
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [proof]);
    else ofDay.push(proof);
  }
  const dated = [...days.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([, ofDay]) => {
      const timed = ofDay.map((proof) => ({ proof, minute: minuteOf(proof) }));
      const hasMinutes = timed.every(({ minute }) => minute !== null);
      if (hasMinutes)
        timed.sort((a, b) => compareText(a.minute ?? '', b.minute ?? '') || compareLast(a.proof, b.proof));
      else timed.sort((a, b) => compareLast(a.proof, b.proof));
      return timed.map(({ proof }) => proof);
    });
  return [...dated, ...proofs.filter((proof) => proof.at === null && proof.isCurrent).sort(compareLast)];
}

/** Proofs whose day the record does not tell, in the usual order of their steps. */
export function withoutDay(proofs: readonly Proof[]): Proof[] {
  return proofs.filter((proof) => proof.at === null && !proof.isCurrent).sort(compareLast);
}
