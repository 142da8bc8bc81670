// Saved cases, in any mix of forms, to the answers of each case. Pure: texts come in, nothing is opened.
//
// In: files with bodies of the addresses, whole folders, reports, pasted text (docs/DATA.md, "Saved cases"). Out: what the decoder
// takes, masked cases that can only be shown, and a problem for everything that was not understood.
import type { CaseFile, Problem } from '../../decode/case-file.ts';
import type { CaseAnswers } from '../../decode/answers/sources.ts';
import { keyOf } from '../../uscis/json-path.ts';
import { ENDPOINTS, type Endpoint, type Json } from '../../uscis/reading.ts';
import { isEmptyAnswer, receiptIn, shapeOf } from '../../uscis/shape.ts';
import { wordsOf, type RecordWords } from '../../locales/index.ts';
import { REPORT_SCHEMA } from '../report.ts';
import { bodiesIn, type SavedBody } from './bodies.ts';
import { concurrentCasesIn } from './concurrent.ts';
import { casesOfReport } from './from-report.ts';
import { gather, type SavedAnswer, type SavedCase } from './gather.ts';
import { hasFieldOf } from './known-field.ts';

export interface SavedFile {
  /** How problems name it: the path as it was given. */
  source: string;
  /** The folder it lies in, "" for pasted text. Files of one folder are taken to belong together. */
  folder: string;
  /** Its name without the folder; "" for pasted text. */
  name: string;
  text: string;
}

export interface SavedCases {
  /** By receipt. */
  cases: CaseAnswers[];
  /** Cases of masked reports, as they are. */
  masked: CaseFile[];
  problems: Problem[];
  /** Whether every file was understood: nothing unreadable, nothing that is no answer of USCIS. */
  isUnderstood: boolean;
}

const REPORT_OF_ANY_VERSION = /^caseside\/report\/\d+$/;

function endpointOfName(name: string): Endpoint | null {
  const bare = name.replace(/\.[^.]*$/, '').toLowerCase();
  return ENDPOINTS.find((endpoint) => endpoint === bare) ?? null;
}

/**
 * One body as an answer of USCIS; null: it is none, and `problem` says so where the file's name does not. Without a shape an answer is
 * taken by its file's name; where none of its fields is known, it is kept whole and its row says that its form is not known.
 */
function answerOf(
  file: SavedFile,
  { value }: SavedBody,
  order: number,
  words: RecordWords,
): { answer: SavedAnswer | null; problem: string | null } {
  const shape = shapeOf(value);
  const byName = endpointOfName(file.name);
  const shared = { at: null, source: file.source, folder: file.folder, order };
  if (shape !== null) {
    return {
      answer: { ...shared, endpoint: shape, outcome: 'ok', body: value, receipt: receiptIn(value, shape) },
      problem: null,
    };
  }
  if (byName === null) return { answer: null, problem: words.problem.noAnswer };
  const endpoint = byName;
  const error = keyOf(value, 'error');
  if (keyOf(value, 'data') === null && error !== undefined && error !== null) {
    const problem = words.outcome['signed-out'];
    return { answer: { ...shared, endpoint, outcome: 'signed-out', receipt: null }, problem };
  }
  if (isEmptyAnswer(value))
    return { answer: { ...shared, endpoint, outcome: 'empty', body: value, receipt: null }, problem: null };
  if (keyOf(value, 'data') !== undefined) {
    const outcome = hasFieldOf(value, endpoint) ? 'ok' : 'unexpected';
    return {
      answer: { ...shared, endpoint, outcome, body: value, receipt: receiptIn(value, endpoint) },
      problem: null,
    };
  }
  return {
    answer: { ...shared, endpoint, outcome: 'unexpected', receipt: null },
    problem: words.problem.otherShape(endpoint),
  };
}

const schemaOf = (value: Json): string | null => {
  const schema = keyOf(value, 'schema');
  return typeof schema === 'string' && REPORT_OF_ANY_VERSION.test(schema) ? schema : null;
};

/** Problems of one file that are told one by one; the rest is counted. */
const MOST_PROBLEMS = 50;

/** Reads every file; never throws, and never guesses which case a body belongs to. */
export function readSaved(files: readonly SavedFile[], { lang }: { lang: string }): SavedCases {
  const words = wordsOf(lang);
  const problems: Problem[] = [];
  const answers: SavedAnswer[] = [];
  const whole: SavedCase[] = [];
  const masked: CaseFile[] = [];
  const maskedSources = new Set<string>();
  let isUnderstood = true;
  let order = 0;
  const counts = new Map<string, number>();
  const tell = (source: string, message: string, isFault: boolean) => {
    const count = (counts.get(source) ?? 0) + 1;
    counts.set(source, count);
    if (count <= MOST_PROBLEMS) problems.push({ source, message });
    if (isFault) isUnderstood = false;
  };

  for (const file of files) {
    const { bodies, faults, warnings } = bodiesIn(file.text, words);
    for (const warning of warnings) tell(file.source, warning, false);
    for (const body of bodies) {
      order += 1;
      const schema = schemaOf(body.value);
      if (schema === null) {
        const { answer, problem } = answerOf(file, body, order, words);
        if (answer !== null) answers.push(answer);
        if (answer?.endpoint === 'cases' && answer.body !== undefined)
          whole.push(...concurrentCasesIn(answer.body, file.source));
        // A file with one body is named by its name; in pasted text a person needs the place.
        const isAlone = bodies.length === 1 && file.name !== '';
        if (problem !== null) {
          const { line, column } = body;
          tell(file.source, isAlone || answer !== null ? problem : words.problem.noAnswerAt(line, column), true);
        }
      } else if (schema !== REPORT_SCHEMA) {
        tell(file.source, words.problem.newerReport(schema), true);
      } else {
        const read = casesOfReport(body.value, { source: file.source, folder: file.folder, order }, words);
        whole.push(...read.cases);
        masked.push(...read.masked);
        if (read.masked.length > 0) maskedSources.add(file.source);
        for (const message of read.problems) tell(file.source, message, true);
      }
    }
    for (const fault of faults) tell(file.source, fault, true);
  }

  const gathered = gather(answers, whole, words);
  for (const { source, message, isFault } of gathered.problems) tell(source, message, isFault);
  if (gathered.cases.length > 0) for (const source of maskedSources) tell(source, words.problem.maskedAll, false);
  for (const [source, count] of counts) {
    if (count > MOST_PROBLEMS) problems.push({ source, message: words.problem.more(count - MOST_PROBLEMS) });
  }
  return { cases: gathered.cases, masked, problems, isUnderstood };
}
