// Whether a status title is a decision on the case itself. The tab's stage word, "In short" and the steps all check it before they name a decision. Pure.
import type { StepId } from '../../tables/codes.ts';
import type { Stage } from '../../tables/types.ts';
import type { Milestone } from '../case-file.ts';

interface Decided {
  status: { title: string | null; stage: Stage | null } | null;
  milestones: readonly Pick<Milestone, 'id' | 'state'>[];
}

/** What becomes of an appeal, a motion or a certified decision is not what becomes of the case. A certificate is none of them. */
const ABOUT_AN_APPEAL =
  /\b(?:appeal|appellate|motions?\b|(?<!pre[- ])certif(?:y|ied|ication)\b|upheld\b|apelaci[oó]n|moci[oó]n)/i;
const NAMES_A_DECISION = /\b(?:approval|denial|revocation|rescission|decision)s?\b/i;

/** Whether a title speaks of an appeal, a motion, a certified decision or a court's review: then no code beside it decides the case. */
export function speaksOfAppeal(title: string): boolean {
  return ABOUT_AN_APPEAL.test(title);
}

/** Whether such a title names a decision as well: one was made, though this title is no proof of it ("Denial Was Upheld by Court"). */
export function impliesDecision(title: string): boolean {
  return speaksOfAppeal(title) && NAMES_A_DECISION.test(title);
}

/** The steps that are a decision, on the case or on a part of it. */
export const DECISION_STEPS = [
  'approved',
  'decided-in-part',
  'denied',
  'rejected',
  'revoked-rescinded-terminated',
  'withdrawn-closed',
] as const satisfies readonly StepId[];
const DECISIONS: ReadonlySet<string> = new Set(DECISION_STEPS);

/** Whether the newest decision in the record is one on a part of the case. */
export function isPartDecided(milestones: Decided['milestones']): boolean {
  const isProven = ({ state }: Decided['milestones'][number]) => state === 'done' || state === 'current';
  return milestones.findLast((step) => DECISIONS.has(step.id) && isProven(step))?.id === 'decided-in-part';
}

/** False where the title speaks of an appeal or a motion, or where the newest decision in the record is one on a part of the case. */
export function isAboutTheCase({ status, milestones }: Decided): boolean {
  const isCurrent = milestones.some(({ id, state }) => id === 'decided-in-part' && state === 'current');
  const namesDecision = status?.stage === 'approved' || status?.stage === 'denied';
  const isPart = isCurrent || (namesDecision && isPartDecided(milestones));
  return !isPart && !speaksOfAppeal(status?.title ?? '');
}
