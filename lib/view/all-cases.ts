// All cases of a screen as rows of a table, and how the reading of them goes. Pure.
import type { CaseFile } from '../decode/case-file.ts';
import { caseContextOf, contextOf } from '../report/context.ts';
import { reportOf } from '../report/report.ts';
import { caseRowOf, type CaseRow } from '../report/sections/case-row.ts';
import { isGoodOutcome } from '../uscis/good-outcome.ts';
import { isOptional } from '../uscis/addresses.ts';
import type { ReadEndpoint, ReadOrder } from '../uscis/reading.ts';
import { withShownText } from './shown-characters.ts';

/** An address of a case whose newest answer cannot be shown, and why, as a sentence. */
interface UnreadAddress {
  endpoint: ReadEndpoint;
  message: string;
}

export interface ShownRow extends CaseRow {
  /** The whole number, which names the case to the background. */
  receipt: string;
  /** Changes that were not seen yet. */
  unseen: number;
  /** `due`: it is read in this round or the next. */
  reading: { isDue: boolean; hasAnswer: boolean; failed: UnreadAddress[] };
}

export interface AllCases {
  /** In page order. */
  rows: ShownRow[];
  /** Whether cases are read now. */
  isReading: boolean;
  /** The person stopped the reading. */
  isStopped: boolean;
  /** How many more cases the page shows than Caseside takes of it. */
  beyond: number;
}

export interface AllCasesInput {
  /** In page order. */
  files: readonly CaseFile[];
  unseen: ReadonlyMap<string, number>;
  /** What is left to read. */
  due: readonly ReadOrder[];
  isReading: boolean;
  isStopped: boolean;
  beyond: number;
  /** Now, ISO. */
  at: string;
  lang: string;
  /** The person's IANA time zone. */
  zone: string;
  version: string;
}

function readingOf({ receipt, reads }: CaseFile, due: ReadonlySet<string>): ShownRow['reading'] {
  const failed = reads.flatMap(({ endpoint, outcome, at, message }): UnreadAddress[] =>
    isOptional(endpoint) || isGoodOutcome(outcome) || at === null ? [] : [{ endpoint, message }],
  );
  return { isDue: due.has(receipt ?? ''), hasAnswer: reads.some(({ outcome }) => isGoodOutcome(outcome)), failed };
}

/** Rows that are made at a stretch: some milliseconds of work. */
const ROWS_A_STEP = 50;

/** In steps: whoever runs it can do something else between two of them. @throws RangeError for a zone that is none */
export function* allCasesInSteps(input: AllCasesInput): Generator<undefined, AllCases> {
  const { files, unseen, at, lang, zone, version, isReading, isStopped, beyond } = input;
  const due = new Set(input.due.map(({ receipt }) => receipt));
  const context = contextOf(reportOf([], { at, lang, masked: false, version, problems: [] }), { zone, lang });
  const rows: ShownRow[] = [];
  for (const file of files) {
    const { receipt } = file;
    if (receipt !== null) {
      const row = caseRowOf(caseContextOf(context, file));
      rows.push(withShownText({ ...row, receipt, unseen: unseen.get(receipt) ?? 0, reading: readingOf(file, due) }));
    }
    if (rows.length % ROWS_A_STEP === 0) yield;
  }
  return { rows, isReading, isStopped, beyond };
}
