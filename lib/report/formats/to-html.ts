// A report as one HTML file that needs nothing else: sheets of paper with "Unofficial" and "Page n of m" on each; no script. Pure.
import type { Report } from '../../decode/case-file.ts';
import type { Block, Fact, Table } from './blocks.ts';
import { contextOf, type Context, type ReportView } from '../context.ts';
import { documentOf } from './document.ts';
import { REPORT_STYLE } from './html-style.ts';
import { paginate } from './paginate.ts';
import { madeText } from '../sections/head.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');
}

const code = (text: string): string => (text === '' ? '' : `<code>${escaped(text)}</code>`);

function factHtml({ label, text, mark, from }: Fact): string {
  const cells = `<dt>${escaped(label)}</dt><dd>${escaped(text)}</dd><dd>${escaped(mark)}</dd>`;
  return from === ''
    ? `<div class="fact">${cells}</div>`
    : `<div class="fact with-from">${cells}<dd>${code(from)}</dd></div>`;
}

function tableHtml({ caption, columns, rows }: Table): string {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  const cols = columns.map(({ share }) => `<col style="width:${((100 * share) / whole).toFixed(2)}%">`).join('');
  const head = columns.map(({ name }) => `<th scope="col">${escaped(name)}</th>`).join('');
  const body = rows
    .map((cells) => {
      const row = cells.map(
        (text, index) => `<td>${columns[index]?.isCode === true ? code(text) : escaped(text)}</td>`,
      );
      return `<tr>${row.join('')}</tr>`;
    })
    .join('\n');
  const captionHtml = caption === '' ? '' : `<caption>${escaped(caption)}</caption>`;
  return `<table>${captionHtml}<colgroup>${cols}</colgroup><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${String(block.level)}>${escaped(block.text)}</h${String(block.level)}>`;
    case 'text':
      return block.tone === 'plain'
        ? `<p>${escaped(block.text)}</p>`
        : `<p class="${block.tone}">${escaped(block.text)}</p>`;
    case 'facts':
      if (block.isGrid === true)
        return `<dl class="grid">\n${block.rows
          .map(
            ({ label, text, mark }) =>
              `<div><dt>${escaped(label)}</dt><dd>${escaped(mark === '' ? text : `${text} ${mark}`)}</dd></div>`,
          )
          .join('\n')}\n</dl>`;
      return `<dl>\n${block.rows.map(factHtml).join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block);
  }
}

function sheetHtml(blocks: readonly Block[], page: number, pages: number, context: Context): string {
  const { say } = context;
  const number = say('mast.page', { n: page, of: pages });
  return [
    '<section class="sheet">',
    `<header class="mast"><p>${escaped(say('mast.title'))}</p><p class="un">${escaped(say('mast.unofficial'))}</p><p>${escaped(number)}</p></header>`,
    ...blocks.map(blockHtml),
    `<footer class="ft"><p>${escaped(say('mast.unofficial'))} ${escaped(madeText(context))}</p></footer>`,
    '</section>',
  ].join('\n');
}

/** The sheets of a report; their number stands in the report itself, so they are laid out until it holds. */
export function sheetsOf(context: Context): Block[][] {
  let sheets = paginate(documentOf(context, 1));
  for (let round = 0; round < 3; round += 1) {
    const next = paginate(documentOf(context, sheets.length));
    const isStable = next.length === sheets.length;
    sheets = next;
    if (isStable) break;
  }
  return sheets;
}

/** A whole HTML document. @throws RangeError for a zone that is none */
export function toHtml(report: Report, view: ReportView): string {
  const context = contextOf(report, view);
  const { say, purpose } = context;
  const sheets = sheetsOf(context);
  return [
    '<!doctype html>',
    `<html lang="${escaped(view.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="robots" content="noindex">',
    `<title>${escaped(`${say(`title.${purpose}`)}. ${say('unofficial')}`)}</title>`,
    `<style>\n${REPORT_STYLE}\n</style>`,
    '</head>',
    '<body>',
    '<main>',
    ...sheets.map((blocks, index) => sheetHtml(blocks, index + 1, sheets.length, context)),
    '</main>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
