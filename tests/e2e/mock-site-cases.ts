// What the mock site's accounts hold, as far as scenarios look for it. All people and numbers are invented.
import assert from 'node:assert/strict';
import type { MockSite } from '../../mock-site/server.ts';

/** Account a: eight cases; the one filed first (same day: the lowest receipt) is this I-485. */
export const FIRST = 'IOE0926301101';
export const SECOND = 'IOE0926301102';
export const ALL_OF_A = [
  FIRST,
  SECOND,
  'IOE0926301103',
  'IOE0926342671',
  'IOE0926339946',
  'IOE0926350118',
  'IOE0926377530',
  'IOE0926344207',
] as const;

/** Account b: four cases; filed first is an I-751. */
export const FIRST_OF_B = 'IOE0927345519';

/** Words that only cases of account a have. None of them may stand on a screen of ours after sign-out. */
export const WORDS_OF_A =
  /IOE09\d|QUIROGA|\bI-\d{3}|National Benefits|California Service|Charlotte|Request for|Additional Evidence|\bFBB\b|\bFTA1\b|\.pdf|\.tif/i;

/** Gives the first case a coming appointment, whenever this runs. */
export function withAppointment({ state }: MockSite): void {
  const bodies = state.cases.get(FIRST);
  const text = bodies?.cases?.toString('utf8') ?? '';
  assert.match(text, /"appointmentDateTime": "2026-/);
  const later = text.replace(/("appointmentDateTime": ")2026-/, '$12096-');
  state.cases.set(FIRST, { ...bodies, cases: Buffer.from(later) });
}
