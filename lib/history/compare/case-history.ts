// The history of one case as a value: its distinct answers by address, and functions over any two moments of it. Pure.
import type { Instant } from '../../decode/case-file.ts';
import { caseWordsOf, type CaseWords } from '../../locales/case/case-words.ts';
import { DEFAULT_LANG } from '../../locales/languages.ts';
import { READ_ENDPOINTS, type ReadEndpoint } from '../../uscis/reading.ts';
import type { AnswerAt, CaseAnswersAt, Change } from './change.ts';
import { compareAnswers } from './compare.ts';
import { holdsNothing } from './differences.ts';
import { isOneRound } from './rounds.ts';

export interface CaseHistory {
  receipt: string;
  /** Oldest first; none overlap, and neighbours differ. */
  answers: Partial<Record<ReadEndpoint, AnswerAt[]>>;
}

/** Builds a state from one answer per address; an address without an answer is absent. */
function stateBy(receipt: string, pick: (endpoint: ReadEndpoint) => AnswerAt | undefined): CaseAnswersAt {
  const answers: CaseAnswersAt['answers'] = {};
  for (const endpoint of READ_ENDPOINTS) {
    const answer = pick(endpoint);
    if (answer !== undefined) answers[endpoint] = answer;
  }
  return { receipt, answers };
}

/** The last answers known at a place in the order; an address first read later is absent. */
export function stateAt(history: CaseHistory, n: number): CaseAnswersAt {
  return stateBy(history.receipt, (endpoint) => history.answers[endpoint]?.findLast(({ first }) => first.n <= n));
}

/**
 * The answer a later one is compared with: the one known at that moment, or the first reading of an address that was first read
 * later. If USCIS then sent nothing and sends something again, the last non-empty answer.
 */
function baseOf(answers: readonly AnswerAt[], n: number, newest: AnswerAt): AnswerAt | undefined {
  const known = answers.findLast(({ first }) => first.n <= n) ?? answers[0];
  if (known === undefined || !holdsNothing(known.body) || holdsNothing(newest.body)) return known;
  return answers.findLast(({ first, body }) => first.n <= n && !holdsNothing(body)) ?? known;
}

/** The last step in which a change with this id happened; its interval becomes the change's. */
function narrowed(change: Change, steps: readonly ReadonlyMap<string, Change>[]): Change {
  for (const step of steps) {
    const same = step.get(change.id);
    if (same !== undefined) return { ...change, seenBetween: same.seenBetween, n: same.n };
  }
  return change;
}

/**
 * What differs between two moments: anything that came and went in between is not reported. Each change carries the interval in
 * which it last happened. `from` and `to` are places in the order.
 */
export function changesBetween(
  history: CaseHistory,
  from: number,
  to: number,
  words: CaseWords = caseWordsOf(DEFAULT_LANG),
): Change[] {
  const { receipt } = history;
  const after = stateAt(history, to);
  const lists = (endpoint: ReadEndpoint) => history.answers[endpoint] ?? [];
  const before = stateBy(receipt, (endpoint) => {
    const newest = after.answers[endpoint];
    return newest === undefined ? undefined : baseOf(lists(endpoint), from, newest);
  });
  const changes = compareAnswers(before, after, words);
  const steps = READ_ENDPOINTS.flatMap((endpoint) => {
    const [old, now] = [before.answers[endpoint], after.answers[endpoint]];
    if (old === undefined || now === undefined) return [];
    const walked = lists(endpoint).filter(({ first }) => first.n >= old.first.n && first.n <= now.first.n);
    if (walked.length < 3) return [];
    return walked.slice(1).map((answer, index) => {
      const previous = walked[index] ?? answer;
      const step = (one: AnswerAt): CaseAnswersAt => ({ receipt, answers: { [endpoint]: one } });
      return { n: answer.first.n, changes: compareAnswers(step(previous), step(answer), words) };
    });
  });
  // Of changes with one id, the first of a step counts.
  const byId = (of: readonly Change[]) => new Map(of.toReversed().map((change) => [change.id, change]));
  const newestFirst = steps.sort((a, b) => b.n - a.n).map((step) => byId(step.changes));
  return newestFirst.length === 0 ? changes : changes.map((change) => narrowed(change, newestFirst));
}

/** One moment at which differences were first seen. */
export interface LogEntry {
  /** By this computer's clock, for people to read. */
  at: Instant;
  changes: Change[];
}

/**
 * Every change in the order it was seen, newest first; addresses of one round are put together. First readings are starts and not
 * reported.
 */
export function logOf(history: CaseHistory, words: CaseWords = caseWordsOf(DEFAULT_LANG)): LogEntry[] {
  const moments = READ_ENDPOINTS.flatMap((endpoint) =>
    (history.answers[endpoint] ?? []).slice(1).map(({ first, firstSeen: at }) => ({ ...first, at, endpoint })),
  ).sort((a, b) => a.n - b.n);
  const rounds: { from: number; to: (typeof moments)[number]; of: ReadEndpoint[] }[] = [];
  for (const moment of moments) {
    const last = rounds.at(-1);
    if (last !== undefined && isOneRound(moment, last.to) && !last.of.includes(moment.endpoint)) {
      last.to = moment;
      last.of.push(moment.endpoint);
    } else rounds.push({ from: moment.n, to: moment, of: [moment.endpoint] });
  }
  const entries = rounds.map(({ from, to }) => {
    const after = stateAt(history, to.n);
    // Addresses that this round did not change stay in the state, so that they make no change but show whether they were read
    // since.
    const before = stateBy(history.receipt, (endpoint) => {
      const [newest, answers] = [after.answers[endpoint], history.answers[endpoint] ?? []];
      return newest === undefined ? undefined : baseOf(answers, from - 1, newest);
    });
    return { at: to.at, changes: compareAnswers(before, after, words) };
  });
  return entries.filter(({ changes }) => changes.length > 0).reverse();
}

const flagKeyOf = ({ id }: Change): string => id.replace(/^\w+ (?:data\.)?(?:receipt_details\.)?/, '');

/** Every flip of every flag, newest first: the decoder's key of the flag, when it was seen, and from what to what. */
export function flipsOf(log: readonly LogEntry[]): Map<string, Pick<Change, 'before' | 'after' | 'seenBetween'>[]> {
  const flips = new Map<string, Pick<Change, 'before' | 'after' | 'seenBetween'>[]>();
  for (const change of log.flatMap(({ changes }) => changes)) {
    if (change.kind !== 'flag') continue;
    const key = flagKeyOf(change);
    const { before, after, seenBetween } = change;
    flips.set(key, [...(flips.get(key) ?? []), { before, after, seenBetween }]);
  }
  return flips;
}
