import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText, withShownText } from './shown-characters.ts';

const char = (code: number) => String.fromCodePoint(code);

describe('a text of USCIS on a screen', () => {
  it.each([
    ['Arabic letter mark', 0x061c],
    ['soft hyphen', 0x00ad],
    ['right-to-left override', 0x202e],
    ['left-to-right isolate', 0x2066],
    ['pop directional isolate', 0x2069],
    ['left-to-right mark', 0x200e],
    ['zero width space', 0x200b],
    ['zero width joiner', 0x200d],
    ['zero width non-joiner', 0x200c],
    ['word joiner', 0x2060],
    ['invisible plus', 0x2064],
    ['byte order mark', 0xfeff],
    ['combining grapheme joiner', 0x034f],
    ['Hangul filler', 0x3164],
    ['halfwidth Hangul filler', 0xffa0],
    ['Khmer inherent vowel', 0x17b4],
    ['Mongolian vowel separator', 0x180e],
    ['variation selector', 0xfe00],
    ['emoji selector', 0xfe0f],
    ['interlinear anchor', 0xfff9],
    ['line separator', 0x2028],
    ['braille blank', 0x2800],
    ['escape', 0x1b],
    ['null', 0x00],
    ['next line', 0x85],
    ['half a character', 0xd800],
  ])('shows the %s by its number', (_name, code) => {
    const number = `\\u${code.toString(16).padStart(4, '0')}`;
    expect(shownText(`Case Was App${char(code)}roved`)).toBe(`Case Was App${number}roved`);
    expect(shownText(`${char(code)}Approved`)).toBe(`${number}Approved`);
  });
  it('shows tags, which are larger than four digits', () => {
    expect(shownText(`a${char(0xe0041)}b`)).toBe('a\\u{e0041}b');
  });
  it('shows letters of another script inside a Latin word, and leaves words of that script as they are', () => {
    expect(shownText('\u0421ase W\u0430s Approved')).toBe('\\u0421ase W\\u0430s Approved');
    expect(shownText('PAYP\u0391L')).toBe('PAYP\\u0391L');
    expect(shownText('Письмо.pdf от Анны')).toBe('Письмо.pdf от Анны');
  });
  it.each([
    'Ñandú, François, Łódź, Nguyễn',
    'می\u200cخواهم',
    'क्\u200dष',
    '👩\u200d👩\u200d👧 ❤\ufe0f',
    'שלום 123',
    '中文・ひらがな',
    'line\nnext\ttab\r\n',
    '“quoted” – 5 µg · 10\u00a0%',
  ])('leaves %j as it is written', (text) => {
    expect(shownText(text)).toBe(text);
  });
  it('never holds one afterwards, and is plain already when shown twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const shown = shownText(text);
        expect(shown).not.toMatch(/[\u00ad\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(shownText(shown)).toBe(shown);
      }),
    );
  });
});

describe('a whole view', () => {
  it('is gone through to its leaves, and is the very same where nothing is to be shown', () => {
    const view = { tabs: [{ title: 'App\u202eroved', n: 1, none: null }], good: { text: 'Filed' } };
    const shown = withShownText(view);
    expect(shown).toEqual({ tabs: [{ title: 'App\\u202eroved', n: 1, none: null }], good: { text: 'Filed' } });
    expect(shown.good).toBe(view.good);
    expect(withShownText(view.good)).toBe(view.good);
  });
  it('keeps a key of any name', () => {
    const odd: unknown = JSON.parse('{"__proto__": "a\\u00adb"}');
    expect(JSON.stringify(withShownText(odd))).toBe('{"__proto__":"a\\\\u00adb"}');
  });
});
