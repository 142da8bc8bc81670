// Text as people save and paste it, to JSON values: whatever stands before, between and after them is passed over and reported. Pure.
import type { SavedWords } from '../../locales/record.ts';
import { parseJson, readJsonAt, type JsonError } from '../../uscis/parse-json.ts';
import type { Json, Outcome } from '../../uscis/reading.ts';
import { isLeaf, isObject } from '../../uscis/json-path.ts';
import { placesIn, type Place } from './places.ts';
import { hintFor } from './text-forms/why-unreadable.ts';
import { PAGE_BEGINS, webPageAt } from './web-page.ts';

/** A JSON value of a text, or a web page without one, which says how an address answered. */
export type SavedPiece = Place & ({ value: Json } | { page: Outcome });

export interface ScannedText {
  pieces: SavedPiece[];
  /** What could not be read: the text was not understood in full. */
  faults: string[];
  /** What was read and still is a problem. */
  warnings: string[];
  /** What was passed over and harms nothing. */
  remarks: string[];
}

/** What may stand around and between values without a word: blanks of every kind, the byte-order mark among them. */
const BETWEEN = /[\s\u200b-\u200f\u2060\ufeff,;]*/y;
/** Where a value, a body inside a JSON string, or a web page may begin. */
const CANDIDATE = new RegExp(`[{[]|"(?:\\s|\\\\[nrt])*[{[]|${PAGE_BEGINS}`, 'gi');
/** Where the next whole answer, report or page's JSON begins after broken text. */
const NEXT_VALUE = /\{\s*"(?:data|schema|cases|log)"\s*:|(?<=\n)\{\s*"receiptNumber"\s*:/g;
/** A brace or bracket that begins data, if broken, and is no mere sign in running text. */
const LOOKS_LIKE_DATA =
  /\{\s*(?:["'“”„‟‘’}]|[A-Za-z_$][\w$]*\s*:|$)|\[\s*(?:[{["'“”„‟‘’\]]|-?\d|(?:true|false|null)\b|$)/y;

/** An empty list or one of plain values, `[1]`, in the middle of running text is no data. */
function isFootnote(text: string, start: number, end: number, value: Json): boolean {
  const isPlain = Array.isArray(value) ? !value.some((item) => typeof item === 'object') : isLeaf(value);
  if (!isPlain) return false;
  const lineBefore = /[^\n]{0,200}$/.exec(text.slice(Math.max(0, start - 200), start))?.[0] ?? '';
  const lineAfter = /^[^\n]{0,200}/.exec(text.slice(end, end + 200))?.[0] ?? '';
  return /\p{L}/u.test(lineBefore) || /\p{L}/u.test(lineAfter);
}

/** Faults of one text that are looked at for what to do. */
const MOST_HINTS = 50;

const isContainer = (value: Json): boolean => isObject(value) || Array.isArray(value);

/** Whether a JSON string holds JSON again: a body that a program wrote down as text. */
function holdsJson(value: Json): boolean {
  if (typeof value !== 'string') return false;
  const inside = parseJson(value);
  return inside.ok && isContainer(inside.value);
}

/** What is wrong, in words. @param seen the character that does not belong there; "" at the end of the text */
function faultText(fault: Exclude<JsonError['fault'], 'too-deep'>, seen: string, words: SavedWords): string {
  if (fault !== 'unexpected') return words(`problem.fault.${fault}`);
  return seen === ''
    ? words('problem.fault.ended')
    : words('problem.fault.unexpected', { found: JSON.stringify(seen) });
}

class Scan implements ScannedText {
  readonly pieces: SavedPiece[] = [];
  readonly faults: string[] = [];
  readonly warnings: string[] = [];
  readonly remarks: string[] = [];
  readonly text: string;
  readonly words: SavedWords;
  readonly placeOf: (index: number) => Place;
  /** Where words that are no data first stand. */
  wordsAt: number | null = null;

  constructor(text: string, words: SavedWords, placeOf: (index: number) => Place) {
    this.text = text;
    this.words = words;
    this.placeOf = placeOf;
  }

  noteWords(index: number): void {
    this.wordsAt ??= index;
  }

  fault(start: number, { fault, found, index }: JsonError): void {
    if (fault === 'too-deep') {
      this.faults.push(this.words('problem.tooDeep'));
      return;
    }
    const { line, column } = this.placeOf(index);
    const seen = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(found)
      ? found
      : (found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0').replace(/^/, 'U+') ?? '');
    const hint = this.faults.length < MOST_HINTS ? hintFor({ text: this.text, start, index, fault }) : null;
    const place = { line: String(line), column: String(column) };
    const what = this.words('problem.notJson', { what: faultText(fault, seen, this.words), ...place });
    this.faults.push(hint === null ? what : `${what} ${this.words(`problem.hint.${hint}`)}`);
  }

  /** A web page, or an element of one. */
  page(start: number): number {
    const { end, inside, outcome } = webPageAt(this.text, start);
    this.noteWords(start);
    for (const piece of inside) {
      const scan = new Scan(piece.text, this.words, (index) => this.placeOf(piece.index + index));
      scan.run();
      this.pieces.push(...scan.pieces);
      this.faults.push(...scan.faults);
      this.warnings.push(...scan.warnings);
    }
    if (inside.length === 0) this.pieces.push({ page: outcome, ...this.placeOf(start) });
    return end;
  }

  /** What begins at a brace, bracket or quote; where to go on, or null: the rest cannot be split into values. */
  value(start: number, sign: string): number | null {
    const { text } = this;
    const isText = sign.startsWith('"');
    LOOKS_LIKE_DATA.lastIndex = start;
    if (!isText && !LOOKS_LIKE_DATA.test(text)) return this.passOver(start);
    const read = readJsonAt(text, start, { isCopy: true });
    if (read.ok) {
      if (isText && !holdsJson(read.value)) return this.passOver(start);
      if (!isText && isFootnote(text, start, read.end, read.value)) {
        this.noteWords(start);
        return read.end;
      }
      this.pieces.push({ value: read.value, ...this.placeOf(start) });
      for (const { key, index } of read.duplicates) {
        const { line, column } = this.placeOf(index);
        this.warnings.push(
          this.words('problem.duplicateKey', { key: JSON.stringify(key), line: String(line), column: String(column) }),
        );
      }
      for (const { line, column } of read.rounded.map(this.placeOf))
        this.warnings.push(this.words('problem.rounded', { line: String(line), column: String(column) }));
      return read.end;
    }
    if (isText) return this.passOver(start);
    this.fault(start, read.error);
    if (read.error.fault === 'too-deep') return null;
    // Inside a string that was cut off, the next answer's first quote ends that string: its brace stands just before the fault. Of
    // a text that ends too early, what is whole inside still counts.
    const { fault, index } = read.error;
    NEXT_VALUE.lastIndex = fault === 'ended' ? start + 1 : Math.max(start + 1, text.lastIndexOf('"', index - 2));
    const next = NEXT_VALUE.exec(text);
    return next === null ? null : next.index;
  }

  passOver(start: number): number {
    this.noteWords(start);
    return start + 1;
  }

  run(): void {
    const { text } = this;
    let at = 0;
    for (;;) {
      BETWEEN.lastIndex = at;
      at += BETWEEN.exec(text)?.[0].length ?? 0;
      if (at >= text.length) break;
      CANDIDATE.lastIndex = at;
      const candidate = CANDIDATE.exec(text);
      if (candidate === null || candidate.index > at) this.noteWords(at);
      if (candidate === null) break;
      const { index, 0: sign } = candidate;
      const next: number | null = sign.startsWith('<') ? this.page(index) : this.value(index, sign);
      if (next === null) break;
      at = next;
    }
    if (this.pieces.length === 0 && this.faults.length === 0) this.nothing();
  }

  /** No data was found: an empty text, or words alone. */
  nothing(): void {
    const { text } = this;
    BETWEEN.lastIndex = 0;
    const first = BETWEEN.exec(text)?.[0].length ?? 0;
    if (first >= text.length) {
      this.faults.push(this.words('problem.emptyFile'));
      return;
    }
    const read = readJsonAt(text, first, { isCopy: true });
    if (read.ok) this.pieces.push({ value: read.value, ...this.placeOf(first) });
    else this.fault(first, read.error);
  }
}

/** All values in a text. After a broken one, reading goes on where the next answer begins. Never throws. */
export function scanText(text: string, words: SavedWords): ScannedText {
  const scan = new Scan(text, words, placesIn(text));
  scan.run();
  if (scan.wordsAt !== null && scan.pieces.some((piece) => 'value' in piece)) {
    scan.remarks.push(words('remark.words', { line: String(scan.placeOf(scan.wordsAt).line) }));
  }
  return scan;
}
