// How often a page may fetch an address, whatever the background orders. Pure.
import type { ReadOrder } from '../../lib/uscis/reading.ts';

const ASK_EVERY_MS = 55_000;
/** One that found no network was not answered, so that it may be asked soon; not at once, since a network may come and go. */
const AFTER_OFFLINE_MS = 9_000;

export interface AskedAddresses {
  /** What of the orders may be fetched now; from now on it counts as asked. */
  take(orders: readonly ReadOrder[]): ReadOrder[];
  foundNoNetwork(receipt: string, endpoint: string): void;
  /** Another session begins. */
  clear(): void;
}

/** @param now milliseconds that only pass */
export function makeAskedAddresses(now: () => number): AskedAddresses {
  const notBefore = new Map<string, number>();
  const keyOf = (receipt: string, endpoint: string) => `${receipt} ${endpoint}`;
  return {
    take: (orders) =>
      orders.flatMap(({ receipt, endpoints }) => {
        const free = endpoints.filter((endpoint) => now() >= (notBefore.get(keyOf(receipt, endpoint)) ?? -Infinity));
        for (const endpoint of free) notBefore.set(keyOf(receipt, endpoint), now() + ASK_EVERY_MS);
        return free.length > 0 ? [{ receipt, endpoints: free }] : [];
      }),
    foundNoNetwork: (receipt, endpoint) => void notBefore.set(keyOf(receipt, endpoint), now() + AFTER_OFFLINE_MS),
    clear: () => {
      notBefore.clear();
    },
  };
}
