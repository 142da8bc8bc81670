// The sentence under a case's status title, and whether the case leaves room for "Nothing asks for an answer". Pure.
import type { CaseFile } from '../decode/case-file.ts';
import { isPartDecided } from '../decode/facts/decided.ts';
import { asksOf } from '../decode/facts/open-questions.ts';
import { matterOf, NO_MATTER, type Matter, type SoWhatId } from '../locales/so-what.ts';

/** Sentences that name a decision on the whole case. */
const DECISIONS: ReadonlySet<SoWhatId | null> = new Set<SoWhatId>(['approved', 'affirmed', 'reaffirmed', 'denied']);

/** A newest decision on only a part takes the sentence of a whole decision away; an interview called off is never calm. */
export function matterOfCase(file: CaseFile): Matter {
  const matter = matterOf(file.status?.title ?? null);
  const isPart = isPartDecided(file.milestones);
  if (isPart && DECISIONS.has(matter.id)) return NO_MATTER;
  return { ...matter, isCalm: matter.isCalm && !isPart && asksOf(file).offStep === null };
}
