// Whether a status title is a decision on the case itself. The tab's stage word, "In short" and the steps all check it before they name a decision. Pure.
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

const DECISIONS: ReadonlySet<string> = new Set([
  'approved',
  'decided-in-part',
  'denied',
  'rejected',
  'revoked-rescinded-terminated',
  'withdrawn-closed',
]);

/** False where the title speaks of an appeal or a motion, or where the newest decision in the record is one on a part of the case. */
export function isAboutTheCase({ status, milestones }: Decided): boolean {
  const newest = milestones.findLast(({ id, state }) => DECISIONS.has(id) && (state === 'done' || state === 'current'));
  const namesDecision = status?.stage === 'approved' || status?.stage === 'denied';
  const isPart = newest?.id === 'decided-in-part' && (namesDecision || newest.state === 'current');
  return !isPart && !speaksOfAppeal(status?.title ?? '');
}
