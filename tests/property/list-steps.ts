// Counts what code does to go through lists and look things up, so that tests compare counts and not times.

const WALKS = ['some', 'every', 'find', 'findIndex', 'findLast', 'filter', 'map', 'flatMap', 'forEach'] as const;
const SEARCHES = ['includes', 'indexOf', 'lastIndexOf'] as const;

/** Puts something else in the place of a method, for as long as `work` runs. */
function instead(prototype: object, name: string, make: (original: Call) => Call): () => void {
  const original: unknown = Reflect.get(prototype, name);
  if (typeof original !== 'function') throw new Error(`There is no ${name}.`);
  const call: Call = (self, args) => {
    const result: unknown = Reflect.apply(original, self, args);
    return result;
  };
  const made = make(call);
  Reflect.set(prototype, name, function (this: unknown, ...args: unknown[]): unknown {
    return made(this, args);
  });
  return () => void Reflect.set(prototype, name, original);
}
type Call = (self: unknown, args: unknown[]) => unknown;

/** How often `work` looks at an item of a list, or for a key in a map or set. A search counts as if it went through the whole list. */
export function countListSteps(work: () => void): number {
  let steps = 0;
  const counting: (original: Call) => Call = (original) => (self, args) => {
    steps += 1;
    return original(self, args);
  };
  const restores = [
    ...WALKS.map((name) =>
      instead(Array.prototype, name, (original) => (self, [each, ...rest]) => {
        const counted = (...args: unknown[]): unknown => {
          steps += 1;
          const result: unknown = typeof each === 'function' ? Reflect.apply(each, rest[0], args) : undefined;
          return result;
        };
        return original(self, [counted, ...rest]);
      }),
    ),
    ...SEARCHES.map((name) =>
      instead(Array.prototype, name, (original) => (self, args) => {
        steps += Array.isArray(self) ? self.length : 0;
        return original(self, args);
      }),
    ),
    instead(Map.prototype, 'get', counting),
    instead(Set.prototype, 'has', counting),
  ];
  try {
    work();
  } finally {
    for (const restore of restores.toReversed()) restore();
  }
  return steps;
}
