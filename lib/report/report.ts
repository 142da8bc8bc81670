// Turns case files into one report, `caseside/report/1`, and serialises it. Pure.
import type { CaseFile, Instant, Problem, Report } from '../decode/case-file.ts';
import { inOrder, labelled } from '../decode/case-labels.ts';
import { wordsOf } from '../locales/index.ts';
import { maskReport } from './mask/mask.ts';

export const REPORT_SCHEMA = 'caseside/report/1';

export interface ReportOptions {
  /** The time the report is made, as an ISO instant. */
  at: Instant;
  lang: string;
  masked: boolean;
  /** Additional words to mask when `masked`. */
  hide?: readonly string[];
  /** Problems that hold no word of any record, when `masked`. */
  ownMessages?: ReadonlySet<string>;
  /** The version of Caseside. */
  version: string;
  problems: Problem[];
}

/** One report of these cases by receipt, with labels unique among them; everything personal is redacted if `masked`. */
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

/** Canonical serialisation of a report: JSON, 2-space indent, trailing newline. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
