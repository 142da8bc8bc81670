// The moments of a history as a person can choose them: one a round of readings. Pure.
import type { Instant } from '../../lib/decode/case-file.ts';
import type { Format } from '../../lib/locales/format.ts';

/** Answers of one round that were first seen within this time of one another make one moment. */
const ROUND_MS = 2_000;

export interface Choosable {
  /** The last instant of the round: by then all of its answers were seen. */
  at: Instant;
  words: string;
}

/** @param moments oldest first, whatever they say: a clock may have been moved. @returns newest first; those that would look alike say their seconds */
export function choosableMoments(moments: readonly Instant[], format: Format): Choosable[] {
  const rounds: Instant[] = [];
  for (const at of moments) {
    const last = rounds.at(-1);
    if (last !== undefined && Math.abs(Date.parse(at) - Date.parse(last)) <= ROUND_MS) rounds.pop();
    rounds.push(at);
  }
  const full = (at: Instant) => `${format.day(at)}, ${format.clock(at)}`;
  const isTwin = (at: Instant) => rounds.filter((other) => full(other) === full(at)).length > 1;
  return rounds
    .map((at) => ({ at, words: isTwin(at) ? `${format.day(at)}, ${format.clockExact(at)}` : full(at) }))
    .reverse();
}
