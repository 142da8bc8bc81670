// Milliseconds of decoding alone, without a browser: by events of one case, and by cases.
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { bigCase } from './decode-growth.ts';
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

/** Names say the size: `events_1000` is one case of 1,000 events, `cases_50` fifty of ten events each. */
export function timeDecoding(): Record<string, number | null> {
  const byEvents = [10, 1_000, 10_000, 100_000].map((count): [string, number | null] => {
    const one = [bigCase(count, Math.ceil(count / 2))];
    return [`events_${String(count)}`, timed(count > 1_000 ? FEW : MANY, () => void decodeCases(one, { lang: 'en' }))];
  });
  const byCases = [1, 10, 50].map((count): [string, number | null] => {
    const many = Array.from({ length: count }, () => bigCase(10, 5));
    return [`cases_${String(count)}`, timed(MANY, () => void decodeCases(many, { lang: 'en' }))];
  });
  return Object.fromEntries([...byEvents, ...byCases]);
}
