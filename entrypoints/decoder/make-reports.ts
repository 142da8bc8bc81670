// Reports of what was brought in: the same functions, with the same choices, as in the extension and on the command line.
import type { Report } from '../../lib/decode/case-file.ts';
import { FORMATS, reportFileName } from '../../lib/report/formats/formats.ts';
import { reportSheets, type Sheets } from '../../lib/report/formats/sheets.ts';
import { isMaskedFor } from '../../lib/report/purposes.ts';
import { reportOf } from '../../lib/report/report.ts';
import type { ReportView } from '../../lib/report/context.ts';
import type { ReportFile, ReportRequest } from '../../components/context/panel-actions.ts';
import { guideOf, shownAnswerOf } from '../../lib/view/guide/guide.ts';
import type { AskedQuestion, ShownAnswer, ShownGuide } from '../../lib/view/guide/shown-guide.ts';
import type { SavedCases, ShownFile } from './saved-cases.ts';

interface Circumstances {
  lang: string;
  /** IANA time zone of the person. */
  zone: string;
  /** ISO instant. */
  at: string;
  version: string;
}

/** A case whose names are hidden cannot be shown with them, and a report that says it is masked must be so throughout. */
function reportFor(saved: SavedCases, choice: ReportRequest, { lang, at, version }: Circumstances): Report {
  const { shown, problems, ownMessages } = saved.read();
  const wanted = shown.filter(
    ({ file }) => choice.receipts === null || (file.receipt !== null && choice.receipts.includes(file.receipt)),
  );
  const masked = isMaskedFor(choice.purpose, choice.masked || wanted.some(({ answers }) => answers === null));
  const cases = wanted.map(({ asSaved }) => ({
    ...asSaved,
    notes: choice.withNotes ? asSaved.notes : [],
    notices: asSaved.notices.filter(
      ({ appointmentAt }) => choice.appointmentAt === undefined || appointmentAt === choice.appointmentAt,
    ),
  }));
  return reportOf(cases, { at, lang, masked, hide: choice.hide, version, problems: [...problems], ownMessages });
}

const viewOf = (choice: ReportRequest, { lang, zone }: Circumstances): ReportView => ({
  zone,
  lang,
  purpose: choice.purpose,
  without: choice.without,
  appendix: choice.appendix ?? false,
});

/** null when there is nothing to write: a calendar without an appointment ahead. */
export function fileFor(saved: SavedCases, choice: ReportRequest, now: Circumstances): ReportFile | null {
  const report = reportFor(saved, choice, now);
  const format = FORMATS[choice.format];
  const text = format.write(report, viewOf(choice, now));
  return text === '' ? null : { name: reportFileName(report, choice.format), type: format.mime, text };
}

export function sheetsFor(saved: SavedCases, choice: ReportRequest, now: Circumstances): Sheets {
  return reportSheets(reportFor(saved, choice, now), viewOf(choice, now));
}

const OF_ALL: ReportRequest = {
  receipts: null,
  purpose: 'myself',
  format: 'json',
  masked: false,
  hide: [],
  withNotes: false,
};

export function guideFor(saved: SavedCases, { asSaved }: ShownFile, now: Circumstances): ShownGuide | null {
  const report = reportFor(saved, OF_ALL, now);
  const file = report.cases.find(({ receipt }) => receipt === asSaved.receipt);
  return file === undefined ? null : guideOf(file, report, now);
}

export function answerFor(
  saved: SavedCases,
  { receipts, id, codes }: Omit<AskedQuestion, 'zone'>,
  now: Circumstances,
): ShownAnswer | null {
  const report = reportFor(saved, OF_ALL, now);
  const cases = report.cases.filter(({ receipt }) => receipts.includes(receipt ?? ''));
  return shownAnswerOf(id, codes, { ...report, cases }, now);
}
