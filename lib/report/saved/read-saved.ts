// Saved cases, in any mix of forms, to the answers of each case. Pure: texts come in, nothing is opened.
//
// In: files with bodies of the addresses, whole folders, reports, pasted text, and what programs wrap around bodies (docs/DATA.md,
// "Saved cases"). Out: what the decoder takes, masked cases that can only be shown, a problem for everything that was not understood,
// and a remark for what was passed over.
import type { CaseAnswers } from '../../decode/answers/sources.ts';
import type { CaseFile, Problem } from '../../decode/case-file.ts';
import { savedWordsOf, type SavedWords } from '../../locales/record.ts';
import { ENDPOINTS, type Endpoint, type Outcome } from '../../uscis/reading.ts';
import { REPORT_SCHEMA } from '../report.ts';
import { classify, failed, type Classified } from './classify.ts';
import { casesOfReport } from './from-report.ts';
import { gather } from './gather.ts';
import type { SavedAnswer, SavedCase } from './saved-answer.ts';
import { scanText, type SavedPiece } from './scan-text.ts';
import { unwrap } from './wrappers/unwrap.ts';
import type { Unwrapped } from './wrappers/wrapper.ts';

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
  /** What was passed over and harms nothing: words around the data, the older of two copies. No part of a report. */
  remarks: Problem[];
  /** The problems and remarks that hold no word of any record: masking need not hide in them. */
  ownMessages: ReadonlySet<string>;
  /** Whether every file was understood: nothing unreadable, nothing that is no answer of USCIS. */
  isUnderstood: boolean;
}

function endpointOfName(name: string): Endpoint | null {
  const bare = name.replace(/\.[^.]*$/, '').toLowerCase();
  return ENDPOINTS.find((endpoint) => endpoint === bare) ?? null;
}

/** Problems of one file that are reported one by one; the rest is counted. */
const MOST_PROBLEMS = 50;

/** What is said of the files, at most so much of each. */
class Sayings {
  readonly problems: Problem[] = [];
  readonly remarks: Problem[] = [];
  readonly ownMessages = new Set<string>();
  isUnderstood = true;
  readonly #counts = new Map<string, number>();
  readonly #words: SavedWords;

  constructor(words: SavedWords) {
    this.#words = words;
  }

  problem(source: string, message: string, isFault: boolean): void {
    const count = (this.#counts.get(source) ?? 0) + 1;
    this.#counts.set(source, count);
    if (count <= MOST_PROBLEMS) this.problems.push({ source, message });
    if (isFault) this.isUnderstood = false;
  }

  /** Something unreadable: what is said of it holds only our words and places in the text. */
  fault(source: string, message: string): void {
    this.ownMessages.add(message);
    this.problem(source, message, true);
  }

  /** The same remark of one file is made once. */
  remark(source: string, message: string): void {
    if (!this.remarks.some((remark) => remark.source === source && remark.message === message))
      this.remarks.push({ source, message });
  }

  countRest(): void {
    for (const [source, count] of this.#counts) {
      if (count > MOST_PROBLEMS)
        this.problems.push({ source, message: this.#words('problem.more', { n: count - MOST_PROBLEMS }) });
    }
  }
}

class Reader {
  readonly answers: SavedAnswer[] = [];
  readonly whole: SavedCase[] = [];
  readonly masked: CaseFile[] = [];
  readonly maskedSources = new Set<string>();
  readonly say: Sayings;
  readonly words: SavedWords;
  order = 0;

  constructor(words: SavedWords) {
    this.words = words;
    this.say = new Sayings(words);
  }

  read(file: SavedFile): void {
    const { pieces, faults, warnings, remarks } = scanText(file.text, this.words);
    for (const warning of warnings) this.say.problem(file.source, warning, false);
    // A file with one body is named by its name; in pasted text a person needs the place.
    const isAlone = pieces.length === 1 && file.name !== '';
    for (const piece of pieces) {
      if ('page' in piece) this.readPage(file, piece.page);
      else this.readValue(file, piece, isAlone);
    }
    for (const fault of faults) this.say.fault(file.source, fault);
    for (const remark of remarks) {
      this.say.ownMessages.add(remark);
      this.say.remark(file.source, remark);
    }
  }

  /** A web page under the name of an address is how that address answered. */
  readPage(file: SavedFile, outcome: Outcome): void {
    this.order += 1;
    const endpoint = endpointOfName(file.name);
    if (endpoint !== null) this.take(file, failed(endpoint, outcome, null, this.words));
    const kind = outcome === 'signed-out' || outcome === 'blocked' || outcome === 'server-error' ? outcome : 'not-json';
    this.say.fault(file.source, this.words(`problem.webPage.${kind}`));
  }

  readValue(file: SavedFile, { value, line, column }: Extract<SavedPiece, { value: unknown }>, isAlone: boolean): void {
    const { source } = file;
    const found = unwrap(
      value,
      { endpoint: endpointOfName(file.name), receipt: null },
      {
        words: this.words,
        remark: (message) => {
          this.say.remark(source, message);
        },
        warn: (message) => {
          this.say.problem(source, message, false);
        },
      },
    );
    for (const each of found) {
      this.order += 1;
      const problem = this.readUnwrapped(file, each);
      if (problem === null) continue;
      const isBare = problem === this.words('problem.noAnswer') && !isAlone;
      this.say.fault(
        source,
        isBare ? this.words('problem.noAnswerAt', { line: String(line), column: String(column) }) : problem,
      );
    }
  }

  /** What is wrong with it, or null. */
  readUnwrapped(file: SavedFile, found: Unwrapped): string | null {
    const { source, folder } = file;
    switch (found.kind) {
      case 'problem':
        return found.message;
      case 'report':
        return this.readReport(file, found);
      case 'page': {
        const { value, path, receipt } = found;
        const page = { value, path };
        this.whole.push({ receipt, source, answers: [], page, changes: [], notes: [], firstSeen: {} });
        return null;
      }
      case 'answer': {
        const { endpoint, receipt, outcome, body, readAt } = found;
        const answer = { endpoint, receipt, outcome, source, folder, order: this.order, at: null, readAt };
        this.answers.push({ ...answer, ...(body === undefined ? {} : { body }) });
        return null;
      }
      case 'body': {
        const classified = classify(found.value, found, this.words);
        this.take(file, classified);
        return classified.problem;
      }
    }
  }

  take({ source, folder }: SavedFile, { answer }: Classified): void {
    if (answer !== null) this.answers.push({ ...answer, at: null, readAt: null, source, folder, order: this.order });
  }

  readReport({ source, folder }: SavedFile, { value, schema }: Extract<Unwrapped, { kind: 'report' }>): string | null {
    if (schema !== REPORT_SCHEMA) return this.words('problem.newerReport', { schema });
    const read = casesOfReport(value, { source, folder, order: this.order }, this.words);
    this.whole.push(...read.cases);
    this.masked.push(...read.masked);
    if (read.masked.length > 0) this.maskedSources.add(source);
    for (const message of read.problems) this.say.problem(source, message, true);
    return null;
  }
}

/** Reads every file; never throws, and never guesses which case a body belongs to. */
export function readSaved(files: readonly SavedFile[], { lang }: { lang: string }): SavedCases {
  const words = savedWordsOf(lang);
  const reader = new Reader(words);
  const { say } = reader;
  for (const file of files) reader.read(file);

  const { cases, said } = gather(reader.answers, reader.whole, words);
  for (const { source, message, isFault, isRemark } of said) {
    if (isRemark) say.remark(source, message);
    else say.problem(source, message, isFault);
  }
  if (cases.length > 0)
    for (const source of reader.maskedSources) say.problem(source, words('problem.maskedAll'), false);
  say.countRest();
  const { problems, remarks, ownMessages, isUnderstood } = say;
  return { cases, masked: reader.masked, problems, remarks, ownMessages, isUnderstood };
}
