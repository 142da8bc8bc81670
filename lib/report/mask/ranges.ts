// Places of a text that were marked, looked up by place: one step a character, however many places there are. Pure.

export interface Ranges {
  add(from: number, to: number): void;
  /** Whether a character from `from` up to `to` is marked. Looks at these characters only. */
  touches(from: number, to: number): boolean;
}

/** @param length of the text, in UTF-16 units */
export function makeRanges(length: number): Ranges {
  const marked = new Uint8Array(length);
  return {
    add: (from, to) => {
      marked.fill(1, from, to);
    },
    touches: (from, to) => {
      for (let at = from; at < to; at += 1) if (marked[at] === 1) return true;
      return false;
    },
  };
}
