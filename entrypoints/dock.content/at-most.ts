// Bounds what a page can make the dock do again and again. Pure.

const MINUTE_MS = 60_000;

/** Says yes so many times in any minute, and no to whatever is more. @param now milliseconds */
export function makeAtMost(timesAMinute: number, now: () => number): () => boolean {
  let yeses: number[] = [];
  return () => {
    yeses = yeses.filter((at) => at > now() - MINUTE_MS);
    if (yeses.length >= timesAMinute) return false;
    yeses.push(now());
    return true;
  };
}
