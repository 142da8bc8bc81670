// What is kept beside the history store, and begins and ends with it: the case viewed last, what the person marked, what is unseen.
import { keepWhatIsShown } from './history.ts';
import { forgetInView } from './last-case.ts';
import { forgetPinsAndTicks, movePinsAndTicks } from './pins-and-ticks.ts';
import { forgetCounts } from './unseen-changes.ts';
import { readAnswers, type Scope } from './session-records.ts';

/** History begins: what is on screen of these cases from memory is the first reading that is kept. */
export async function beginKeeping(scope: Scope, receipts: readonly string[]): Promise<void> {
  await keepWhatIsShown(scope, await readAnswers(scope, receipts));
  await movePinsAndTicks(scope, receipts);
}

/** What was kept in the history store is erased. @param only of this case; without it, of all */
export async function forgetAlong(only?: string): Promise<void> {
  await forgetCounts();
  await forgetInView(only);
  await forgetPinsAndTicks(only);
}
