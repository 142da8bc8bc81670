// The order in which this browser profile wrote its history: a writer's random id and its own counter. Clocks are set back and forth; this is not.
import type { Transaction, Writing } from './schema.ts';
import type { Written } from './written.ts';

/** The id of the profile whose history this is. */
export async function ownWriter(tx: Transaction): Promise<string> {
  return String(await tx.objectStore('meta').get('writer'));
}

/** The place of the newest record; 0 when there is none. */
export async function newestPlace(tx: Transaction): Promise<number> {
  return Number((await tx.objectStore('meta').get('n')) ?? 0);
}

/** The next place, which nobody else gets. */
export async function nextPlace(tx: Writing, at: number): Promise<Written> {
  const n = (await newestPlace(tx)) + 1;
  await tx.objectStore('meta').put(n, 'n');
  return { writer: await ownWriter(tx), n, at };
}
