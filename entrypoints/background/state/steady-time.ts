// Time that only passes: unmoved by whoever sets the computer's clock. Counted by the browser's own counter while the background runs; over a
// stop of it, by the clock, never backwards. For how long something took, never for what a person reads.
import * as z from 'zod/mini';
import { recall, remember } from '../../../lib/platform/session-store.ts';

const KEY = 'steady';
/** So often, at most, the count is put by for the next run of the background. */
const PUT_BY_EVERY_MS = 5_000;
const PutBy = z.object({ steady: z.number(), wall: z.number() });

/** Of this run of the background alone: a stop loses it, and the next run begins with what was put by. */
const run: { since: { steady: number; counter: number } | null; putBy: number } = { since: null, putBy: -Infinity };

/** Now by both: `wall` in ms since 1970 as the computer's clock says, `steady` in ms that passed since some moment. */
export interface Now {
  wall: number;
  steady: number;
}

export async function timeNow(): Promise<Now> {
  const wall = Date.now();
  const counter = performance.now();
  if (run.since === null || counter < run.since.counter) {
    const last = PutBy.safeParse((await recall([KEY])).get(KEY));
    const steady = last.success ? last.data.steady + Math.max(0, wall - last.data.wall) : 0;
    run.since = { steady, counter };
    run.putBy = -Infinity;
  }
  const steady = run.since.steady + counter - run.since.counter;
  if (steady - run.putBy >= PUT_BY_EVERY_MS) {
    run.putBy = steady;
    await remember({ [KEY]: { steady, wall } });
  }
  return { wall, steady };
}

/** How long ago something was, by whichever of the two says more: a sleeping computer stops the one, a moved clock falsifies the other. */
export const msSince = (then: Now, now: Now): number => Math.max(now.steady - then.steady, now.wall - then.wall);
