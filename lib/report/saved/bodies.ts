// Text as people save and paste it, to JSON values: a byte-order mark, blanks, commas and semicolons between and after bodies. Pure.
import { readJsonAt } from '../../uscis/parse-json.ts';
import type { Json } from '../../uscis/reading.ts';
import type { RecordWords } from '../../locales/record.ts';

export interface SavedBody {
  value: Json;
  line: number;
  column: number;
}

export interface SavedBodies {
  bodies: SavedBody[];
  /** What could not be read: the text was not understood in full. */
  faults: string[];
  /** What was read and still deserves a word. */
  warnings: string[];
}

/** Lines and columns of places that come in rising order, each part of the text counted once. */
function makePlaces(text: string): (index: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let at = 0;
  return (index) => {
    for (; at < index; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) {
        line += 1;
        start = at + 1;
      }
    }
    return { line, column: index - start + 1 };
  };
}

/** What may stand around and between bodies; blanks of every kind, the byte-order mark among them. */
const BETWEEN = /[\s\u200b\ufeff,;]*/y;
/** Where the next whole answer or report begins after broken text. */
const NEXT_BODY = /\n[^\S\n]*(?=\{\s*"(?:data|schema)"\s*:)/g;

/** All values in a text. After a broken one, reading goes on at the next line that begins an answer. Never throws. */
export function bodiesIn(text: string, words: RecordWords): SavedBodies {
  const found: SavedBodies = { bodies: [], faults: [], warnings: [] };
  const placeOf = makePlaces(text);
  let at = 0;
  for (;;) {
    BETWEEN.lastIndex = at;
    at += BETWEEN.exec(text)?.[0].length ?? 0;
    if (at >= text.length) break;
    const read = readJsonAt(text, at);
    if (read.ok) {
      found.bodies.push({ value: read.value, ...placeOf(at) });
      for (const { key, line, column } of read.duplicates)
        found.warnings.push(words.problem.duplicateKey(key, line, column));
      at = read.end;
      continue;
    }
    const { fault, found: sign, line, column } = read.error;
    if (fault === 'too-deep') {
      found.faults.push(words.problem.tooDeep);
      break;
    }
    found.faults.push(words.problem.notJson(words.problem.fault[fault](sign), line, column));
    NEXT_BODY.lastIndex = read.error.index;
    const next = NEXT_BODY.exec(text);
    if (next === null) break;
    at = NEXT_BODY.lastIndex;
  }
  if (found.bodies.length === 0 && found.faults.length === 0) found.faults.push(words.problem.emptyFile);
  return found;
}
