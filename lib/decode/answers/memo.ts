// Memoises one value per key while its inputs are identical (`Object.is`). Safe to clear at any moment: every value can be made again.
// Pure but for its own map.

export interface Memo<T> {
  /** The last value of this key if its inputs are still identical (each by `Object.is`); else calls `make` and remembers the result. */
  once(key: string, from: readonly unknown[], make: () => T): T;
  clear(): void;
}

/** @param most number of keys remembered; one more empties the memo first */
export function makeMemo<T>(most: number): Memo<T> {
  const made = new Map<string, { from: readonly unknown[]; value: T }>();
  return {
    once(key, from, make) {
      const last = made.get(key);
      if (last?.from.length === from.length && last.from.every((one, index) => Object.is(one, from[index])))
        return last.value;
      const value = make();
      if (made.size >= most) made.clear();
      made.set(key, { from, value });
      return value;
    },
    clear: () => made.clear(),
  };
}
