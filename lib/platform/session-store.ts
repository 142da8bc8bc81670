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

/** Runs one task at a time, for tasks that read and then write. Losing the queue when the background stops is harmless. */
export function makeTurns(): <T>(work: () => Promise<T>) => Promise<T> {
  const last = { turn: Promise.resolve() };
  return (work) => {
    const result = last.turn.then(work);
    last.turn = result.then(
      () => undefined,
      () => undefined,
    );
    return result;
  };
}
