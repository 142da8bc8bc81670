// A report as plain text, 78 characters wide, for the clipboard, e-mail and any editor. Pure.
import type { Report } from '../../decode/case-file.ts';
import type { Block, Table } from './blocks.ts';
import { contextOf, type ReportView } from '../context.ts';
import { documentOf } from './document.ts';

const WIDTH = 78;
/** Before a line that goes on with the one above it. No line of ours begins so: a text cannot be wrapped into one. */
const GOES_ON = '      ';

/**
 * Lines no wider than `WIDTH` where words allow it; long words stay whole, so that they can be searched and copied.
 * @param later what stands before each line but the first
 */
function wrapped(text: string, first: string, later = GOES_ON): string {
  return text
    .split('\n')
    .map((paragraph, index) => {
      const lines: string[] = [];
      let line = index === 0 ? first : later;
      let isEmpty = true;
      for (const word of paragraph.trim().split(/ +/)) {
        if (!isEmpty && line.length + 1 + word.length > WIDTH) {
          lines.push(line);
          line = later + word;
        } else {
          line += isEmpty ? word : ` ${word}`;
        }
        isEmpty = false;
      }
      return [...lines, line].map((one) => one.trimEnd()).join('\n');
    })
    .join('\n');
}

/** A row: its first cell, then each other cell with the name of its column. */
function tableText({ caption, columns, rows }: Table): string {
  const lines = rows.map((cells) => {
    const [head = '', ...others] = cells;
    const named = others.flatMap((text, index) => {
      const name = columns[index + 1]?.name ?? '';
      if (text.trim() === '') return [];
      return [index === 0 ? wrapped(text, '    ') : wrapped(`${name}: ${text}`, '    ')];
    });
    return [wrapped(head, '- '), ...named].join('\n');
  });
  return [...(caption === '' ? [] : [wrapped(caption, '', '')]), ...lines].join('\n');
}

const UNDERLINES = { 1: '=', 2: '=', 3: '-' } as const;

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const { text } = block;
      return `${block.level === 3 ? '' : '\n'}${text}\n${UNDERLINES[block.level].repeat(Math.min(WIDTH, text.length))}`;
    }
    case 'text':
      if (block.tone === 'quote') return wrapped(block.text, '> ', '> ');
      // What names the record's own words goes on indented, so that none of them can stand at the beginning of a line.
      return block.tone === 'plain' || block.tone === 'warning'
        ? wrapped(block.text, '', '  ')
        : wrapped(block.text, '', '');
    case 'facts':
      return block.rows
        .map(({ label, text, mark, from }) =>
          wrapped(`${label}: ${text}${mark === '' ? '' : ` ${mark}`}${from === '' ? '' : ` (${from})`}`, ''),
        )
        .join('\n');
    case 'table':
      return tableText(block);
  }
}

/** @throws RangeError for a zone that is none */
export function toText(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const unofficial = context.say('mast.unofficial');
  return `${[unofficial, ...documentOf(context, null).map(blockText)].join('\n\n')}\n`;
}
