// The head of a report: what it is, that it is not official, when it was made, which reads it rests on, and how much it contains.
// Pure.
import { heading, paragraph, tableOf, type Block } from '../formats/blocks.ts';
import { caseContextOf, listed, type Context } from '../context.ts';
import type { CaseFile } from '../../decode/case-file.ts';
import { rawDateOf } from '../../decode/answers/unreadable-date.ts';
import { shownEntries } from './entries.ts';
import { notSaid, officeInWords, statusInWords } from './in-words.ts';
import { recordWordsOf } from '../../locales/record.ts';

/**
 * "3 cases, 41 entries on the timeline, 12 documents, 4 pages".
 * @param pages null for a text without pages
 * @param entriesOf the timeline entries to count: those that a report for people shows, or all
 */
export function holdsText(
  context: Context,
  pages: number | null,
  entriesOf: (file: CaseFile) => readonly unknown[] = (file) => shownEntries(caseContextOf(context, file)),
): string {
  const { report, say, has } = context;
  const count = (of: (file: CaseFile) => readonly unknown[]) =>
    report.cases.reduce((sum, file) => sum + of(file).length, 0);
  const documents = count((file) => file.documents);
  const isWhole = report.cases.every((file) => caseContextOf(context, file).missing('documents').length === 0);
  return [
    say('head.counts.cases', { n: report.cases.length }),
    say('head.counts.entries', { n: count(entriesOf) }),
    ...(has('documents') && (isWhole || documents > 0)
      ? [say(isWhole ? 'head.counts.documents' : 'head.counts.someDocuments', { n: documents })]
      : []),
    pages === null ? say('head.counts.onePiece') : say('head.counts.pages', { n: pages }),
  ].join(say('list.join'));
}

/** One line per case: how many answers arrived, when, and what is missing. A single line if it is the same for all. */
function readLines(context: Context): string[] {
  const { report, say, dates } = context;
  const rows = report.cases.map((file) => {
    const { missing } = caseContextOf(context, file);
    const gone = missing('cases', 'case_status', 'receipt_info', 'documents');
    const times = file.reads.flatMap(({ at }) => (at === null ? [] : [at])).sort();
    const last = times[times.length - 1];
    const when = last === undefined ? say('head.readFile') : say('head.readAt', { when: dates.moment(last) });
    return { label: file.label, gone, when };
  });
  const [first] = rows;
  if (
    first !== undefined &&
    rows.length > 1 &&
    rows.every(({ gone, when }) => gone.length === 0 && when === first.when)
  )
    return [say('head.readEach', { n: rows.length, of: 4, when: first.when })];
  return rows.map(({ label, gone, when }) =>
    gone.length === 0
      ? say('head.readAll', { label, of: 4, when })
      : say('head.readSome', { label, n: 4 - gone.length, of: 4, when, missing: listed(gone, say) }),
  );
}

export function madeText({ report, zone, say, dates }: Context): string {
  return say('head.made', { when: dates.moment(report.generatedAt), zone, version: report.generator.version });
}

export function maskedText({ report, say }: Context): string {
  return say('head.masked', { hidden: recordWordsOf(report.lang)('hidden') });
}

/** All cases in one table, in the order of the report. */
function casesTable(context: Context): Block {
  const { report, say, dates } = context;
  return tableOf(
    '',
    [
      { name: say('col.form'), share: 11 },
      { name: say('col.receipt'), share: 17, isCode: true },
      { name: say('col.filed'), share: 16 },
      { name: say('col.status'), share: 30 },
      { name: say('col.since'), share: 16 },
      { name: say('col.office'), share: 20 },
    ],
    report.cases.map((file) => {
      const ofCase = caseContextOf(context, file);
      return [
        file.label,
        file.receipt ?? notSaid(ofCase, 'cases', 'case_status', 'receipt_info'),
        file.filed.at === null
          ? (rawDateOf(file.filed) ?? notSaid(ofCase, 'cases', 'receipt_info'))
          : dates.day(file.filed.at),
        statusInWords(ofCase),
        file.status?.at == null ? '' : dates.day(file.status.at),
        officeInWords(ofCase),
      ];
    }),
  );
}

export function headBlocks(context: Context, pages: number | null): Block[] {
  const { report, say, purpose } = context;
  return [
    heading(1, say(`title.${purpose}`)),
    paragraph(report.notice, 'notice'),
    paragraph(madeText(context)),
    ...(report.masked ? [paragraph(maskedText(context))] : []),
    ...readLines(context).map((line) => paragraph(line)),
    paragraph(say('head.holds', { what: holdsText(context, pages) })),
    ...(report.cases.length === 0
      ? [paragraph(say('head.noCase'))]
      : [heading(2, say('part.cases')), casesTable(context)]),
  ];
}
