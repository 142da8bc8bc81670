// What was made before, as long as it would be made of the very same things again. It may be emptied at any moment: it saves work and
// holds nothing that cannot be made anew.

export interface Memo<T> {
  /** The value made last under this key, if it was made from the same things (each compared by identity); else a new one. */
  once(key: string, from: readonly unknown[], make: () => T): T;
  clear(): void;
}

/** @param most so many keys; when there are more, it begins anew */
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
