// Nothing is lost, whatever USCIS sends: whole answers, mutated. A fixed share of what `npm run property` tries a million times with
// answers of its own: here a run is red because the code changed, never by luck.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdClaims, holdRoundTrip, trial } from './claims.ts';

const RUNS = 2_000;
const ROUND_TRIPS = 200;
const SEED = 20_261;

it(`decodes ${String(RUNS)} mutated answers without throwing, changing or losing anything, in whatever order their keys stand`, () => {
  const tally = { changed: 0, recognised: 0 };
  fc.assert(
    fc.property(trial, (one) => holdClaims(one, tally)),
    { numRuns: RUNS, seed: SEED, endOnFailure: false },
  );
  const share = tally.recognised / tally.changed;
  console.info(`Recognised after mutation: ${(share * 100).toFixed(1)}% of ${String(tally.changed)} answers.`);
  expect(share).toBeGreaterThanOrEqual(0.8);
}, 900_000);

it(`brings ${String(ROUND_TRIPS)} mutated answers back from their own reports as they were`, () => {
  fc.assert(
    fc.property(trial, (one) => holdRoundTrip(one)),
    { numRuns: ROUND_TRIPS, seed: SEED },
  );
}, 300_000);
