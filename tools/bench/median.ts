// Middle values of repeated measures. Pure.

/** The middle of a list, or the mean of its two middles, rounded to a tenth; null for an empty list. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const value = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return Math.round((value ?? 0) * 10) / 10;
}

/** The medians of measures that have the same names each time; a measure that a browser cannot give is null. */
export function medians(runs: readonly Readonly<Record<string, number | null>>[]): Record<string, number | null> {
  const names = [...new Set(runs.flatMap((run) => Object.keys(run)))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      median(runs.flatMap((run) => (run[name] === null || run[name] === undefined ? [] : [run[name]]))),
    ]),
  );
}
