// From a typed question to an answer: what it names, which question it is, which cases it is about. Pure; nothing typed is kept.
import type { CaseFile, Evidence, Report } from '../../decode/case-file.ts';
import { askWordsOf } from '../../locales/guide/ask.ts';
import { isQuestionId, questionTitle, WORDINGS, type QuestionId } from '../../locales/guide/questions.ts';
import type { ReportView } from '../../report/context.ts';
import { plainForm } from '../../tables/forms.ts';
import { isAskedId } from '../../tables/guide/questions.ts';
import { answerText, answerTo, type AskAnswer } from './answer.ts';
import { matchQuestion } from './match.ts';
import { readQuestion } from './read-question.ts';
import { isRefusing } from './understand.ts';

/** What `npm run ask` prints. */
export interface Asked {
  /** The question that was understood; null where several are only offered, or none is alike. */
  intent: QuestionId | null;
  /** The nearest questions, the best first, in the person's language. */
  offered: { id: QuestionId; question: string }[];
  /** Sentences, one a line; null where nothing is answered. */
  answer: string | null;
  /** The fields of the answer, each once; `case` is its label. */
  evidence: (Evidence & { case: string | null })[];
  /** No record can answer the question; `answer` says why and where to ask. */
  refused: boolean;
}

/** Codes that stand in these cases. */
function codesIn(cases: readonly CaseFile[]): string[] {
  return [...new Set(cases.flatMap(({ timeline }) => timeline.flatMap(({ code }) => code ?? [])))];
}

function evidenceOf({ lines }: AskAnswer): Asked['evidence'] {
  const all = new Map<string, Asked['evidence'][number]>();
  for (const { label, evidence } of lines)
    for (const { endpoint, path, value } of evidence)
      all.set(`${label ?? ''} ${endpoint} ${path}`, { case: label, endpoint, path, value });
  return [...all.values()];
}

/** @param report all cases that can be asked about, decoded in `view.lang` */
export function ask(question: string, report: Report, view: ReportView): Asked {
  const { say } = askWordsOf(view.lang);
  const { codes, forms } = readQuestion(question, codesIn(report.cases));
  const { ids, isSure } = matchQuestion(question, WORDINGS, isRefusing, codesIn(report.cases));
  const offered = ids.filter(isQuestionId).map((id) => ({ id, question: questionTitle(id, view.lang) }));
  const nothing = { intent: null, offered, answer: null, evidence: [], refused: false };
  const [first] = offered;
  if (first === undefined || !isSure || !isAskedId(first.id))
    return { ...nothing, answer: first === undefined ? say('ask.notUnderstood') : null };
  const ofForm = report.cases.filter(
    ({ form: { type } }) => type !== null && forms.some((form) => plainForm(form) === plainForm(type)),
  );
  // A form that only the question names ("may I travel with a pending I-485?") narrows nothing.
  const cases = ofForm.length > 0 ? ofForm : report.cases;
  const answered = answerTo(first.id, codes, { ...report, cases }, view);
  return {
    intent: first.id,
    offered,
    answer: cases.length === 0 && answered.lines.length === 0 ? say('ask.noCase') : answerText(answered, view.lang),
    evidence: evidenceOf(answered),
    refused: answered.isRefused,
  };
}
