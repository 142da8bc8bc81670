// Replaces invisible and bidi control characters on the printed pages by their numbers, as the HTML format does. Pure.
import type { Block } from '../../lib/report/formats/blocks.ts';
import type { Sheets } from '../../lib/report/formats/sheets.ts';
import { visible } from '../../lib/report/formats/escape-invisible.ts';

function visibleBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
    case 'text':
      return { ...block, text: visible(block.text) };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, text, mark, from }) => ({
          label: visible(label),
          text: visible(text),
          mark: visible(mark),
          from: visible(from),
        })),
      };
    case 'table':
      return {
        ...block,
        caption: visible(block.caption),
        columns: block.columns.map((column) => ({ ...column, name: visible(column.name) })),
        rows: block.rows.map((cells) => cells.map(visible)),
      };
  }
}

export function visibleSheets(sheets: Sheets): Sheets {
  return {
    title: visible(sheets.title),
    head: visible(sheets.head),
    unofficial: visible(sheets.unofficial),
    foot: visible(sheets.foot),
    numbers: sheets.numbers.map(visible),
    sheets: sheets.sheets.map((blocks) => blocks.map(visibleBlock)),
  };
}
