// The browser's memory for one run of it (`storage.session`): nothing here outlives the browser. Only the background uses it.
import { browser } from 'wxt/browser';

/** Values by key; a key that is not there is left out. */
export async function recall(keys: readonly string[]): Promise<Map<string, unknown>> {
  if (keys.length === 0) return new Map();
  return new Map(Object.entries(await browser.storage.session.get([...keys])));
}

/** Every value whose key begins so. */
export async function recallAll(prefix: string): Promise<Map<string, unknown>> {
  const all = Object.entries(await browser.storage.session.get(null));
  return new Map(all.filter(([key]) => key.startsWith(prefix)));
}

/** @throws when the browser's memory for extensions (10 MB) is full */
export async function remember(values: Record<string, unknown>): Promise<void> {
  await browser.storage.session.set(values);
}

export async function forget(keys: readonly string[]): Promise<void> {
  if (keys.length > 0) await browser.storage.session.remove([...keys]);
}

/** Does one thing at a time: what reads and then writes must not interleave. A lock that a stop loses harms nothing. */
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
