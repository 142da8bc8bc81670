// Limits how often the page can make the dock repeat an action. Pure.

const MINUTE_MS = 60_000;

/** Rate limiter: true for at most N calls in any minute. @param now milliseconds */
export function makeRateLimit(timesAMinute: number, now: () => number): () => boolean {
  let yeses: number[] = [];
  return () => {
    yeses = yeses.filter((at) => at > now() - MINUTE_MS);
    if (yeses.length >= timesAMinute) return false;
    yeses.push(now());
    return true;
  };
}
