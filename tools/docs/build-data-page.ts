// Fills the made parts of docs/DATA.md from the tables; what stands between them is written by hand. Touches that file only.
// Run: npm exec -- node tools/docs/build-data-page.ts
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { CHANNELS } from '../../lib/tables/channels.ts';
import { DOCUMENT_SOURCES, DOCUMENT_TYPES } from '../../lib/tables/document-types.ts';
import { FLAGS, type Flag } from '../../lib/tables/flags.ts';
import { FORMS } from '../../lib/tables/forms.ts';
import { NOTICE_ACTIONS } from '../../lib/tables/notices.ts';
import { NAMED_OFFICES, OFFICES, RECEIPT_PREFIXES } from '../../lib/tables/offices.ts';
import { STATUS_TITLES, TITLE_ROWS } from '../../lib/tables/status-titles.ts';
import { SENTENCE_PATTERNS, SPANISH_PATTERNS, TITLE_PARTS, TITLE_PATTERNS } from '../../lib/tables/title-grammar.ts';
import type { Sources } from '../../lib/tables/types.ts';
import { OUTCOMES } from '../../lib/uscis/reading.ts';
import { recordWordsOf } from '../../lib/locales/record.ts';
import { FIELDS, SOURCES } from './data-page-fields.ts';

export const DATA_PAGE = fileURLToPath(new URL('../../docs/DATA.md', import.meta.url));

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const code = (text: string): string => `\`${text}\``;

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

const where = (sources: Sources): string => sources.map((source) => source.where).join('; ');

/** The made parts by name. */
const PARTS: Readonly<Record<string, () => string>> = {
  fields: () =>
    [...new Set(FIELDS.map(({ endpoint }) => endpoint))]
      .map((endpoint) => {
        const rows = FIELDS.filter((field) => field.endpoint === endpoint).map((field) => [
          code(field.path),
          field.meaning,
          field.shownIn,
          field.notKnown || '–',
          field.sources.join(' '),
        ]);
        return `### ${endpoint}\n\n${table(['field', 'what it is', 'in a report', 'not known', 'source'], rows)}`;
      })
      .join('\n\n'),
  sources: () => table(['short', 'source'], Object.entries(SOURCES)),
  flags: () =>
    table(
      ['field', 'our words', 'what it says, and what it does not', 'whose words', 'source'],
      FLAGS.map(({ key, label, meaning, notSaid, basis, sources }: Flag) => [
        code(key),
        label,
        [meaning, notSaid].filter((text) => text !== '').join(' '),
        basis,
        where(sources),
      ]),
    ),
  offices: () =>
    table(
      ['code', 'office', 'kind', 'note', 'source'],
      [
        ...OFFICES.map(({ code: key, name, kind, note, sources }) => [
          code(key),
          name,
          kind,
          note ?? '–',
          where(sources),
        ]),
        ...NAMED_OFFICES.map(({ name, kind, code: key, sources }) => [
          key === null ? '–' : code(key),
          name,
          kind,
          'given by name alone',
          where(sources),
        ]),
      ],
    ),
  prefixes: () =>
    table(
      ['receipt begins', 'office code'],
      Object.entries(RECEIPT_PREFIXES).map(([prefix, office]) => [code(prefix), code(office)]),
    ),
  forms: () =>
    table(
      ['form', 'name', 'source'],
      FORMS.map(({ type, name, sources }) => [type, name, where(sources)]),
    ),
  titles: () =>
    table(
      ['row of the table', 'stage', 'titles'],
      Object.entries(TITLE_ROWS).map(([row, stage]) => [
        row,
        stage ?? 'none',
        STATUS_TITLES.filter((title) => title.row === row)
          .map(({ title }) => title)
          .join(' · '),
      ]),
    ),
  grammar: () =>
    [
      table(
        ['part', 'words'],
        TITLE_PARTS.map(([name, words]) => [code(`{${name}}`), code(words)]),
      ),
      table(
        ['title or sentence', 'row of the table', 'steps'],
        [...TITLE_PATTERNS, ...SENTENCE_PATTERNS, ...SPANISH_PATTERNS].map(({ says, row, step, also = [] }) => [
          code(says),
          row,
          [...(step === null ? [] : [step]), ...also].join(', ') || '–',
        ]),
      ),
    ].join('\n\n'),
  notices: () =>
    table(
      ['`actionType`', 'our words', 'what it does not say', 'source'],
      NOTICE_ACTIONS.map(({ action, label, notSaid, sources }) => [action, label, notSaid, where(sources)]),
    ),
  documents: () =>
    [
      table(
        ['`type`', 'our words', 'source'],
        DOCUMENT_TYPES.map(({ type, label, sources }) => [type, label, where(sources)]),
      ),
      table(
        ['`sourceType`', 'from', 'source'],
        DOCUMENT_SOURCES.map(({ sourceType, from, sources }) => [sourceType, from, where(sources)]),
      ),
    ].join('\n\n'),
  channels: () =>
    table(
      ['`elisChannelType`', 'our words', 'source'],
      CHANNELS.map(({ channel, label, sources }) => [channel, label, where(sources)]),
    ),
  outcomes: () => {
    const words = recordWordsOf('en');
    return table(
      ['outcome', 'what Caseside says'],
      OUTCOMES.map((name) => [code(name), words(`outcome.${name}`)]),
    );
  },
};

/** The page with every made part made anew. A part that is named in the page and unknown here is an error. */
export function dataPage(page: string): string {
  return page.replace(
    /(<!-- made: ([a-z]+) -->)[\s\S]*?(<!-- end -->)/g,
    (_whole, open: string, name: string, end: string) => {
      const make = PARTS[name];
      if (make === undefined) throw new Error(`docs/DATA.md names a part that nobody makes: ${name}`);
      return `${open}\n\n${make()}\n\n${end}`;
    },
  );
}

/** Names of the parts that can be made. */
export const PART_NAMES: readonly string[] = Object.keys(PARTS);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(DATA_PAGE, dataPage(readFileSync(DATA_PAGE, 'utf8')));
}
