// A report for people as one list of blocks: the same for Markdown, plain text and HTML. Pure.
import { BASES_IN_ORDER } from '../../locales/report.ts';
import { heading, paragraph, tableOf, type Block } from './blocks.ts';
import { caseContextOf, type CaseContext, type Context } from '../context.ts';
import { factsBlocks } from '../sections/facts.ts';
import {
  changesBlocks,
  disputedBlocks,
  flagsBlocks,
  notesBlocks,
  otherFieldsBlocks,
  readsBlocks,
} from '../sections/fields.ts';
import { PURPOSES } from '../purposes.ts';
import { headBlocks } from '../sections/head.ts';
import { documentsBlocks, stepsBlocks, timelineBlocks } from '../sections/record.ts';
import { shortDocument } from './short-document.ts';
import { requestsBlocks } from '../sections/requests.ts';
import { visibleBlock } from './visible-blocks.ts';

/** The parts of one case, in the order in which they stand. Another part: one function, one line here. */
const CASE_PARTS: readonly ((context: CaseContext) => Block[])[] = [
  factsBlocks,
  requestsBlocks,
  stepsBlocks,
  timelineBlocks,
  documentsBlocks,
  flagsBlocks,
  disputedBlocks,
  changesBlocks,
  notesBlocks,
  otherFieldsBlocks,
  readsBlocks,
];

function problemsBlocks({ report, say }: Context): Block[] {
  if (report.problems.length === 0) return [];
  const columns = [
    { name: say('col.file'), share: 35 },
    { name: say('col.problem'), share: 65 },
  ];
  const rows = report.problems.map(({ source, message }) => [source, message]);
  return [heading(2, say('part.problems')), tableOf('', columns, rows)];
}

/** `[U] USCIS’s own …; [C] …`: whose words are whose. */
function sourceKey({ say, mark }: Context): string {
  return say('source.key', {
    all: BASES_IN_ORDER.map((basis) => `${mark(basis)} ${say(`basis.${basis}`)}`).join('; '),
  });
}

/** Lines to fill in by hand, on paper that goes to somebody else. */
function signatureBlocks({ purpose, say }: Context, pages: number | null): Block[] {
  return pages === null || PURPOSES[purpose].isForHolder ? [] : [paragraph(say('signature'))];
}

/** @param pages of the printed report; null: a text without pages */
export function documentOf(context: Context, pages: number | null): Block[] {
  const { report, say } = context;
  if (PURPOSES[context.purpose].layout !== 'full') {
    const key = [paragraph(`${sourceKey(context)}.`, 'small')];
    const foot = [...problemsBlocks(context), ...signatureBlocks(context, pages)];
    return shortDocument(context, pages, { key, foot }).map(visibleBlock);
  }
  const cases = report.cases.flatMap((file) => {
    const ofCase = caseContextOf(context, file);
    const title = file.receipt === null ? file.label : `${file.label} (${file.receipt})`;
    return [heading(2, title), ...CASE_PARTS.flatMap((part) => part(ofCase))];
  });
  const blocks = [
    ...headBlocks(context, pages),
    ...cases,
    ...problemsBlocks(context),
    heading(2, say('part.sources')),
    paragraph(`${sourceKey(context)}.`, 'small'),
    ...signatureBlocks(context, pages),
  ];
  return blocks.map(visibleBlock);
}
