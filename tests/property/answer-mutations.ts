// What can happen to an answer of USCIS: fields renamed, dropped, of another type, nested, doubled, reordered, with odd letters and odd
// keys, or far too many rows. Each takes a body and gives a changed copy.
import fc from 'fast-check';
import type { Json } from '../../lib/uscis/reading.ts';
import { makeRandom } from './random.ts';

type JsonObject = { [key: string]: Json };
type Container = JsonObject | Json[];

const KINDS = [
  'rename',
  'drop',
  'retype',
  'nest',
  'unnest',
  'duplicate',
  'reorder',
  'odd-key',
  'odd-text',
  'many',
  'add',
] as const;
type Kind = (typeof KINDS)[number];

export interface Mutation {
  kind: Kind;
  /** Which of the body's fields and rows. */
  where: number;
  /** Which way, where there are two. */
  which: number;
  text: string;
  value: Json;
}

const ODD_KEYS = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'length',
  'valueOf',
  '',
  ' ',
  '0',
  '-1',
  'a.b',
  'a[0]',
  'a"b',
  "a'b",
  '\\',
  '\n',
  '\u0000',
  '\u2028',
  '\ud800',
  'ключ',
  '鍵',
  'ñ',
  'é',
  '🗝️',
  'data',
  'path',
  'evidence',
  'value',
  'endpoint',
  'label',
] as const;
const ODD_VALUES: Json[] = [
  null,
  true,
  false,
  0,
  1,
  -1,
  2,
  0.1,
  1e21,
  1e-7,
  '9007199254740993',
  '',
  ' ',
  'true',
  'false',
  '0',
  '1',
  'TRUE',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
  'IOE0900000042',
  '2026-02-30',
  '0001-01-01T00:00:00.000Z',
  '2026-06-01T25:61:61.000Z',
  '12-31-2025 23:59:59',
  'Tue, 31 Feb 2026 00:00:00 GMT',
  '<a href="javascript:alert(1)">x</a>',
  '<script>',
  '&lt;',
  '\u202e\u0000\ud800',
  'ÑANDÚ',
  '鍵'.repeat(50),
  'FTA0',
  'IAF',
  'I-485',
  'constructor',
  '__proto__',
  {},
  [],
  [[]],
  [{}],
  { a: { b: { c: [null, true, 'x'] } } },
  ['a', 1, null, {}],
  { eventCode: 'IAF' },
  [{ eventCode: 'IAF' }],
];
/** Rows enough to be far too many, few enough for thousands of runs. */
const MANY = 40;

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  where: fc.nat(10_000),
  which: fc.nat(1),
  text: fc.oneof(
    fc.constantFrom(...ODD_KEYS),
    fc.string({ maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 4 }),
  ),
  value: fc.constantFrom(...ODD_VALUES),
});

/** Every entry of every container as (container, place in it), so that each field is as likely as any other. */
function entriesIn(value: Json, found: [Container, number][] = []): [Container, number][] {
  if (typeof value !== 'object' || value === null) return found;
  const inner = Object.values(value);
  if (inner.length === 0) found.push([value, 0]);
  for (const [index, one] of inner.entries()) {
    found.push([value, index]);
    entriesIn(one, found);
  }
  return found;
}

/** A deep copy; several times faster than structuredClone on bodies of this size. */
function copyOf(value: Json): Json {
  if (Array.isArray(value)) return value.map(copyOf);
  if (typeof value !== 'object' || value === null) return value;
  const object: JsonObject = {};
  for (const key of Object.keys(value)) put(object, key, copyOf(value[key] ?? null));
  return object;
}

function put(object: JsonObject, key: string, value: Json): void {
  if (key !== '__proto__') object[key] = value;
  else Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
}

/** Changes `entries` of one container; the order of entries is theirs. */
function changed(
  entries: [string, Json][],
  { kind, which, text, value }: Mutation,
  at: number,
  isArray: boolean,
): [string, Json][] {
  const entry = entries[at];
  const others = entries.filter((_, index) => index !== at);
  const replaced = (made: [string, Json][]) => entries.flatMap((one, index) => (index === at ? made : [one]));
  if (kind === 'add' || entry === undefined) return [...entries, [isArray ? '' : text, value]];
  const [key, old] = entry;
  switch (kind) {
    case 'rename':
    case 'odd-key':
      return isArray ? replaced([[key, value]]) : replaced([[text, old]]);
    case 'drop':
      return others;
    case 'retype':
      return replaced([[key, value]]);
    case 'odd-text':
      return replaced([[key, text]]);
    case 'nest':
      return replaced([[key, which % 2 === 0 ? [old] : { [text === '__proto__' ? 'x' : text]: old }]]);
    case 'unnest':
      return replaced([[key, typeof old === 'object' && old !== null ? (Object.values(old)[0] ?? null) : old]]);
    case 'duplicate':
      return isArray
        ? [...entries, [key, copyOf(old)]]
        : replaced([
            [key, old],
            [`${key}2`, copyOf(old)],
          ]);
    case 'reorder':
      return [...others, entry].reverse();
    case 'many':
      return isArray
        ? [...entries, ...Array.from({ length: MANY }, (): [string, Json] => [key, copyOf(old)])]
        : replaced([[key, Array.from({ length: MANY }, () => copyOf(old))]]);
  }
}

/** A changed copy of a body; the body itself stays as it is. */
export function mutate(body: Json, one: Mutation): Json {
  const copy = copyOf(body);
  const places = entriesIn(copy);
  const [target, at] = places[one.where % Math.max(1, places.length)] ?? [];
  if (target === undefined || at === undefined) return one.value;
  if (Array.isArray(target)) {
    const items = changed(
      target.map((item, index) => [String(index), item]),
      one,
      at,
      true,
    );
    target.splice(0, target.length, ...items.map(([, item]) => item));
    return copy;
  }
  const entries = changed(Object.entries(target), one, at, false);
  for (const key of Object.keys(target)) Reflect.deleteProperty(target, key);
  for (const [key, value] of entries) put(target, key, value);
  return copy;
}

/** The same JSON, the keys of every object in another order. */
export function shuffled(value: Json, seed: number): Json {
  const random = makeRandom(seed);
  const visit = (one: Json): Json => {
    if (Array.isArray(one)) return one.map(visit);
    if (typeof one !== 'object' || one === null) return one;
    const entries = Object.entries(one);
    for (let last = entries.length - 1; last > 0; last -= 1) {
      const other = random.upTo(last + 1);
      const [a, b] = [entries[last], entries[other]];
      if (a !== undefined && b !== undefined) [entries[last], entries[other]] = [b, a];
    }
    const object: JsonObject = {};
    for (const [key, inner] of entries) put(object, key, visit(inner));
    return object;
  };
  return visit(value);
}
