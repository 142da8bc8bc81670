// Text to JSON without losing anything: numbers that JavaScript would round keep their digits, doubled keys and rounded numbers are
// reported, errors have a line and a column. Pure; knows nothing of USCIS.
import type { Json } from './reading.ts';

/** Containers inside one another that are still read. */
export const DEEPEST = 500;
/** Doubled keys and rounded numbers of one value that are named. */
const MOST_NAMED = 20;

export type JsonFault = 'too-deep' | 'ended' | 'unexpected' | 'bad-string' | 'bad-number' | 'bad-escape' | 'more-text';

/** Where reading stopped, and why. `found` is the character there ("" at the end of the text). */
export interface JsonError {
  fault: JsonFault;
  found: string;
  index: number;
}

export type JsonValue =
  | {
      ok: true;
      value: Json;
      end: number;
      duplicates: { key: string; index: number }[];
      /** Where a number begins that a browser's “Pretty-print” rounded: its last digits are not those that USCIS sent. */
      rounded: number[];
    }
  | { ok: false; error: JsonError };

class Stop extends Error {
  readonly fault: JsonFault;
  readonly index: number;
  constructor(fault: JsonFault, index: number) {
    super(fault);
    this.fault = fault;
    this.index = index;
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

/** Line and column (both from 1) of a place in a text; `\r\n`, `\n` and `\r` each end one line. */
function placeIn(text: string, index: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < index; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
      line += 1;
      start = at + 1;
    }
  }
  return { line, column: index - start + 1 };
}

/** Digits without zeros at either end, and the power of ten of the last: equal for equal decimal values. */
function decimalOf(source: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(source);
  if (parts === null) return source;
  const fraction = parts[3] ?? '';
  const digits = `${parts[2] ?? ''}${fraction}`.replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  if (significant === '') return '0';
  return `${parts[1] ?? ''}${significant}e${String(Number(parts[4] ?? '0') - fraction.length + digits.length - significant.length)}`;
}

/** The number, or its source text where JavaScript would print another value. */
function numberOf(source: string): number | string {
  const value = Number(source);
  // Fifteen digits always come back as they were.
  if (source.length <= 15 && !/[eE]/.test(source)) return value + 0;
  if (!Number.isFinite(value)) return source;
  return decimalOf(String(value)) === decimalOf(source) ? value + 0 : source;
}

/** How a browser writes a whole number that is too long for it: `1.2345678901234567e+19`. */
const ROUNDED = /^-?\d\.\d{14,}e\+\d+$/;
/** Blanks that messengers and word processors put in the place of JSON's own, and characters without width. */
const BLANK_IN_COPIES = /[\u00a0\u1680\u2000-\u200f\u2028\u2029\u202f\u205f\u2060\u3000\ufeff]/;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;

class Reader {
  readonly text: string;
  readonly duplicates: { key: string; index: number }[] = [];
  readonly rounded: number[] = [];
  readonly isCopy: boolean;
  at: number;
  constructor(text: string, start: number, isCopy: boolean) {
    this.text = text;
    this.at = start;
    this.isCopy = isCopy;
  }

  blanks(): number {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      const isBlank = code === 32 || code === 10 || code === 13 || code === 9;
      if (!isBlank && (code < 160 || !this.isCopy || !BLANK_IN_COPIES.test(this.text[this.at] ?? ''))) return code;
      this.at += 1;
    }
  }

  value(depth: number): Json {
    const code = this.blanks();
    if (code === 34) return this.string();
    if (code === 123) return this.object(depth + 1);
    if (code === 91) return this.array(depth + 1);
    if (code === 116) return this.word('true', true);
    if (code === 102) return this.word('false', false);
    if (code === 110) return this.word('null', null);
    if (code === 45 || (code >= 48 && code <= 57)) return this.number();
    throw new Stop(Number.isNaN(code) ? 'ended' : 'unexpected', this.at);
  }

  word(word: string, value: Json): Json {
    for (let i = 0; i < word.length; i += 1) {
      if (this.text[this.at + i] !== word[i]) {
        throw new Stop(this.at + i >= this.text.length ? 'ended' : 'unexpected', this.at + i);
      }
    }
    this.at += word.length;
    return value;
  }

  number(): number | string {
    NUMBER.lastIndex = this.at;
    const source = NUMBER.exec(this.text)?.[0];
    if (source === undefined) throw new Stop('bad-number', this.at);
    const next = this.text.charCodeAt(this.at + source.length);
    // "01", "1.", "1.e5", "1e": a number goes on where it may not.
    if (next === 46 || next === 101 || next === 69 || (next >= 48 && next <= 57)) {
      throw new Stop('bad-number', this.at + source.length);
    }
    if (ROUNDED.test(source)) this.rounded.push(this.at);
    this.at += source.length;
    return numberOf(source);
  }

  string(): string {
    this.at += 1;
    let whole = '';
    for (;;) {
      PLAIN.lastIndex = this.at;
      const piece = PLAIN.exec(this.text)?.[0] ?? '';
      this.at += piece.length;
      whole = whole === '' ? piece : whole + piece;
      const code = this.text.charCodeAt(this.at);
      if (code === 34) {
        this.at += 1;
        return whole;
      }
      if (code !== 92) throw new Stop(Number.isNaN(code) ? 'ended' : 'bad-string', this.at);
      whole += this.escape();
    }
  }

  escape(): string {
    const letter = this.text[this.at + 1] ?? '';
    if (letter === 'u') {
      const hex = this.text.slice(this.at + 2, this.at + 6);
      if (!/^[0-9a-fA-F]{4}$/.test(hex)) throw new Stop('bad-escape', this.at);
      this.at += 6;
      return String.fromCharCode(parseInt(hex, 16));
    }
    const meant = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (meant === undefined) throw new Stop(letter === '' ? 'ended' : 'bad-escape', this.at);
    this.at += 2;
    return meant;
  }

  array(depth: number): Json[] {
    if (depth > DEEPEST) throw new Stop('too-deep', this.at);
    this.at += 1;
    const items: Json[] = [];
    if (this.blanks() === 93) {
      this.at += 1;
      return items;
    }
    for (;;) {
      items.push(this.value(depth));
      const code = this.blanks();
      if (code !== 44 && code !== 93) throw new Stop(Number.isNaN(code) ? 'ended' : 'unexpected', this.at);
      this.at += 1;
      if (code === 93) return items;
    }
  }

  object(depth: number): { [key: string]: Json } {
    if (depth > DEEPEST) throw new Stop('too-deep', this.at);
    this.at += 1;
    const object: { [key: string]: Json } = {};
    if (this.blanks() === 125) {
      this.at += 1;
      return object;
    }
    for (;;) {
      const open = this.blanks();
      const keyAt = this.at;
      if (open !== 34) throw new Stop(Number.isNaN(open) ? 'ended' : 'unexpected', this.at);
      const key = this.string();
      const colon = this.blanks();
      if (colon !== 58) throw new Stop(Number.isNaN(colon) ? 'ended' : 'unexpected', this.at);
      this.at += 1;
      const value = this.value(depth);
      if (Object.hasOwn(object, key)) this.duplicates.push({ key, index: keyAt });
      // A plain assignment to "__proto__" would set the prototype instead of a key.
      if (key === '__proto__') {
        Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
      } else object[key] = value;
      const code = this.blanks();
      if (code !== 44 && code !== 125) throw new Stop(Number.isNaN(code) ? 'ended' : 'unexpected', this.at);
      this.at += 1;
      if (code === 125) return object;
    }
  }
}

/**
 * Reads one JSON value that begins at `start` (blanks before it aside); what follows it is left alone. Never throws.
 * @param isCopy the text went through a clipboard: blanks may be of any kind
 */
export function readJsonAt(text: string, start: number, { isCopy = false } = {}): JsonValue {
  const reader = new Reader(text, start, isCopy);
  try {
    const value = reader.value(0);
    const duplicates = reader.duplicates.slice(0, MOST_NAMED);
    return { ok: true, value, end: reader.at, duplicates, rounded: reader.rounded.slice(0, MOST_NAMED) };
  } catch (error) {
    const { fault, index } = error instanceof Stop ? error : new Stop('too-deep', reader.at);
    const found = text.codePointAt(index);
    return { ok: false, error: { fault, index, found: found === undefined ? '' : String.fromCodePoint(found) } };
  }
}

/** What a fault is called where no person reads it; lib/locales has the sentences. */
const FAULT_NAMES: Readonly<Record<JsonFault, string>> = {
  'too-deep': `nested deeper than ${String(DEEPEST)} levels`,
  ended: 'the text ends too early',
  unexpected: 'an unexpected character',
  'bad-string': 'a control character inside a string',
  'bad-number': 'a number that is not JSON',
  'bad-escape': 'an escape that is not JSON',
  'more-text': 'more text after the end',
};

/**
 * One whole text as one JSON value; a byte-order mark and blanks around it are allowed. A number that JavaScript would round is
 * its source text; of a doubled key the last counts. Never throws.
 */
export function parseJson(
  text: string,
):
  | { ok: true; value: Json; duplicates: string[] }
  | { ok: false; fault: JsonFault; message: string; line: number; column: number } {
  const read = readJsonAt(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  if (!read.ok) {
    const { fault, index } = read.error;
    return { ok: false, fault, message: FAULT_NAMES[fault], ...placeIn(text, index) };
  }
  const rest = /\S/.exec(text.slice(read.end));
  if (rest !== null) {
    return {
      ok: false,
      fault: 'more-text',
      message: FAULT_NAMES['more-text'],
      ...placeIn(text, read.end + rest.index),
    };
  }
  return { ok: true, value: read.value, duplicates: read.duplicates.map(({ key }) => key) };
}
