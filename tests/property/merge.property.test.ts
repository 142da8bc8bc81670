import fc from 'fast-check';
import { it } from 'vitest';
import { holdMergeLaws, threeHistories } from './histories.ts';

it('two histories merge the same in any order, however grouped, however often, and nothing is lost', () => {
  fc.assert(fc.property(threeHistories, holdMergeLaws), { numRuns: 500 });
});
