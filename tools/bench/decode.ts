// Milliseconds of decoding alone, without a browser: by events of one case, and by cases; and of reading the text of the largest.
// Part of `npm run bench`; `npm exec -- node tools/bench/decode.ts` prints it alone, as one JSON object.
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { bigCase } from './big-case.ts';
import { median } from './median.ts';

/** The engine gets to know the code first: the first runs take twice as long and more. */
function timed(times: number, work: () => void): number | null {
  for (let run = 0; run < times; run += 1) work();
  const took = Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return median(took);
}

const MANY = 51;
const FEW = 3;
const LARGEST = 100_000;

/**
 * Names say the size: `events_1000` is one case of 1,000 events, `cases_50` fifty of ten events each, `parse_100000` the text of one
 * of 100,000 events. `growth_100x_over_10x` is near 10 while the work grows with the size and no faster.
 */
export function timeDecoding(): Record<string, number | null> {
  const byEvents = [10, 1_000, LARGEST / 10, LARGEST].map((count): [string, number | null] => {
    const one = [bigCase(count, Math.ceil(count / 2))];
    return [`events_${String(count)}`, timed(count > 1_000 ? FEW : MANY, () => void decodeCases(one, { lang: 'en' }))];
  });
  const byCases = [1, 10, 50].map((count): [string, number | null] => {
    const many = Array.from({ length: count }, () => bigCase(10, 5));
    return [`cases_${String(count)}`, timed(MANY, () => void decodeCases(many, { lang: 'en' }))];
  });
  const text = JSON.stringify(bigCase(LARGEST, LARGEST / 2).answers);
  const times = Object.fromEntries([...byEvents, ...byCases]);
  const [large, middle] = [times[`events_${String(LARGEST)}`] ?? 0, times[`events_${String(LARGEST / 10)}`] ?? 0];
  return {
    ...times,
    parse_100000: timed(FEW, () => void parseJson(text)),
    growth_100x_over_10x: middle === 0 ? null : Number((large / middle).toFixed(2)),
  };
}

if (import.meta.main) process.stdout.write(`${JSON.stringify(timeDecoding())}\n`);
