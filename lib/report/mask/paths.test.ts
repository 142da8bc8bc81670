import { describe, expect, it } from 'vitest';
import { keyPartsOf, lastKeyOf, parentOf, pathOf, stepsOf } from './paths.ts';

describe('a path', () => {
  it.each([
    ['data.events[0].eventCode', ['data', 'events', 0, 'eventCode']],
    ['data["odd key"][2]', ['data', 'odd key', 2]],
    ['["say \\"x\\""].a', ['say "x"', 'a']],
    ['[0]', [0]],
    ['', []],
  ])('%j has its steps, and is written from them as it was', (path, steps) => {
    expect(stepsOf(path)).toEqual(steps);
    expect(pathOf(steps)).toBe(path);
  });

  it.each(['data[', 'data..x', 'data["open]', 'a b'])('%j is none', (path) => expect(stepsOf(path)).toBeNull());

  it.each([
    ['data.events[0].eventCode', 'eventCode', 'data.events[0]'],
    ['data.events[0]', 'events', 'data.events'],
    ['data["odd key"]', 'odd key', 'data'],
    ['[0]', '', ''],
  ])('%j ends with the key %j and lies in %j', (path, key, parent) => {
    expect(lastKeyOf(path)).toBe(key);
    expect(parentOf(path)).toBe(parent);
  });
});

it.each([
  ['elisSubChannel', ['elis', 'sub', 'channel']],
  ['alien_number2', ['alien', 'number', '2']],
  ['USCISAccount', ['uscis', 'account']],
  ['Número', ['numero']],
])('the key %s is made of %j', (key, parts) => expect(keyPartsOf(key)).toEqual(parts));
