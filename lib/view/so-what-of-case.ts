// The sentence under a case's status title, and whether the case leaves room for "Nothing asks for an answer". Pure.
import type { CaseFile } from '../decode/case-file.ts';
import { asksOf } from '../decode/facts/open-questions.ts';
import { NO_SO_WHAT, soWhatOf, type SoWhat, type SoWhatId } from '../locales/so-what.ts';

/** Sentences that name a decision on the whole case. */
const DECISIONS: ReadonlySet<SoWhatId | null> = new Set<SoWhatId>(['approved', 'affirmed', 'reaffirmed', 'denied']);

/** A newest step that decides only a part takes the sentence of a whole decision away; an interview called off is never calm. */
export function soWhatOfCase(file: CaseFile): SoWhat {
  const soWhat = soWhatOf(file.status?.title ?? null);
  const isPart = file.milestones.some(({ id, state }) => id === 'decided-in-part' && state === 'current');
  if (isPart && DECISIONS.has(soWhat.id)) return NO_SO_WHAT;
  return { ...soWhat, isCalm: soWhat.isCalm && !isPart && asksOf(file).offStep === null };
}
