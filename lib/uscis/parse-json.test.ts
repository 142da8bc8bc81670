import { describe, expect, it } from 'vitest';
import { parseJson } from './parse-json.ts';

const valueOf = (text: string) => {
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : parsed;
};

describe('parseJson', () => {
  it.each([
    ['an empty object', '{}'],
    ['nested containers', '{"a":[1,{"b":null}],"c":true,"d":false}'],
    ['escapes', String.raw`["\"\\\/\b\f\n\r\té\ud83d\ude00"]`],
    ['numbers', '[0,-1,1.5,1e3,-2.5E-2,123456789012345]'],
    ['blanks everywhere', ' \n\t{ "a" : [ ] , "b" : { } } \r\n'],
    ['keys that look like numbers', '{"2":1,"1":2}'],
    ['a lone half of a pair', String.raw`"\ud800"`],
    ['a scalar', '"x"'],
  ])('reads %s as JSON.parse does', (_name, text) => expect(valueOf(text)).toEqual(JSON.parse(text)));

  it.each([
    ['9007199254740993', '9007199254740993'],
    ['12345678901234567890', '12345678901234567890'],
    ['-9007199254740993', '-9007199254740993'],
    ['1e400', '1e400'],
    ['1e-400', '1e-400'],
    ['0.1000000000000000055', '0.1000000000000000055'],
    [`1${'0'.repeat(400)}`, `1${'0'.repeat(400)}`],
  ])('keeps the digits of %s, which JavaScript would round', (text, significant) =>
    expect(valueOf(text)).toBe(significant),
  );

  it.each([
    ['9007199254740992', 9007199254740992],
    ['9007199254740994', 9007199254740994],
    ['1000000000000000000000', 1e21],
    ['1.50', 1.5],
    ['1.0000000000000000', 1],
    ['0.10', 0.1],
    ['100e-2', 1],
    ['-0', 0],
    ['0e999', 0],
  ])('reads %s, which JavaScript holds exactly, as a number', (text, value) => expect(valueOf(text)).toBe(value));

  it('keeps __proto__ as a key of its own and changes no prototype', () => {
    const value = valueOf('{"__proto__":{"polluted":1},"constructor":2}');
    expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it('lets the last of a doubled key count and reports it, __proto__ too', () => {
    expect(parseJson('{"a":1,"b":{"c":1,"c":2},"a":3}')).toEqual({
      ok: true,
      value: { a: 3, b: { c: 2 } },
      duplicates: ['c', 'a'],
    });
    expect(parseJson('{"__proto__":1,"__proto__":2}')).toMatchObject({ duplicates: ['__proto__'] });
  });

  it('reads 500 levels and refuses 501, quickly even for a million', () => {
    expect(parseJson('['.repeat(500) + ']'.repeat(500)).ok).toBe(true);
    expect(parseJson('['.repeat(501) + ']'.repeat(501))).toMatchObject({ ok: false, fault: 'too-deep' });
    expect(parseJson('{"a":'.repeat(501) + '1' + '}'.repeat(501))).toMatchObject({ ok: false, fault: 'too-deep' });
    expect(parseJson('['.repeat(1_000_000))).toMatchObject({ ok: false, fault: 'too-deep' });
  });

  it.each([
    ['{"a":1,}', 'unexpected', 1, 8],
    ['{\n  "a": tru\n}', 'unexpected', 2, 11],
    ['{\r\n"a":1\r\n"b":2}', 'unexpected', 3, 1],
    ['[1,2', 'ended', 1, 5],
    ['', 'ended', 1, 1],
    ['{"a":"x\ny"}', 'bad-string', 1, 8],
    ['["\\x"]', 'bad-escape', 1, 3],
    ['[01]', 'bad-number', 1, 3],
    ['[1.]', 'bad-number', 1, 3],
    ['[-]', 'bad-number', 1, 2],
    ['{a:1}', 'unexpected', 1, 2],
    ["{'a':1}", 'unexpected', 1, 2],
    ['{} {}', 'more-text', 1, 4],
    ['undefined', 'unexpected', 1, 1],
    ['nul', 'ended', 1, 4],
    ['"\\u12', 'bad-escape', 1, 2],
  ])('names line and column of the fault in %j', (text, fault, line, column) => {
    expect(parseJson(text)).toMatchObject({ ok: false, fault, line, column });
  });

  it('allows a byte-order mark before the text', () => expect(valueOf('\ufeff{"a":1}')).toEqual({ a: 1 }));
});
