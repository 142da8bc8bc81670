// Whether a place of an answer is one that USCIS's answers are known to have: each key on the way is described (slots.ts). Pure.
// A known key inside an unknown object is unknown: `address.location` is no office.
import { stepsOf } from './paths.ts';
import { slotOf } from './slots.ts';

export function isKnownPlace(path: string): boolean {
  return (stepsOf(path) ?? ['']).every((step) => typeof step === 'number' || slotOf(step) !== undefined);
}
