// A report's blocks with every text shown for what it is; only what USCIS wrote as a text of several lines keeps its lines. Pure.
import type { Block } from './blocks.ts';
import { visible, visibleLine } from './escape-invisible.ts';

export function visibleBlock(block: Block): Block {
  switch (block.kind) {
    case 'heading':
      return { ...block, text: visibleLine(block.text) };
    case 'text':
      return { ...block, text: block.tone === 'quote' ? visible(block.text) : visibleLine(block.text) };
    case 'facts':
      return {
        ...block,
        rows: block.rows.map(({ label, text, mark, from }) => ({
          label: visibleLine(label),
          text: visibleLine(text),
          mark: visibleLine(mark),
          from: visibleLine(from),
        })),
      };
    case 'table':
      return {
        ...block,
        caption: visibleLine(block.caption),
        columns: block.columns.map((column) => ({ ...column, name: visibleLine(column.name) })),
        rows: block.rows.map((cells) => cells.map(visibleLine)),
      };
  }
}
