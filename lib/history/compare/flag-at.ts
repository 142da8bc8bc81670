// The flag that a differing field represents, read as the decoder reads it. Pure.
import type { FlagFact } from '../../decode/case-file.ts';
import { flagsOf } from '../../decode/facts/flags.ts';
import { addLeaves, noLeaves } from '../../decode/answers/leaves.ts';
import { isLeaf } from '../../uscis/json-path.ts';
import type { CaseWords } from '../../locales/case/case-words.ts';
import type { Difference, Spot } from './differences.ts';

/** null if there is nothing, or no yes/no field. */
export function flagAt(
  { endpoint, shape }: Difference,
  spot: Spot | null,
  words: Pick<CaseWords, 'record' | 'label'>,
): FlagFact | null {
  if (spot === null || !isLeaf(spot.value)) return null;
  const leaf = noLeaves();
  addLeaves(leaf, endpoint, spot.path, spot.value, shape.slice(shape.lastIndexOf('.') + 1));
  return flagsOf(leaf, '', null, words)[0] ?? null;
}
