// The database of the vault, `caseside/history/1`: its stores, their keys, and how it is opened. docs/HISTORY.md explains each.
import { deleteDB, openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { DayOrInstant } from '../decode/case-file.ts';
import type { Outcome, ReadEndpoint } from '../uscis/reading.ts';
import type { KeptText } from './text-delta.ts';
import { Refusal } from './vault-result.ts';

export const DATABASE = 'caseside-history';
export const SCHEMA = 'caseside/history/1';
const VERSION = 1;

/** Moments are milliseconds since 1970, hashes as in canonical.ts; every key but `meta`'s begins with the receipt. */
export interface History extends DBSchema {
  /** Each distinct answer once, its source text as USCIS sent it. */
  texts: { key: [receipt: string, endpoint: ReadEndpoint, hash: string]; value: KeptText };
  /** One answer seen again and again with no other between: from the key's moment to `last`. */
  spans: { key: [receipt: string, endpoint: ReadEndpoint, first: number, hash: string]; value: { last: number } };
  /** Every good reading. */
  reads: { key: [receipt: string, endpoint: ReadEndpoint, at: number, hash: string]; value: 1 };
  /** Every failed reading, its outcome in the key. */
  misses: { key: [receipt: string, endpoint: ReadEndpoint, at: number, outcome: Outcome]; value: 1 };
  /** When each document was first seen, by the decoder's `documentKeyOf`. */
  firsts: { key: [receipt: string, document: string]; value: number };
  /** The person's own visits: the page stood open from the key's moment to the value. */
  visits: { key: [receipt: string, from: number]; value: number };
  notes: { key: [receipt: string, id: string]; value: { at: DayOrInstant; text: string; reference: string | null } };
  /** Up to when the person has seen a case's changes. */
  seen: { key: [receipt: string]; value: number };
  meta: { key: 'schema'; value: string };
}

export const CASE_STORES = ['texts', 'spans', 'reads', 'misses', 'firsts', 'visits', 'notes', 'seen'] as const;
export type CaseStore = (typeof CASE_STORES)[number];
export const ALL_STORES = [...CASE_STORES, 'meta'] as const;
export type Database = IDBPDatabase<History>;
export type Writing = IDBPTransaction<History, CaseStore[], 'readwrite'>;
export type Reading = IDBPTransaction<History, CaseStore[]>;
export type Transaction = Reading | Writing;

/** Every key that begins with these parts. Arrays sort behind strings and numbers. */
export const allOf = (...parts: (string | number)[]): IDBKeyRange => IDBKeyRange.bound(parts, [...parts, []]);

/** Everything from these parts on that begins with the same but the last of them. */
export const upTo = (...parts: [string, string, number]): IDBKeyRange =>
  IDBKeyRange.bound(parts.slice(0, 2), [...parts, []]);

/** How long the browser may take to open a database before Caseside goes on without. */
const PATIENCE_MS = 10_000;

/**
 * Rejects when the browser neither opens nor refuses in time, or says that another page holds the database.
 * @param tooLate for a value that comes when nobody waits for it any more
 */
async function hurried<T>(work: (blocked: () => void) => Promise<T>, tooLate: (value: T) => void): Promise<T> {
  let reject: (refusal: Refusal) => void = () => undefined;
  const limit = new Promise<never>((_resolve, fail) => {
    reject = fail;
  });
  const giveUp = (message: string, fault: 'broken' | 'blocked') => () => {
    reject(new Refusal(fault, message));
  };
  const timer = setTimeout(giveUp('the database does not answer', 'broken'), PATIENCE_MS);
  const opening = work(giveUp('another page holds the database', 'blocked'));
  try {
    return await Promise.race([opening, limit]);
  } catch (error) {
    opening.then(tooLate, () => undefined);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Opens the database, making it where there is none.
 * @param onLost the browser has closed the connection: open anew for the next call
 * @throws Refusal `newer` for one of a newer Caseside, which stays untouched; `blocked`; or what the browser throws
 */
export async function openHistory(onLost: () => void): Promise<Database> {
  const open = (blocked: () => void): Promise<Database> =>
    openDB<History>(DATABASE, VERSION, {
      upgrade(database, _from, _to, tx) {
        for (const store of ALL_STORES) database.createObjectStore(store);
        void tx.objectStore('meta').put(SCHEMA, 'schema');
      },
      blocked,
      // Another page wants to delete the database or to bring it up to a newer version: it must not wait for us.
      blocking(_from, _to, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        onLost();
      },
      terminated: onLost,
    });
  const database = await hurried(open, (late) => late.close());
  const schema = await database.get('meta', 'schema').catch(() => undefined);
  if (schema === SCHEMA) return database;
  database.close();
  const isNewer = Number(/^caseside\/history\/(\d+)$/.exec(schema ?? '')?.[1] ?? 0) > VERSION;
  throw new Refusal(isNewer ? 'newer' : 'broken', `the database says ${schema ?? 'nothing'}, not ${SCHEMA}`);
}

/** Deletes the database itself. @throws Refusal `blocked` while another page holds it */
export function deleteHistory(): Promise<void> {
  return hurried(
    (blocked) => deleteDB(DATABASE, { blocked }),
    () => undefined,
  );
}
