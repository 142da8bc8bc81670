// `npm run property -- [RUNS]`: the decoder's property a million times, and the laws of merging histories on 10,000 of three. Prints one JSON
// object; what fails is printed and ends with 1.
import fc from 'fast-check';
import { holdClaims, holdRoundTrip, trial } from './claims.ts';
import { holdMergeLaws, threeHistories } from './histories.ts';

const MERGES = 10_000;
const runs = Number(process.argv[2] ?? 1_000_000);
const tally = { changed: 0, recognised: 0 };
const started = performance.now();
const seed = Date.now() % 2 ** 31;
let done = 0;
const result = fc.check(
  fc.property(trial, (one) => {
    holdClaims(one, tally);
    done += 1;
    if (done % 100 === 0) holdRoundTrip(one);
    if (done % 50_000 === 0) process.stderr.write(`${String(done)}\n`);
  }),
  { numRuns: runs, seed },
);
if (result.failed) {
  process.stderr.write(`${fc.defaultReportMessage(result) ?? ''}\n`);
  process.exitCode = 1;
}
const merged = fc.check(fc.property(threeHistories, holdMergeLaws), { numRuns: MERGES, seed });
if (merged.failed) {
  process.stderr.write(`${fc.defaultReportMessage(merged) ?? ''}\n`);
  process.exitCode = 1;
}
const seconds = Math.round((performance.now() - started) / 1000);
const recognisedPercent = Number(((100 * tally.recognised) / tally.changed).toFixed(2));
process.stdout.write(
  `${JSON.stringify({ runs: done, merges: merged.numRuns, failed: result.failed || merged.failed, seed, seconds, changedAnswers: tally.changed, recognisedPercent })}\n`,
);
