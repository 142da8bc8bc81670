// Milliseconds of decoding alone, without a browser: by events of one case, and by cases.
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { bigCase } from '../bench-decode.ts';
import { median } from './median.ts';

function timed(times: number, work: () => void): number | null {
  work();
  const took = Array.from({ length: times }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return median(took);
}

/** Names say the size: `events_1000` is one case of 1,000 events, `cases_50` fifty of ten events each. */
export function timeDecoding(runs: number): Record<string, number | null> {
  const byEvents = [10, 1_000, 100_000].map((count): [string, number | null] => {
    const one = [bigCase(count, Math.ceil(count / 2))];
    return [`events_${String(count)}`, timed(count > 10_000 ? 3 : runs, () => void decodeCases(one, { lang: 'en' }))];
  });
  const byCases = [1, 10, 50].map((count): [string, number | null] => {
    const many = Array.from({ length: count }, () => bigCase(10, 5));
    return [`cases_${String(count)}`, timed(runs, () => void decodeCases(many, { lang: 'en' }))];
  });
  return Object.fromEntries([...byEvents, ...byCases]);
}
