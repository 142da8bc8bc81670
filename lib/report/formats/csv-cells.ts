// Rows of text as CSV: RFC 4180, with a byte-order mark so that letters arrive whole. Pure.
// A cell that a spreadsheet could take for a formula gets an apostrophe before it.
import { plainToTheEye } from './escape-invisible.ts';

/** Where another separator would begin a cell. */
const BEGINS_CELL = ';,\t\r\n';

/** `=`, `+`, `-` and `@`, in every width and form a spreadsheet may take for them. */
const isFormulaStart = (character: string): boolean => /^[=+\-@−➕➖﬩]$/u.test(character.normalize('NFKC'));

/** The text with an apostrophe before each character that could begin a formula. */
function neutral(text: string): string {
  let out = '';
  let isStart = true;
  for (const character of text) {
    if (isStart && isFormulaStart(character)) out += "'";
    isStart = BEGINS_CELL.includes(character) || (isStart && /[\s"']/.test(character));
    out += character;
  }
  return /^[\t\r\n]/.test(out) ? `'${out}` : out;
}

function cell(text: string): string {
  return `"${neutral(plainToTheEye(text)).replace(/"/g, '""')}"`;
}

/** CRLF after each row, every cell in quotes. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((cells) => `${cells.map(cell).join(',')}\r\n`).join('')}`;
}
