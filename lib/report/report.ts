// Case files to one report, `caseside/report/1`, and its exact bytes. Pure.
import type { CaseFile, Instant, Problem, Report } from '../decode/case-file.ts';
import { labelled } from '../decode/labels.ts';
import { wordsOf } from '../words/index.ts';
import { maskCases, maskProblems } from './hide/hide.ts';

export const REPORT_SCHEMA = 'caseside/report/1';

export interface ReportOptions {
  /** ISO instant: "now". */
  at: Instant;
  lang: string;
  masked: boolean;
  /** Version of Caseside. */
  version: string;
  problems: Problem[];
}

/** One report of these cases, in the order given, labelled among themselves; with everything personal hidden when it is `masked`. */
export function reportOf(cases: readonly CaseFile[], { at, lang, masked, version, problems }: ReportOptions): Report {
  const words = wordsOf(lang);
  const named = labelled(cases, lang);
  return {
    schema: REPORT_SCHEMA,
    generatedAt: at,
    generator: { name: 'caseside', version },
    lang,
    masked,
    notice: words.notice,
    cases: masked ? maskCases(named, words) : named,
    problems: masked ? maskProblems(problems, cases, words) : problems,
  };
}

/** The bytes that every door of Caseside saves: two blanks of indentation, a line break at the end. */
export function reportJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
