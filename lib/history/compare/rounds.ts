// Whether two readings belong to one round, in which every address of a case is asked for once. Pure.
import type { Instant } from '../../decode/case-file.ts';
import type { Place } from './change.ts';

/** Where the round was not noted: its addresses were read within this time of one another. */
const ROUND_MS = 60 * 1000;

export function isOneRound(a: Place & { at: Instant }, b: Place & { at: Instant }): boolean {
  if (a.round !== null && b.round !== null) return a.round === b.round;
  return Math.abs(Date.parse(a.at) - Date.parse(b.at)) <= ROUND_MS;
}
