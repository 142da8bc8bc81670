// Storage for one run of the browser (`storage.session`): nothing here outlives it. Used by the background only.
import { browser } from 'wxt/browser';

/** Values by key; a missing key is omitted. */
export async function recall(keys: readonly string[]): Promise<Map<string, unknown>> {
  if (keys.length === 0) return new Map();
  return new Map(Object.entries(await browser.storage.session.get([...keys])));
}

/** Every value whose key starts with the prefix. */
export async function recallAll(prefix: string): Promise<Map<string, unknown>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return new Map(all.filter(([key]) => key.startsWith(prefix)));
}

/** @throws when the browser's quota for session storage (10 MB) is exceeded */
export async function remember(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values);
}

export async function forget(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.session.remove([...keys]);
}

/** Runs a task when its turn comes. @param comesFirst before all that waits but what comes first too and was there before it */
export type InTurn = <T>(work: () => Promise<T>, comesFirst?: boolean) => Promise<T>;

/** Runs one task at a time, for tasks that read and then write. Losing the queue when the background stops is harmless. */
export function makeTurns(): InTurn {
  const first: (() => Promise<void>)[] = [];
  const others: (() => Promise<void>)[] = [];
  let isRunning = false;
  async function run(): Promise<void> {
    isRunning = true;
    for (let next = first.shift() ?? others.shift(); next !== undefined; next = first.shift() ?? others.shift())
      await next();
    isRunning = false;
  }
  return (work, comesFirst = false) =>
    new Promise((resolve, reject) => {
      (comesFirst ? first : others).push(() => Promise.resolve().then(work).then(resolve, reject));
      if (!isRunning) void run();
    });
}
