// The order in which this browser profile wrote its history: a writer's random id and its own counter. Clocks are set back and forth; this is not.
import type { Transaction, Writing } from './schema.ts';

/** Where a record stands: `n` counts within its writer. Across writers `n` says nothing. */
export interface Written {
  writer: string;
  n: number;
  /** This computer's clock, ms since 1970: for people to read. */
  at: number;
}

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
