// The database of the history store, `caseside/history/1`: its stores, their keys, and how it is opened. docs/HISTORY.md explains each.
import { wrap, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { DayOrInstant } from '../../decode/case-file.ts';
import type { Outcome, ReadEndpoint } from '../../uscis/reading.ts';
import type { StoredText } from './text-delta.ts';
import { migrateFirstDatabase } from './migrate.ts';
import type { Written } from './written.ts';
import { Refusal } from './result.ts';

const DATABASE = 'caseside-history';
const SCHEMA = 'caseside/history/1';
/** Of the database: 1 kept what was read by the clock, 2 keeps it in an order of its own. */
const VERSION = 2;
/** Of the schema's name. */
const SCHEMA_VERSION = 1;

/**
 * `n` is a place in the order of its writer (order.ts); `at` and `lastAt` are milliseconds since 1970 by this computer's clock, for people
 * to read. Hashes as in answer-hash.ts. Every key but `meta`'s begins with the receipt.
 */
export interface History extends DBSchema {
  /** Each distinct answer once, its source text as USCIS sent it. */
  texts: { key: [receipt: string, endpoint: ReadEndpoint, hash: string]; value: StoredText };
  /**
   * One answer seen again and again with no other between: from the key's place to `last`. What was brought in from another profile has `place`
   * and `lastPlace` too: where it stands in this profile's order.
   */
  spans: {
    key: [receipt: string, endpoint: ReadEndpoint, writer: string, n: number];
    value: {
      hash: string;
      at: number;
      last: number;
      lastAt: number;
      round: string | null;
      lastRound: string | null;
      place?: number;
      lastPlace?: number;
    };
  };
  /** Every good reading, by the clock: what a person finds near a time. */
  reads: { key: [receipt: string, endpoint: ReadEndpoint, at: number, writer: string, n: number]; value: 1 };
  /** Every failed reading and its outcome, by the clock. */
  misses: { key: [receipt: string, endpoint: ReadEndpoint, at: number, writer: string, n: number]; value: Outcome };
  /** When each document was first seen, by the decoder's `documentKeyOf`. */
  firsts: { key: [receipt: string, document: string]; value: Written };
  /** The person's own visits: the page stood open from `at` to `lastAt`. */
  visits: { key: [receipt: string, writer: string, n: number]; value: { at: number; lastAt: number } };
  /** `at` is the day or moment that the person gave. */
  notes: {
    key: [receipt: string, id: string];
    value: { writer: string; n: number; at: DayOrInstant; text: string; reference: string | null };
  };
  /** Up to which place the person has seen a case's changes, and when they had; under another writer's id what that profile said of its own places. */
  seen: { key: [receipt: string] | [receipt: string, writer: string]; value: Written };
  /** `schema`: the name above. `writes`: how often this database was written to. `writer`, `n`: order.ts. */
  meta: { key: 'schema' | 'writes' | 'writer' | 'n'; value: string | number };
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

/** Keys of one writer up to a place, that one too. */
export const upTo = (...parts: [receipt: string, endpoint: string, writer: string, n: number]): IDBKeyRange =>
  IDBKeyRange.bound(parts.slice(0, 3), parts);

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
 * Opens the database, making it where there is none and bringing an older one up to this.
 * @param writer the id that a database without one gets
 * @param onLost the browser has closed the connection: open anew for the next call
 * @throws Refusal `newer` for one of a newer Caseside, which stays untouched; `blocked`; `broken`; or what the browser throws
 */
export async function openHistory(factory: IDBFactory, writer: string, onLost: () => void): Promise<Database> {
  const request = factory.open(DATABASE, VERSION);
  request.onupgradeneeded = ({ oldVersion }) => {
    const { transaction } = request;
    if (oldVersion === 1 && transaction !== null) {
      migrateFirstDatabase(transaction, writer).catch(() => {
        transaction.abort();
      });
      return;
    }
    for (const store of ALL_STORES) request.result.createObjectStore(store);
    for (const [key, value] of Object.entries({ schema: SCHEMA, writer, n: 0 }))
      transaction?.objectStore('meta').put(value, key);
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
    const isNewer = Number(/^caseside\/history\/(\d+)$/.exec(String(schema))?.[1] ?? 0) > SCHEMA_VERSION;
    throw new Refusal(isNewer ? 'newer' : 'broken', `the database says ${String(schema)}, not ${SCHEMA}`);
  }
  opened.close();
  throw new Refusal('broken', 'the database has other stores');
}

/** Deletes the database itself. @throws Refusal `blocked` while another page holds it */
export function deleteHistory(factory: IDBFactory): Promise<null> {
  return answered(factory.deleteDatabase(DATABASE), () => null);
}
