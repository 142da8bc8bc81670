// Whether a status title is a decision on the case itself. The tab's stage word and "In short" both check it before they name a decision. Pure.
import type { Milestone } from '../case-file.ts';

interface Decided {
  status: { title: string | null } | null;
  milestones: readonly Pick<Milestone, 'id' | 'state'>[];
}

/** What becomes of an appeal, a motion or a certified decision is not what becomes of the case. A certificate is none of them. */
const ABOUT_AN_APPEAL = /\b(?:appeal|appellate|motions?\b|certif(?:y|ied|ication)\b)/i;

/** False where the title speaks of an appeal or a motion, or where the newest step is a decision on a part of the case. */
export function isAboutTheCase({ status, milestones }: Decided): boolean {
  const isPart = milestones.some(({ id, state }) => id === 'decided-in-part' && state === 'current');
  return !isPart && !ABOUT_AN_APPEAL.test(status?.title ?? '');
}
