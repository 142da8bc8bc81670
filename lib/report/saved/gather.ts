// Which saved answers make one case, and which of two answers counts. Pure; never a guess.
import type { ChangeFact, Instant, NoteFact, ReadFact } from '../../decode/case-file.ts';
import { compareReceipts } from '../../decode/case-labels.ts';
import type { CaseAnswers } from '../../decode/answers/sources.ts';
import { canonicalJson } from '../../uscis/json-path.ts';
import type { Json, Outcome, ReadEndpoint } from '../../uscis/reading.ts';
import type { RecordWords } from '../../locales/record.ts';
import { ownTimeOf } from './own-time.ts';

/** One answer from a file, or from a report. */
export interface SavedAnswer {
  endpoint: ReadEndpoint;
  outcome: Outcome;
  /** Absent: the address gave none. */
  body?: Json;
  /** When it was read, or null: a file does not say. */
  at: Instant | null;
  receipt: string | null;
  source: string;
  folder: string;
  /** Its place among everything given. */
  order: number;
}

/** One case of a report: its answers belong together whatever they name. */
export interface SavedCase {
  receipt: string | null;
  source: string;
  answers: SavedAnswer[];
  page: CaseAnswers['page'];
  changes: ChangeFact[];
  notes: NoteFact[];
  firstSeen: Record<string, Instant>;
}

interface GatheredProblem {
  source: string;
  message: string;
  isFault: boolean;
}

interface Gathered {
  cases: CaseAnswers[];
  problems: GatheredProblem[];
}

const RECEIPT = /^[A-Z]{3}\d{10}$/;

/** A folder that is named for a receipt says whose answers lie in it when none of them does. */
function receiptOfFolder(folder: string): string | null {
  const name =
    folder
      .split(/[\\/]/)
      .filter((part) => part !== '')
      .at(-1) ?? '';
  return RECEIPT.test(name.toUpperCase()) ? name.toUpperCase() : null;
}

/**
 * The case a nameless answer belongs to: the only one of its folder; else the one its folder is named for; else the only one given.
 * undefined: several could be meant.
 */
function caseOfNameless(
  answer: SavedAnswer,
  receipts: ReadonlySet<string>,
  byFolder: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const here = byFolder.get(answer.folder);
  if (here?.size === 1) return [...here][0];
  const ofFolder = receiptOfFolder(answer.folder);
  if (here === undefined && ofFolder !== null) return ofFolder;
  if (receipts.size === 1) return [...receipts][0];
  // Nothing names a receipt at all: a folder is a case.
  return receipts.size === 0 ? `folder ${answer.folder}` : undefined;
}

/** The newest known time counts (of the reading, else of the body itself), a known one before none, else the one given last. */
function isNewer(a: SavedAnswer, b: SavedAnswer): boolean {
  const timeOf = ({ at, outcome, body }: SavedAnswer) =>
    outcome === 'ok' || outcome === 'empty' ? (at ?? (body === undefined ? null : ownTimeOf(body)) ?? '') : '';
  return timeOf(a) >= timeOf(b);
}

const isGood = ({ outcome, body }: SavedAnswer): boolean => body !== undefined || outcome === 'empty';

interface Chosen {
  body: Json | undefined;
  read: ReadFact;
}

/** Which answer of one address counts. Identical ones are one; every other good one is a problem that names its file. */
function choose(
  answers: readonly SavedAnswer[],
  problems: GatheredProblem[],
  words: RecordWords,
  name: string,
): Chosen | null {
  const good = answers.filter(isGood);
  let best: SavedAnswer | undefined;
  const keys = new Map<SavedAnswer, string>();
  const keyOf = (answer: SavedAnswer): string => {
    const key = keys.get(answer) ?? (answer.body === undefined ? '' : canonicalJson(answer.body));
    keys.set(answer, key);
    return key;
  };
  for (const answer of good) if (best === undefined || isNewer(answer, best)) best = answer;
  for (const answer of good) {
    if (best === undefined || answer === best || keyOf(answer) === keyOf(best)) continue;
    problems.push({ source: answer.source, message: words.problem.older(answer.endpoint, name), isFault: false });
  }
  const failures = answers.filter((answer) => !isGood(answer));
  const failed = failures.reduce<SavedAnswer | undefined>(
    (a, b) => (a === undefined || (b.at ?? '') >= (a.at ?? '') ? b : a),
    undefined,
  );
  // The row tells the newest reading: a failure counts where it is known to be newer than the answer that still serves.
  const isLater = failed?.at != null && best?.at != null && failed.at > best.at;
  const row = best === undefined || isLater ? failed : best;
  if (row === undefined) return null;
  return { body: best?.body, read: { endpoint: row.endpoint, outcome: row.outcome, at: row.at, message: '' } };
}

const earliest = (seen: readonly Record<string, Instant>[]): Record<string, Instant> => {
  const all = new Map<string, Instant>();
  for (const [key, at] of seen.flatMap(Object.entries<Instant>)) {
    const known = all.get(key);
    if (known === undefined || at < known) all.set(key, at);
  }
  return Object.fromEntries(all);
};

function once<T>(items: readonly T[]): T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}

interface Draft {
  receipt: string | null;
  answers: SavedAnswer[];
  parts: SavedCase[];
}

function caseOf({ receipt, answers, parts }: Draft, problems: GatheredProblem[], words: RecordWords): CaseAnswers {
  const chosen = new Map<ReadEndpoint, Chosen>();
  for (const endpoint of new Set(answers.map((answer) => answer.endpoint))) {
    const ofAddress = answers.filter((answer) => answer.endpoint === endpoint).sort((a, b) => a.order - b.order);
    const one = choose(ofAddress, problems, words, receipt ?? words.problem.noReceipt);
    if (one !== null) chosen.set(endpoint, one);
  }
  const bodies: CaseAnswers['answers'] = {};
  for (const [endpoint, { body }] of chosen) if (body !== undefined) bodies[endpoint] = body;
  return {
    receipt,
    answers: bodies,
    page: parts.findLast(({ page }) => page !== null)?.page ?? null,
    reads: [...chosen.values()].map(({ read }) => read),
    changes: once(parts.flatMap(({ changes }) => changes)),
    notes: once(parts.flatMap(({ notes }) => notes)),
    firstSeen: earliest(parts.map(({ firstSeen }) => firstSeen)),
  };
}

/** The cases these answers make, by receipt. */
export function gather(answers: readonly SavedAnswer[], whole: readonly SavedCase[], words: RecordWords): Gathered {
  const problems: GatheredProblem[] = [];
  const drafts = new Map<string, Draft>();
  const draftOf = (key: string, receipt: string | null): Draft => {
    const draft = drafts.get(key) ?? { receipt, answers: [], parts: [] };
    drafts.set(key, draft);
    return draft;
  };

  whole.forEach((part, index) => {
    const draft = draftOf(part.receipt ?? `report ${String(index)}`, part.receipt);
    draft.answers.push(...part.answers);
    draft.parts.push(part);
  });
  const byFolder = new Map<string, Set<string>>();
  for (const answer of answers) {
    if (answer.receipt === null) continue;
    draftOf(answer.receipt, answer.receipt).answers.push(answer);
    byFolder.set(answer.folder, (byFolder.get(answer.folder) ?? new Set()).add(answer.receipt));
  }
  const receipts = new Set([...drafts.values()].flatMap(({ receipt }) => (receipt === null ? [] : [receipt])));
  for (const answer of answers) {
    if (answer.receipt !== null) continue;
    const key = caseOfNameless(answer, receipts, byFolder);
    if (key === undefined)
      problems.push({ source: answer.source, message: words.problem.nameless(answer.endpoint), isFault: true });
    else draftOf(key, receipts.has(key) || RECEIPT.test(key) ? key : null).answers.push(answer);
  }
  const cases = [...drafts.values()].sort((a, b) => compareReceipts(a.receipt, b.receipt));
  return { cases: cases.map((draft) => caseOf(draft, problems, words)), problems };
}
