// A report as Markdown (GitHub's). Everything from the record is escaped: no text of it can become markup. Pure.
import type { Report } from '../../decode/case-file.ts';
import type { Block, Table } from './blocks.ts';
import { contextOf, type ReportView } from '../context.ts';
import { documentOf } from './document.ts';
import { visible } from './escape-invisible.ts';

/** Text in a line: what could mark up is escaped wherever it stands. */
function escaped(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]<>|~]/g, '\\$&')
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/^(\s*)([#+=-])/gm, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/gm, '$1\\$2');
}

const inOneLine = (text: string): string => escaped(text).replace(/\n+/g, ' ').trim();

/** A code span; a text that holds backticks gets a longer fence. */
function code(text: string, isInTable: boolean): string {
  const plain = visible(text).replace(/\n+/g, ' ');
  if (plain.trim() === '') return '';
  const longest = Math.max(0, ...(plain.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longest + 1);
  const inner = longest > 0 ? ` ${plain} ` : plain;
  return `${fence}${isInTable ? inner.replace(/\|/g, '\\|') : inner}${fence}`;
}

const cell = (text: string, isCode: boolean): string => (isCode ? code(text, true) : inOneLine(text));

function tableText({ caption, columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    ...(caption === '' ? [] : [inOneLine(caption), '']),
    line(columns.map(({ name }) => inOneLine(name))),
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
        return escaped(block.text)
          .split('\n')
          .map((line) => `> ${line}`.trimEnd())
          .join('\n');
      if (block.tone === 'notice' || block.tone === 'warning') return `**${inOneLine(block.text)}**`;
      return inOneLine(block.text);
    case 'facts':
      return block.rows
        .map(({ label, text, mark, from }) => {
          const source = mark === '' ? '' : ` ${inOneLine(mark)}`;
          return `- **${inOneLine(label)}:** ${inOneLine(text)}${source}${from === '' ? '' : ` (${code(from, false)})`}`;
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
