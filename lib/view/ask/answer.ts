// The answer to one known question from the decoded cases: facts with their fields, what no record says, and the official page. Pure.
import type { Evidence } from '../../decode/case-file.ts';
import { askWordsOf } from '../../locales/guide/ask.ts';
import { caseContextOf, contextOf, type ReportView } from '../../report/context.ts';
import type { Report } from '../../decode/case-file.ts';
import { STEP_IDS } from '../../tables/codes.ts';
import { OFFICIAL_PAGES } from '../../tables/guide/official-pages.ts';
import { questionOf, type AskedId, type FactId } from '../../tables/guide/questions.ts';
import type { Basis } from '../../tables/types.ts';
import { codeLines, newestCodeLines, repeatedCodeLines } from './code-lines.ts';
import {
  filedLines,
  flagLines,
  formLines,
  officeLines,
  peopleLines,
  processingTimeLines,
  statusLines,
  statusTextLines,
  updatedLines,
} from './field-lines.ts';
import { appointmentLines, askedLines, changeLines, documentLines, noticeLines, togetherLines } from './list-lines.ts';
import type { AskContext, Line } from './line.ts';
import { cardLines, decisionLines, stepLines } from './step-lines.ts';

export interface AnswerLine {
  text: string;
  /** null: what Caseside says of records in general, or a denial. */
  basis: Basis | null;
  /** The case that it is about, as `I-485 A`; null for all. */
  label: string | null;
  evidence: readonly Evidence[];
}

export interface AskAnswer {
  /** No record can answer this: `lines` says why. */
  isRefused: boolean;
  lines: AnswerLine[];
  page: { address: string; seen: number } | null;
}

const SINGLE: Readonly<Partial<Record<FactId, (context: AskContext) => Line[]>>> = {
  status: statusLines,
  statusText: statusTextLines,
  codes: codeLines,
  newestCode: newestCodeLines,
  repeatedCodes: repeatedCodeLines,
  changes: changeLines,
  asked: askedLines,
  appointments: appointmentLines,
  office: officeLines,
  filed: filedLines,
  updated: updatedLines,
  decision: decisionLines,
  card: cardLines,
  documents: documentLines,
  notices: noticeLines,
  people: peopleLines,
  form: formLines,
  together: togetherLines,
  processingTime: processingTimeLines,
};

function linesOf(context: AskContext, fact: FactId, facts: readonly FactId[]): Line[] {
  if (fact.startsWith('step:')) {
    const id = STEP_IDS.find((one) => `step:${one}` === fact);
    return id === undefined ? [] : stepLines(context, id);
  }
  if (fact.startsWith('flag:')) {
    const isOneOfMany = facts.filter((one) => one.startsWith('flag:')).length > 1;
    return flagLines(context, fact.slice('flag:'.length), isOneOfMany);
  }
  return SINGLE[fact]?.(context) ?? [];
}

/**
 * @param codes that the question names @param report the cases it is about, decoded in `view.lang`
 * @throws RangeError for a time zone that is none
 */
export function answerTo(id: AskedId, codes: readonly string[], report: Report, view: ReportView): AskAnswer {
  const { says, facts, page } = questionOf(id);
  const { say, deny, note } = askWordsOf(view.lang);
  const context = contextOf(report, view);
  const ofCases = report.cases.flatMap((file): AnswerLine[] => {
    const asked: AskContext = { ofCase: caseContextOf(context, file), say, deny, codes };
    return facts
      .flatMap((fact) => linesOf(asked, fact, facts))
      .map((line) => ({ ...line, label: report.cases.length > 1 ? file.label : null }));
  });
  // What is said of every case alike and rests on no field is said once.
  const isOfAll = ({ text, evidence }: AnswerLine) =>
    evidence.length === 0 &&
    report.cases.every(({ label }) => ofCases.some((other) => other.label === label && other.text === text));
  const folded = ofCases
    .map((line) => (isOfAll(line) ? { ...line, label: null } : line))
    .filter(
      (line, place, all) => all.findIndex(({ text, label }) => text === line.text && label === line.label) === place,
    );
  const general = note(`note.${id}`);
  const ofAll: AnswerLine[] = general === null ? [] : [{ text: general, basis: null, label: null, evidence: [] }];
  const isRefused = says === 'never';
  return {
    isRefused,
    // What a record cannot say comes first where it cannot answer at all.
    lines: isRefused ? [...ofAll, ...folded] : [...folded, ...ofAll],
    page: page === null ? null : { address: OFFICIAL_PAGES[page].address, seen: OFFICIAL_PAGES[page].seen },
  };
}

/** The answer as plain text, a sentence a line. */
export function answerText({ lines, page }: AskAnswer, lang: string): string {
  const { say } = askWordsOf(lang);
  const sentences = lines.map(({ label, text }) => (label === null ? text : say('line.ofCase', { label, text })));
  return [
    ...sentences,
    ...(page === null ? [] : [say('page.is', { address: page.address, seen: String(page.seen) })]),
  ].join('\n');
}
