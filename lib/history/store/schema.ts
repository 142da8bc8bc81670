// The database of the history store, `caseside/history/1`: its stores, their keys, and how it is opened. docs/HISTORY.md explains each.
import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { DayOrInstant } from '../../decode/case-file.ts';
import type { Outcome, ReadEndpoint } from '../../uscis/reading.ts';
import type { StoredText } from './text-delta.ts';
import { Refusal } from './result.ts';

export const DATABASE = 'caseside-history';
export const SCHEMA = 'caseside/history/1';
const VERSION = 1;

/** Moments are milliseconds since 1970, hashes as in canonical.ts; every key but `meta`'s begins with the receipt. */
export interface History extends DBSchema {
  /** Each distinct answer once, its source text as USCIS sent it. */
  texts: { key: [receipt: string, endpoint: ReadEndpoint, hash: string]; value: StoredText };
  /** One answer seen again and again with no other between: from the key's moment to `last`. */
  spans: { key: [receipt: string, endpoint: ReadEndpoint, first: number, hash: string]; value: { last: number } };
  /** Every good reading but the first of each span. */
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
  /** `schema`: the name above. `writes`: how often this database was written to. */
  meta: { key: 'schema' | 'writes'; value: string | number };
}

export const CASE_STORES = ['texts', 'spans', 'reads', 'misses', 'firsts', 'visits', 'notes', 'seen'] as const;
export const ALL_STORES = [...CASE_STORES, 'meta'] as const;
type Store = (typeof ALL_STORES)[number];
export type Database = IDBPDatabase<History>;
export type Writing = IDBPTransaction<History, Store[], 'readwrite'>;
export type Reading = IDBPTransaction<History, Store[]>;
export type Transaction = Reading | Writing;

/** Every key that begins with these parts. Arrays sort behind strings and numbers. */
export const allOf = (...parts: (string | number)[]): IDBKeyRange => IDBKeyRange.bound(parts, [...parts, []]);

/** Everything from these parts on that begins with the same but the last of them. */
export const upTo = (...parts: [string, string, number]): IDBKeyRange =>
  IDBKeyRange.bound(parts.slice(0, 2), [...parts, []]);

/** How long the browser may take to open a database before Caseside goes on without. */
const PATIENCE_MS = 10_000;

/** The database as the browser gives it, if it is one of ours. */
function isHistory(database: unknown): database is Database {
  return database instanceof IDBDatabase && ALL_STORES.every((store) => database.objectStoreNames.contains(store));
}

/**
 * Waits for what was asked, not for ever.
 * @throws Refusal `blocked` while another page holds the database, `broken` when nothing is heard; or what the browser throws
 */
function answered<T>(request: IDBOpenDBRequest, valueOf: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Refusal('broken', 'the database does not answer'));
    }, PATIENCE_MS);
    request.onsuccess = () => {
      clearTimeout(timer);
      resolve(valueOf());
    };
    request.onerror = () => {
      clearTimeout(timer);
      reject(request.error ?? new Refusal('broken', 'the database does not open'));
    };
    request.onblocked = () => {
      clearTimeout(timer);
      reject(new Refusal('blocked', 'another page holds the database'));
    };
  });
}

/**
 * Opens the database, making it where there is none.
 * @param onLost the browser has closed the connection: open anew for the next call
 * @throws Refusal `newer` for one of a newer Caseside, which stays untouched; `blocked`; `broken`; or what the browser throws
 */
export async function openHistory(factory: IDBFactory, onLost: () => void): Promise<Database> {
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    for (const store of ALL_STORES) request.result.createObjectStore(store);
    request.transaction?.objectStore('meta').put(SCHEMA, 'schema');
  };
  const opened = await answered(request, () => request.result).catch((error: unknown) => {
    // It may open after all, when nobody waits for it any more.
    request.onsuccess = () => {
      request.result.close();
    };
    throw error;
  });
  // Another page wants to delete the database or to bring it up to a newer version: it must not wait for us.
  opened.onversionchange = () => {
    opened.close();
    onLost();
  };
  opened.onclose = onLost;
  const database: unknown = wrap(opened);
  if (isHistory(database)) {
    const schema = await database.get('meta', 'schema');
    if (schema === SCHEMA) return database;
    opened.close();
    const isNewer = Number(/^caseside\/history\/(\d+)$/.exec(String(schema))?.[1] ?? 0) > VERSION;
    throw new Refusal(isNewer ? 'newer' : 'broken', `the database says ${String(schema)}, not ${SCHEMA}`);
  }
  opened.close();
  throw new Refusal('broken', 'the database has other stores');
}

/** Deletes the database itself. @throws Refusal `blocked` while another page holds it */
export function deleteHistory(factory: IDBFactory): Promise<null> {
  return answered(factory.deleteDatabase(DATABASE), () => null);
}
