// Case files to one report, `caseside/report/1`, and its exact bytes. Pure.
import type { CaseFile, Instant, Problem, Report } from '../decode/case-file.ts';
import { inOrder, labelled } from '../decode/case-labels.ts';
import { wordsOf } from '../locales/index.ts';
import { maskReport } from './mask/mask.ts';

export const REPORT_SCHEMA = 'caseside/report/1';

export interface ReportOptions {
  /** ISO instant: "now". */
  at: Instant;
  lang: string;
  masked: boolean;
  /** Words of the person's own, hidden as well when `masked`. */
  hide?: readonly string[];
  /** Problems that hold no word of any record, when `masked`. */
  ownMessages?: ReadonlySet<string>;
  /** Version of Caseside. */
  version: string;
  problems: Problem[];
}

/** One report of these cases, by receipt, labelled among themselves; with everything personal hidden when it is `masked`. */
export function reportOf(
  cases: readonly CaseFile[],
  { at, lang, masked, hide = [], ownMessages, version, problems }: ReportOptions,
): Report {
  const report: Report = {
    schema: REPORT_SCHEMA,
    generatedAt: at,
    generator: { name: 'caseside', version },
    lang,
    masked: false,
    notice: wordsOf(lang).notice,
    cases: labelled(inOrder(cases), lang),
    problems,
  };
  return masked ? maskReport(report, { hide, ...(ownMessages === undefined ? {} : { ownMessages }) }) : report;
}

/** The bytes that every door of Caseside saves: two blanks of indentation, a line break at the end. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
