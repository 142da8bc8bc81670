// Nothing is lost, whatever USCIS sends: whole answers, mutated. `npm run property` runs the same a million times.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdClaims, holdRoundTrip, trial } from './claims.ts';

/** Fewer where the same is asked many times over (tools/mutations/break-decoder.ts). */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 20_000);
const ROUND_TRIPS = 500;

it(`decodes ${String(RUNS)} mutated answers without throwing, changing or losing anything, in whatever order their keys stand`, () => {
  const tally = { changed: 0, recognised: 0 };
  fc.assert(
    fc.property(trial, (one) => holdClaims(one, tally)),
    { numRuns: RUNS, endOnFailure: false },
  );
  const share = tally.recognised / tally.changed;
  console.info(`Recognised after mutation: ${(share * 100).toFixed(1)}% of ${String(tally.changed)} answers.`);
  expect(share).toBeGreaterThanOrEqual(0.8);
}, 900_000);

it(`brings ${String(ROUND_TRIPS)} mutated answers back from their own reports as they were`, () => {
  fc.assert(
    fc.property(trial, (one) => holdRoundTrip(one)),
    { numRuns: ROUND_TRIPS },
  );
}, 300_000);
