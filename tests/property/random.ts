// A small random source that a test can repeat from its number.

export interface Random {
  /** A whole number from 0 to `below` - 1. */
  upTo(below: number): number;
  pick<T extends readonly [unknown, ...unknown[]]>(items: T): T[number];
}

/** @param seed any whole number; equal seeds give equal series (mulberry32) */
export function makeRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const upTo = (below: number) => Math.floor(next() * below);
  return { upTo, pick: (items) => items[upTo(items.length)] ?? items[0] };
}
