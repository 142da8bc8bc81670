// Splits the blocks of a report into sheets of paper. Text cannot be measured here, so widths are estimated generously: a sheet fits on A4
// and on Letter, in any common font. No row is cut; one that is longer than a sheet continues in another row. Pure.
import type { Block, Column, Fact, Facts, Heading, Paragraph } from './blocks.ts';

/** Sizes in points, as the style sheet (html-style.ts) sets them. Change both together. */
const SHEET = { width: 515, height: 655 } as const;
const LINE = 12.55;
const FONT = 9.25;
const CELL_GAP = 8;
/** Small text, against the other. */
const SMALL = { scale: 8 / 9.25, line: 11.05 } as const;
const FACT = { label: 118, mark: 22, from: 166 } as const;
/** A row that is longer than this many lines goes on in another row. */
const LONGEST = 36;
/** So many rows under a heading stay on its sheet. */
const TOGETHER = 3;

/** Share of the type size that a sign takes: broad faces, so that narrow ones fit as well. */
function widthOf(character: string): number {
  if (/[ ijltfrI.,;:'|!()[\]{}‘’“”"`/\\-]/.test(character)) return 0.42;
  if (/[mwMW@%—…]/.test(character)) return 0.98;
  if (/[A-Z]/.test(character)) return 0.74;
  if (/[\u0020-\u024f]/.test(character)) return 0.63;
  return 1.05;
}

/** The text in lines that fit the width, broken at blanks, long words anywhere. Nothing is left out. */
function linesOf(text: string, widthPt: number, isCode: boolean): string[] {
  const limit = Math.max(1, widthPt / FONT);
  const sizeOf = (piece: string) =>
    [...piece].reduce(
      (sum, character) => sum + (isCode ? Math.max(0.58, character > '\u024f' ? 1.05 : 0) : widthOf(character)),
      0,
    );
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    let used = 0;
    for (const word of paragraph.split(/(?<= )/)) {
      const size = sizeOf(word);
      if (used + size <= limit || (line === '' && size <= limit)) {
        line += word;
        used += size;
        continue;
      }
      if (line !== '') lines.push(line);
      line = '';
      used = 0;
      for (const character of word) {
        const one = sizeOf(character);
        if (used + one > limit) {
          lines.push(line);
          line = '';
          used = 0;
        }
        line += character;
        used += one;
      }
    }
    return [...lines, line];
  });
}

/** A row cut into rows that fit, the rest of each cell below its own. */
function rowsThatFit(
  cells: readonly string[],
  widths: readonly number[],
  codes: readonly boolean[],
): { cells: string[]; lines: number }[] {
  const lines = cells.map((text, index) => linesOf(text, widths[index] ?? 1, codes[index] === true));
  const most = Math.max(1, ...lines.map(({ length }) => length));
  if (most <= LONGEST) return [{ cells: [...cells], lines: most }];
  const rows: { cells: string[]; lines: number }[] = [];
  for (let at = 0; at < most; at += LONGEST) {
    const part = lines.map((all) => all.slice(at, at + LONGEST));
    rows.push({ cells: part.map((some) => some.join('')), lines: Math.max(1, ...part.map(({ length }) => length)) });
  }
  return rows;
}

/** One thing that is not cut: how high it is, and how it joins the sheet. */
type Piece = { height: number } & (
  | { what: 'block'; block: Heading | Paragraph | Facts; keepsWithNext: boolean }
  | { what: 'fact'; fact: Fact }
  | { what: 'row'; cells: string[]; columns: Column[]; caption: string; table: number; headHeight: number }
);

const GRID = { columns: 3, gap: 12, label: 11, rowGap: 4 } as const;

function gridHeight({ rows }: Facts): number {
  const width = (SHEET.width - (GRID.columns - 1) * GRID.gap) / GRID.columns;
  const heights = rows.map(
    ({ label, text, mark }) =>
      linesOf(label, width, false).length * GRID.label + linesOf(`${text} ${mark}`, width, false).length * LINE,
  );
  let height = 6;
  for (let at = 0; at < rows.length; at += GRID.columns)
    height += Math.max(...heights.slice(at, at + GRID.columns)) + GRID.rowGap;
  return height;
}

const HEADING_HEIGHT = { 1: 34, 2: 33, 3: 26 } as const;

function piecesOf(block: Block, table: number): Piece[] {
  switch (block.kind) {
    case 'heading': {
      const lines = linesOf(block.text, SHEET.width / (block.level === 1 ? 1.7 : 1.25), false).length;
      const height = HEADING_HEIGHT[block.level] + (lines - 1) * 20;
      return [{ what: 'block', block, height, keepsWithNext: true }];
    }
    case 'text': {
      const size = block.tone === 'small' ? SMALL : { scale: 1, line: LINE };
      const lines = linesOf(block.text, (SHEET.width - 16) / size.scale, false);
      const pieces: Piece[] = [];
      for (let at = 0; at < lines.length; at += LONGEST) {
        const part = lines.slice(at, at + LONGEST);
        const text = lines.length <= LONGEST ? block.text : part.join('').trimEnd();
        const height = part.length * size.line + 7;
        pieces.push({ what: 'block', block: { ...block, text }, height, keepsWithNext: false });
      }
      return pieces;
    }
    case 'facts':
      if (block.isGrid === true) return [{ what: 'block', block, height: gridHeight(block), keepsWithNext: false }];
      return block.rows.flatMap(({ label, text, mark, from }): Piece[] => {
        const fromWidth = from === '' ? 0 : FACT.from;
        const widths = [
          FACT.label - CELL_GAP,
          SHEET.width - FACT.label - FACT.mark - fromWidth - 3 * CELL_GAP,
          FACT.mark,
          FACT.from - CELL_GAP,
        ];
        return rowsThatFit([label, text, mark, from], widths, [false, false, false, true]).map(({ cells, lines }) => ({
          what: 'fact',
          fact: { label: cells[0] ?? '', text: cells[1] ?? '', mark: cells[2] ?? '', from: cells[3] ?? '' },
          height: lines * LINE + 5,
        }));
      });
    case 'table': {
      const { columns, caption } = block;
      const whole = columns.reduce((sum, { share }) => sum + share, 0);
      const widths = columns.map(({ share }) => (SHEET.width * share) / whole - CELL_GAP);
      const heads = columns.map(({ name }, index) => linesOf(name, (widths[index] ?? 1) / 1.08, false).length);
      const headHeight = Math.max(1, ...heads) * LINE + 8 + (caption === '' ? 0 : LINE + 4);
      const codes = columns.map(({ isCode }) => isCode === true);
      return block.rows.flatMap((row) =>
        rowsThatFit(row, widths, codes).map(({ cells, lines }): Piece => ({
          what: 'row',
          cells,
          columns,
          caption,
          table,
          headHeight,
          height: lines * LINE + 6,
        })),
      );
    }
  }
}

/** Puts a piece on a sheet: rows of one table and facts in a row join what stands there. */
function join(sheet: Block[], piece: Piece, state: { table: number }): void {
  const last = sheet[sheet.length - 1];
  if (piece.what === 'block') sheet.push(piece.block);
  else if (piece.what === 'fact') {
    if (last?.kind === 'facts' && last.isGrid !== true) last.rows.push(piece.fact);
    else sheet.push({ kind: 'facts', rows: [piece.fact] });
  } else if (last?.kind === 'table' && state.table === piece.table) last.rows.push(piece.cells);
  else sheet.push({ kind: 'table', caption: piece.caption, columns: piece.columns, rows: [piece.cells] });
  state.table = piece.what === 'row' ? piece.table : -1;
}

const startsSheet = (piece: Piece): boolean =>
  piece.what === 'block' && piece.block.kind === 'heading' && piece.block.startsSheet === true;

const isHeading = (piece: Piece): boolean => piece.what === 'block' && piece.keepsWithNext;

/** The height of a table's head where a piece begins one. */
const headOf = (piece: Piece | undefined, table: number): number =>
  piece?.what === 'row' && piece.table !== table ? piece.headHeight : 0;

/** The height of the pieces to keep with the first one under a heading, so that no single row is left alone at the bottom of a sheet; points. */
function orphanHeight(pieces: readonly Piece[], first: number): number {
  const head = pieces[first];
  // A grid of facts is no single row.
  if (head?.what === 'block' && head.block.kind === 'facts') return 0;
  let height = 0;
  for (let at = first + 1; at < first + TOGETHER; at += 1) {
    const [before, piece] = [pieces[at - 1], pieces[at]];
    if (before === undefined || piece === undefined || isHeading(before) || isHeading(piece)) break;
    height += piece.height + headOf(piece, before.what === 'row' ? before.table : -1);
  }
  return (pieces[first]?.height ?? 0) + height < SHEET.height / 2 ? height : 0;
}

/** The blocks of each sheet. Headings stay with what follows; the head of a table stands again on each sheet. */
export function paginate(blocks: readonly Block[]): Block[][] {
  const pieces = blocks.flatMap((block, index) => piecesOf(block, index));
  const sheets: Block[][] = [];
  let sheet: Block[] = [];
  let used = 0;
  const state = { table: -1 };
  pieces.forEach((piece, index) => {
    let needs = piece.height + headOf(piece, state.table);
    for (let next = index; ; next += 1) {
      const here = pieces[next];
      if (here === undefined || !isHeading(here)) break;
      const after = pieces[next + 1];
      needs += after === undefined ? 0 : after.height + headOf(after, -1);
      needs += orphanHeight(pieces, next + 1);
    }
    if (used > 0 && (used + needs > SHEET.height || startsSheet(piece))) {
      sheets.push(sheet);
      sheet = [];
      used = 0;
      state.table = -1;
    }
    used += piece.height + headOf(piece, state.table);
    join(sheet, piece, state);
  });
  return [...sheets, sheet];
}
