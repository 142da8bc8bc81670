// Makes what a screen shows of a case's breakdown, of what can be done, and of the answer to a question. Pure.
import type { CaseFile, Evidence, Report } from '../../decode/case-file.ts';
import { askWordsOf } from '../../locales/guide/ask.ts';
import { nextStepText } from '../../locales/guide/next-steps.ts';
import { makeDates } from '../../report/dates.ts';
import { reportWordsOf } from '../../locales/report.ts';
import type { ReportView } from '../../report/context.ts';
import { OFFICIAL_PAGES, type PageId } from '../../tables/guide/official-pages.ts';
import { isAskedId } from '../../tables/guide/questions.ts';
import { cutAtWord } from '../../util/cut-text.ts';
import { answerTo } from '../ask/answer.ts';
import type { Line } from '../ask/line.ts';
import { breakdownOf } from './breakdown.ts';
import { nextStepsOf } from './next-steps.ts';
import type { ShownAnswer, ShownGuide, ShownLine } from './shown-guide.ts';

const MOST_FIELDS = 20;
const LONGEST_VALUE = 80;

const fieldText = ({ endpoint, path, value }: Evidence): string =>
  `${endpoint}: ${path} = ${cutAtWord(JSON.stringify(value), LONGEST_VALUE)}`;

const shownLine = ({ text, basis, evidence }: Line): ShownLine => ({
  text,
  basis,
  fields: [...new Set(evidence.map(fieldText))].slice(0, MOST_FIELDS),
});

const pageOf = (page: PageId | null): ShownAnswer['page'] =>
  page === null ? null : { address: OFFICIAL_PAGES[page].address, seen: OFFICIAL_PAGES[page].seen };

/** @param report all cases of the page, this one among them */
export function guideOf(file: CaseFile, report: Report, view: ReportView): ShownGuide {
  const today = makeDates(view.zone, report.generatedAt, reportWordsOf(view.lang)).isoDay(report.generatedAt);
  return {
    parts: breakdownOf(file, report, view).map(({ heading, lines }) => ({ heading, lines: lines.map(shownLine) })),
    next: nextStepsOf(file, today ?? '').map(({ id, page }) => ({
      text: nextStepText(id, view.lang),
      page: pageOf(page),
    })),
  };
}

/** null where there is no such question, or no case to ask about. @param report the cases that it is about */
export function shownAnswerOf(
  id: string,
  codes: readonly string[],
  report: Report,
  view: ReportView,
): ShownAnswer | null {
  if (!isAskedId(id) || report.cases.length === 0) return null;
  const { isRefused, lines, page } = answerTo(id, codes, report, view);
  const { say } = askWordsOf(view.lang);
  return {
    isRefused,
    page,
    lines: lines.map(({ label, text, ...line }) =>
      shownLine({ ...line, text: label === null ? text : say('line.ofCase', { label, text }) }),
    ),
  };
}
