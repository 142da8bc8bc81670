// The history store: what is kept of a person's cases on this computer. Only the background writes; never for a private window, and never before
// the first-run question was answered with yes (`mayKeep`): then it is simply not called. No call throws: each says what went wrong.
import type { CaseWords } from '../../locales/case/case-words.ts';
import type { Instant } from '../../decode/case-file.ts';
import type { Reading, ReadEndpoint } from '../../uscis/reading.ts';
import type { CaseAnswersAt, Change } from '../compare/change.ts';
import type { CaseRecords } from '../backup/records.ts';
import { changesBetween, logOf, stateAt, type CaseHistory, type LogEntry } from '../compare/case-history.ts';
import { makeConnection } from './connection.ts';
import { eraseCase, holdings, trimBefore, type Holdings } from './retention.ts';
import { keepNote, notesOf, removeNote, type Note } from './notes.ts';
import {
  activityBetween,
  firstSeenOf,
  newestTexts,
  newestTwo,
  placeAt,
  readHistory,
  receiptsOf,
  seenOf,
  startOf,
  type ReadMoment,
} from './read.ts';
import { newestPlace } from './order.ts';
import { allRecords, bringIn, comingInOf, type ComingIn } from './records.ts';
import { failureOf, type Result } from './result.ts';
import type { Written } from './written.ts';
import { keepReading, markSeen, noteVisit, prepared, putSeenBack, type KeepOutcome, type Prepared } from './write.ts';

export type { Result } from './result.ts';

/** What changed in a case since a moment. */
interface ChangesSince {
  /** The moment asked for, or what the person has seen, or where the case is younger, its first reading. */
  since: Instant;
  /** Every address was read but once: a start, nothing to compare with. */
  isStart: boolean;
  changes: Change[];
  /** The place of the newest answer that was compared. */
  newest: number;
  /** The place of the newest record when this was read: what came later is not in it. */
  upTo: number;
}

/** A reading, its source text as USCIS sent it, and which round of readings it belongs to. */
interface ReadingToKeep {
  reading: Reading;
  text: string;
  round?: string | null;
}

interface NewestTexts {
  endpoint: ReadEndpoint;
  text: string;
  /** The place at which it was last seen. */
  n: number;
  firstSeen: Instant;
  lastSeen: Instant;
}

/** Instants are ISO and only for people to read: what came after what is decided by places (order.ts). Every call answers with a value or says what is wrong. */
export interface HistoryStore {
  /**
   * Keeps a reading after all that was kept before. The same again, by its time and what it says, is kept once.
   * @param text the source text as USCIS sent it; "" for a failed reading or an answer without a body
   * @param round which round of readings it belongs to
   */
  keep(reading: Reading, text: string, round?: string | null): Promise<Result<KeepOutcome>>;
  /** Many readings in one transaction: all are kept, or none is. */
  keepAll(readings: readonly ReadingToKeep[]): Promise<Result<KeepOutcome[]>>;
  receipts(): Promise<Result<string[]>>;
  /** The last answers known at the time of a reading. */
  answersAt(receipt: string, at: Instant): Promise<Result<CaseAnswersAt>>;
  newestTwo(receipt: string): Promise<Result<CaseHistory>>;
  newestTexts(receipt: string): Promise<Result<NewestTexts[]>>;
  /** The newest answers of a case, most 400 of each address. */
  historyOf(receipt: string): Promise<Result<CaseHistory>>;
  /** Since the person last marked this case as seen, or since its first reading. null: nothing is kept of it */
  changesSince(receipt: string, words?: CaseWords): Promise<Result<ChangesSince | null>>;
  /** Between two readings, named by their times. */
  changesBetween(receipt: string, from: Instant, to: Instant, words?: CaseWords): Promise<Result<Change[]>>;
  /** Every change in the order it was seen, newest first; as far back as `historyOf`. */
  logOf(receipt: string, words?: CaseWords): Promise<Result<LogEntry[]>>;
  /** When each document was first seen, by the decoder's `documentKeyOf`. */
  firstSeenOf(receipt: string): Promise<Result<Record<string, Instant>>>;
  /** @param upTo a place that `changesSince` gave; null: all there is */
  markSeen(receipts: readonly string[], upTo: number | null, at: Instant): Promise<Result<null>>;
  seenOf(receipt: string): Promise<Result<Instant | null>>;
  /** Up to which place each case was seen; null: never. To be given to `putSeenBack`. */
  seenPlacesOf(receipts: readonly string[]): Promise<Result<Record<string, Written | null>>>;
  /** Takes `markSeen` back. */
  putSeenBack(places: Readonly<Record<string, Written | null>>): Promise<Result<null>>;
  /** The person's page showed these cases. */
  noteVisit(receipts: readonly string[], at: Instant): Promise<Result<null>>;
  activityBetween(
    receipt: string,
    from: Instant,
    to: Instant,
  ): Promise<Result<{ visits: { from: Instant; to: Instant }[]; reads: ReadMoment[] }>>;
  notesOf(receipt: string): Promise<Result<Note[]>>;
  keepNote(receipt: string, note: Note): Promise<Result<null>>;
  removeNote(receipt: string, id: string): Promise<Result<null>>;
  sizeAndSince(): Promise<Result<Holdings>>;
  /** @param now the present moment by a clock that is known to be right: what was last seen more than `months` before it is forgotten */
  trim(months: number, now: Instant): Promise<Result<null>>;
  eraseCase(receipt: string): Promise<Result<null>>;
  /** All that is kept, for a back-up. */
  allRecords(): Promise<Result<CaseRecords[]>>;
  /** What bringing these in would add; changes nothing. */
  comingIn(cases: readonly CaseRecords[]): Promise<Result<ComingIn[]>>;
  /** All of them, or none. The value: for how many readings nobody can say which came first. */
  bringIn(cases: readonly CaseRecords[]): Promise<Result<number>>;
  /** The stores and the database itself. */
  eraseAll(): Promise<Result<null>>;
  close(): void;
}

/** What is never kept: anything of a private window, and anything before "this is my own computer" or after "no". */
export function mayKeep(window: { isPrivate: boolean }, settings: { keepHistory: boolean | null }): boolean {
  return !window.isPrivate && settings.keepHistory === true;
}

/** Answers between two moments that are gone through to find when something changed; with more, that is reported more widely. */
const MOST_STEPS = 8;
const MOST_LISTED = 400;

const msOf = (at: Instant): number => Date.parse(at);

/** The moment `months` calendar months before. */
function monthsBefore(now: Instant, months: number): number {
  const then = new Date(now);
  then.setUTCMonth(then.getUTCMonth() - months);
  return then.getTime();
}

/**
 * Needs `indexedDB`. Opens nothing until it is used, so making one costs nothing.
 * @param newWriter makes the random id of this profile
 */
export function openHistoryStore(newWriter: () => string = () => crypto.randomUUID()): HistoryStore {
  const { read, write, erase, close } = makeConnection(newWriter);
  const done = (work: Promise<unknown>): Promise<null> => work.then(() => null);

  async function keepAll(readings: readonly ReadingToKeep[]): Promise<Result<KeepOutcome[]>> {
    let ready: Prepared[];
    try {
      ready = await Promise.all(readings.map(({ reading, text, round }) => prepared(reading, text, round ?? null)));
    } catch (error) {
      return failureOf(error);
    }
    return write(async (tx) => {
      const stored: KeepOutcome[] = [];
      for (const reading of ready) stored.push(await keepReading(tx, reading));
      return stored;
    });
  }

  return {
    keepAll,
    async keep(reading, text, round = null) {
      const stored = await keepAll([{ reading, text, round }]);
      return stored.ok ? { ok: true, value: stored.value[0] ?? 'again' } : stored;
    },
    receipts: () => read(receiptsOf),
    answersAt: (receipt, at) =>
      read(async (tx) => {
        const n = await placeAt(tx, receipt, msOf(at));
        return stateAt(await readHistory(tx, receipt, { from: n, to: n, most: 1 }), n);
      }),
    newestTwo: (receipt) => read((tx) => newestTwo(tx, receipt)),
    newestTexts: (receipt) => read((tx) => newestTexts(tx, receipt)),
    historyOf: (receipt) =>
      read((tx) => readHistory(tx, receipt, { from: -Infinity, to: Infinity, most: MOST_LISTED })),
    changesSince: (receipt, words) =>
      read(async (tx) => {
        const start = await startOf(tx, receipt);
        if (start === null) return null;
        const seen = await seenOf(tx, receipt);
        const isSeen = seen !== null && seen.n >= start.n;
        const from = isSeen ? seen.n : start.n;
        const since = isSeen ? new Date(seen.at).toISOString() : start.at;
        const history = await readHistory(tx, receipt, { from, to: Infinity, most: MOST_STEPS });
        const firsts = Object.values(history.answers).flatMap((list) => list.map(({ first }) => first.n));
        const newest = Math.max(from, ...firsts);
        const changes = changesBetween(history, from, newest, words);
        return { since, isStart: start.isOnly, changes, newest, upTo: await newestPlace(tx) };
      }),
    changesBetween: (receipt, from, to, words) =>
      read(async (tx) => {
        const [early, late] = [await placeAt(tx, receipt, msOf(from)), await placeAt(tx, receipt, msOf(to))];
        const history = await readHistory(tx, receipt, { from: early, to: late, most: MOST_STEPS });
        return changesBetween(history, early, late, words);
      }),
    logOf: (receipt, words) =>
      read(async (tx) =>
        logOf(await readHistory(tx, receipt, { from: -Infinity, to: Infinity, most: MOST_LISTED }), words),
      ),
    firstSeenOf: (receipt) => read((tx) => firstSeenOf(tx, receipt)),
    markSeen: (receipts, upTo, at) => write((tx) => done(markSeen(tx, receipts, upTo, at))),
    seenPlacesOf: (receipts) =>
      read(async (tx) => {
        const places = await Promise.all(
          receipts.map(async (receipt) => [receipt, await seenOf(tx, receipt)] as const),
        );
        return Object.fromEntries(places);
      }),
    putSeenBack: (places) => write((tx) => done(putSeenBack(tx, places))),
    seenOf: (receipt) =>
      read(async (tx) => {
        const seen = await seenOf(tx, receipt);
        return seen === null ? null : new Date(seen.at).toISOString();
      }),
    noteVisit: (receipts, at) => write((tx) => done(noteVisit(tx, receipts, msOf(at)))),
    activityBetween: (receipt, from, to) => read((tx) => activityBetween(tx, receipt, msOf(from), msOf(to))),
    notesOf: (receipt) => read((tx) => notesOf(tx, receipt)),
    keepNote: (receipt, note) => write((tx) => done(keepNote(tx, receipt, note))),
    removeNote: (receipt, id) => write((tx) => done(removeNote(tx, receipt, id))),
    sizeAndSince: () => read(holdings),
    trim: (months, now) =>
      write(async (tx) => {
        for (const receipt of await receiptsOf(tx)) await trimBefore(tx, receipt, monthsBefore(now, months), msOf(now));
        return null;
      }),
    eraseCase: (receipt) => write((tx) => done(eraseCase(tx, receipt))),
    allRecords: () => read(allRecords),
    comingIn: (cases) => read((tx) => comingInOf(tx, cases)),
    bringIn: (cases) => write((tx) => bringIn(tx, cases)),
    eraseAll: erase,
    close,
  };
}
