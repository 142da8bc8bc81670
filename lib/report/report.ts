// Turns case files into one report, `caseside/report/1`, and serialises it. Pure.
import type { CaseFile, Instant, Problem, Report } from '../decode/case-file.ts';
import { inOrder, labelled } from '../decode/case-labels.ts';
import { recordWordsOf } from '../locales/record.ts';
import { maskInSteps } from './mask/mask.ts';

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

/** As `reportOf`, in steps: whoever runs it can do something else between two of them. */
export function* reportInSteps(
  cases: readonly CaseFile[],
  { at, lang, masked, hide = [], ownMessages, version, problems }: ReportOptions,
): Generator<undefined, Report> {
  const report: Report = {
    schema: REPORT_SCHEMA,
    generatedAt: at,
    generator: { name: 'caseside', version },
    lang,
    masked: false,
    notice: recordWordsOf(lang)('notice'),
    cases: labelled(inOrder(cases), recordWordsOf(lang)),
    problems,
  };
  return masked ? yield* maskInSteps(report, { hide, ...(ownMessages === undefined ? {} : { ownMessages }) }) : report;
}

/** One report of these cases, by receipt, labelled among themselves; with everything personal hidden when it is `masked`. */
export function reportOf(cases: readonly CaseFile[], options: ReportOptions): Report {
  const steps = reportInSteps(cases, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

const UNSEEN = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** JSON indented by two spaces, a line break at the end, invisible characters escaped (`\u202e`). */
export function escapedJson(value: unknown): string {
  const json = JSON.stringify(value, null, 2).replace(UNSEEN, (character) =>
    Array.from(
      { length: character.length },
      (_, at) => `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`,
    ).join(''),
  );
  return `${json}\n`;
}

/** The one serialisation of a report. */
export function reportJson(report: Report): string {
  return escapedJson(report);
}
