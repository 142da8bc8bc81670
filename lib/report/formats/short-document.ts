// A report for somebody else: a page a case for an attorney, two pages for three cases for an inquiry; the rest is in an appendix. Pure.
import type { CaseFile } from '../../decode/case-file.ts';
import { caseContextOf, type CaseContext, type Context } from '../context.ts';
import { PURPOSES } from '../purposes.ts';
import { changesBlocks, disputedBlocks, flagsBlocks, otherFieldsBlocks, readsBlocks } from '../sections/fields.ts';
import { headLines } from '../sections/head.ts';
import { documentsBlocks, stepsBlocks, timelineBlocks } from '../sections/record.ts';
import { shortCaseBlocks, warningsBlocks, type Room } from '../sections/short-case.ts';
import { heading, paragraph, type Block } from './blocks.ts';
import { paginate } from './paginate.ts';

/** From the most to the least that is printed of a case; the last one is printed whatever room it takes. */
const LAYOUTS: readonly Room[] = [
  ...[40, 30, 24, 20, 17, 14, 12, 10, 8].map((rows) => ({ rows, hasStatusText: true, isTight: false })),
  ...[14, 12, 10, 8].map((rows) => ({ rows, hasStatusText: false, isTight: false })),
  ...[12, 10, 8, 7, 6, 5, 4, 3].map((rows) => ({ rows, hasStatusText: false, isTight: true })),
];

const APPENDIX_PARTS: readonly ((context: CaseContext) => Block[])[] = [
  stepsBlocks,
  timelineBlocks,
  documentsBlocks,
  flagsBlocks,
  disputedBlocks,
  changesBlocks,
  otherFieldsBlocks,
  readsBlocks,
];

/** The fullest of the layouts that has no more than so many pages. */
function fullest(build: (room: Room) => Block[], pages: number): Block[] {
  let blocks: Block[] = [];
  for (const room of LAYOUTS) {
    blocks = build(room);
    if (paginate(blocks).length <= pages) break;
  }
  return blocks;
}

const nameOf = ({ form, label }: CaseFile): string =>
  form.type === null ? label : form.name === null ? form.type : `${form.type}, ${form.name}`;
const asksAnything = ({ evidenceRequests }: CaseFile): boolean => evidenceRequests.some(({ open }) => open !== false);

/** A page a case, two with open requests; what the report is stands on the first one. */
function attorneyBlocks(
  context: Context,
  head: readonly Block[],
  { key, foot }: { key: readonly Block[]; foot: readonly Block[] },
): Block[] {
  const { cases } = context.report;
  if (cases.length === 0) return [...head, ...key, ...foot];
  return cases.flatMap((file, index) => {
    const ofCase = caseContextOf(context, file);
    const title = { ...heading(1, nameOf(file)), startsSheet: index > 0 };
    const build = (room: Room): Block[] => [
      ...(index === 0 ? head : []),
      title,
      ...shortCaseBlocks(ofCase, room),
      ...warningsBlocks([ofCase]),
      ...key,
      ...(index === cases.length - 1 ? foot : []),
    ];
    return fullest(build, asksAnything(file) ? 2 : 1);
  });
}

/** Cases one after another on as few pages as three cases take two. */
function inquiryBlocks(context: Context, head: readonly Block[], foot: readonly Block[]): Block[] {
  const { cases } = context.report;
  const ofCases = cases.map((file) => caseContextOf(context, file));
  const build = (room: Room): Block[] => [
    ...head,
    ...ofCases.flatMap((ofCase) => [heading(2, nameOf(ofCase.file)), ...shortCaseBlocks(ofCase, room)]),
    ...warningsBlocks(ofCases),
    ...foot,
  ];
  return fullest(build, Math.max(1, Math.ceil((cases.length * 2) / 3)));
}

function appendixBlocks(context: Context): Block[] {
  const { report, say, hasAppendix } = context;
  if (!hasAppendix) return [];
  return report.cases.flatMap((file) => {
    const ofCase = caseContextOf(context, file);
    return [
      { ...heading(1, say('part.appendix', { label: file.label })), startsSheet: true },
      ...APPENDIX_PARTS.flatMap((part) => part(ofCase)),
    ];
  });
}

/** @param key whose words are whose @param foot what ends the report */
export function shortDocument(
  context: Context,
  pages: number | null,
  { key, foot }: { key: readonly Block[]; foot: readonly Block[] },
): Block[] {
  const { say, purpose } = context;
  const isPageEach = PURPOSES[purpose].layout === 'page-a-case';
  const title = say(`title.${purpose}`);
  const head = [
    ...(isPageEach ? [paragraph(title, 'notice')] : [heading(1, title)]),
    paragraph(headLines(context, pages).join(' '), 'small'),
  ];
  return [
    ...(isPageEach ? attorneyBlocks(context, head, { key, foot }) : inquiryBlocks(context, head, [...key, ...foot])),
    ...appendixBlocks(context),
  ];
}
