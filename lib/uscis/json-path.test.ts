import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, eachLeaf } from './json-path.ts';
import type { Json } from './reading.ts';

const leavesOf = (value: Json) => {
  const leaves: [string, Json][] = [];
  eachLeaf(value, '', (path, leaf) => leaves.push([path, leaf]));
  return leaves;
};

describe('paths', () => {
  it('are JavaScript from the top, and quote what is no identifier like JSON.stringify', () => {
    const body: Json = {
      data: { events: [{ eventCode: 'IAF' }], 'odd key': 1, $a_1: 2, '1a': 3, 'q"\n': 4, ñ: 5, '': 6 },
    };
    expect(leavesOf(body).map(([path]) => path)).toEqual([
      'data[""]',
      'data.$a_1',
      'data["1a"]',
      'data.events[0].eventCode',
      'data["odd key"]',
      String.raw`data["q\"\n"]`,
      'data["ñ"]',
    ]);
  });

  it('start without a dot, and a scalar body has the empty path', () => {
    expect(leavesOf([{ fileName: 'x' }])).toEqual([['[0].fileName', 'x']]);
    expect(leavesOf({ 'odd key': {} })).toEqual([['["odd key"]', {}]]);
    expect(leavesOf(5)).toEqual([['', 5]]);
    expect(leavesOf([])).toEqual([['', []]]);
  });

  it('count null, {} and [] as leaves', () => {
    expect(leavesOf({ a: null, b: {}, c: [], d: [[]] })).toEqual([
      ['a', null],
      ['b', {}],
      ['c', []],
      ['d[0]', []],
    ]);
  });
});

it('canonicalJson ignores the order of keys, and distinguishes values', () => {
  expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: null })).toBe(canonicalJson({ a: null, b: [1, { c: 2, d: 1 }] }));
  expect(canonicalJson({ a: [1, 2] })).not.toBe(canonicalJson({ a: [2, 1] }));
});

it('canonicalJson writes what RFC 8785 does, as a library reads it', () => {
  const special: Json[] = [
    1e21,
    1e-7,
    -0,
    0.1 + 0.2,
    Number.MAX_SAFE_INTEGER,
    '\u2028\ud83d\ude00\u0000"\\',
    { '\ud83d\ude00': 1, '\ufb33': 2, é: 3, 10: 4, 9: 5, '': 6, __proto__: null },
  ];
  for (const value of special) expect(canonicalJson(value)).toBe(canonicalize(value));
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const json: Json = JSON.parse(JSON.stringify(value));
      expect(canonicalJson(json)).toBe(canonicalize(json));
    }),
    { numRuns: 2_000 },
  );
});
