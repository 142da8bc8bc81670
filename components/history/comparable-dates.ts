// The dates of a stored history that a person can choose from: one for each round of readings. Pure.
import type { Instant } from '../../lib/decode/case-file.ts';
import type { Format } from '../../lib/locales/format.ts';

/** Max. time between first sightings of answers that count as one round. */
const ROUND_MS = 2_000;

export interface Choosable {
  /** The last instant of the round, when all of its answers had been seen. */
  at: Instant;
  words: string;
}

/** @param moments oldest first, whatever they say: a clock may have been moved. @returns newest first; moments whose labels would be equal show seconds */
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
