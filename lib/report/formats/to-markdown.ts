// A report as Markdown (GitHub's). Everything from the record is escaped: no text of it can become markup. Pure.
import type { Report } from '../../decode/case-file.ts';
import type { Block, Table } from './blocks.ts';
import { contextOf, type ReportView } from '../context.ts';
import { documentOf } from './document.ts';
import { codeSpan, escapeMarkdown } from './escape-markdown.ts';

const inOneLine = (text: string, isInTable = false): string => escapeMarkdown(text, isInTable);

const cell = (text: string, isCode: boolean): string => (isCode ? codeSpan(text, true) : inOneLine(text, true));

function tableText({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(caption === '' ? [] : [inOneLine(caption), '']),
    line(columns.map(({ name }) => inOneLine(name, true))),
    line(columns.map(() => '---')),
    ...rows.map((cells) => line(cells.map((text, index) => cell(text, columns[index]?.isCode === true)))),
  ].join('\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inOneLine(block.text)}`;
    case 'text':
      if (block.tone === 'quote')
        return block.text
          .split('\n')
          .map((line) => `> ${inOneLine(line)}`.trimEnd())
          .join('\n');
      if (block.tone === 'notice' || block.tone === 'warning') return `**${inOneLine(block.text)}**`;
      return inOneLine(block.text);
    case 'facts':
      return block.rows
        .map(({ label, text, mark, from }) => {
          const source = mark === '' ? '' : ` ${inOneLine(mark)}`;
          return `- **${inOneLine(label)}:** ${inOneLine(text)}${source}${from === '' ? '' : ` (${codeSpan(from, false)})`}`;
        })
        .join('\n');
    case 'table':
      return tableText(block);
  }
}

/** @throws RangeError for a zone that is none */
export function toMarkdown(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const unofficial = `**${inOneLine(context.say('mast.unofficial'))}**`;
  return `${[unofficial, ...documentOf(context, null).map(blockText)].join('\n\n')}\n`;
}
