// Browser profiles for tests of back-ups: each with a database of its own, a writer of its own, and readings that a test gives it. For tests only.
import { IDBFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import { historyJson, readHistory, type History } from '../../lib/history/backup/history-file.ts';
import type { CaseRecords } from '../../lib/history/backup/records.ts';
import { openHistoryStore, type HistoryStore, type Result } from '../../lib/history/store/history-store.ts';
import type { Json, ReadEndpoint } from '../../lib/uscis/reading.ts';
import { minute, RECEIPT } from './sample-case.ts';

/** The value of a call that must go well. */
export async function got<T>(call: Promise<Result<T>>): Promise<T> {
  const result = await call;
  if (!result.ok) throw new Error(`${result.error.fault}: ${result.error.message}`);
  return result.value;
}

export interface Profile {
  store: HistoryStore;
  /** A good reading at minute `at` by this profile's clock. */
  read(endpoint: ReadEndpoint, body: Json, at: number, receipt?: string): Promise<void>;
  /** The text of its back-up. */
  backUp(): Promise<string>;
  records(): Promise<CaseRecords[]>;
  /** Brings a back-up in. */
  take(text: string): Promise<number>;
}

/** What a back-up holds that must be sound. */
export async function historyIn(text: string): Promise<History> {
  const read = await readHistory(text);
  if (!read.ok) throw new Error(`${read.fault} ${read.where}`);
  return read.history;
}

/** A new profile with an empty history. */
export async function aProfile(writer: string): Promise<Profile> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const store = openHistoryStore(() => writer);
  // Opened while the database of this profile is the global one.
  await got(store.receipts());
  const records = () => got(store.allRecords());
  return {
    store,
    records,
    async read(endpoint, body, at, receipt = RECEIPT) {
      const reading = { receipt, endpoint, outcome: 'ok' as const, at: minute(at), message: '' };
      await got(store.keep(reading, JSON.stringify(body, null, 1), `round ${String(at)}`));
    },
    backUp: async () => historyJson({ version: '0.1.0', madeOn: minute(600), cases: await records() }),
    take: async (text) => got(store.bringIn((await historyIn(text)).cases)),
  };
}
