import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dumpOf, type RawDatabase } from '../../../tests/saved/raw-database.ts';
import { minute, RECEIPT } from '../../../tests/builders/sample-case.ts';
import { openHistoryStore, type HistoryStore } from './history-store.ts';

const NAME = 'caseside-history';

/** A browser with storage buckets: a database of its own in each. */
let bucket: IDBFactory;
let historyStore: HistoryStore;

beforeEach(() => {
  bucket = new IDBFactory();
  vi.stubGlobal('indexedDB', new IDBFactory());
  const storageBuckets = {
    open: () => Promise.resolve({ indexedDB: bucket }),
    delete: () => {
      bucket = new IDBFactory();
      return Promise.resolve();
    },
  };
  vi.stubGlobal('navigator', { storageBuckets });
  historyStore = openHistoryStore();
});
afterEach(() => {
  historyStore.close();
  vi.unstubAllGlobals();
});

async function keep(location: string, at: number): Promise<void> {
  const reading = {
    receipt: RECEIPT,
    endpoint: 'receipt_info' as const,
    outcome: 'ok' as const,
    at: minute(at),
    message: '',
  };
  expect(await historyStore.keep(reading, JSON.stringify({ data: { form: 'I-485', location } }))).toMatchObject({
    ok: true,
  });
}

const answersStored = async (): Promise<number | null> => {
  const history = await historyStore.historyOf(RECEIPT);
  return history.ok ? (history.value.answers.receipt_info?.length ?? 0) : null;
};

/** The browser was ended and started again. */
function restart(): void {
  historyStore.close();
  historyStore = openHistoryStore();
}

/** The raw content of one of the two. */
async function rawOf(factory: IDBFactory): Promise<RawDatabase> {
  const before = indexedDB;
  vi.stubGlobal('indexedDB', factory);
  const dump = await dumpOf(NAME);
  vi.stubGlobal('indexedDB', before);
  return dump;
}

describe('the copy of the history', () => {
  it('is the same as the history after every write', async () => {
    await keep('NSC', 0);
    await keep('NBC', 5);
    await historyStore.markSeen([RECEIPT], null, minute(6));
    expect(await rawOf(bucket)).toEqual(await dumpOf(NAME));
  });

  it('brings back a history that the browser emptied', async () => {
    await keep('NSC', 0);
    await keep('NBC', 5);
    vi.stubGlobal('indexedDB', new IDBFactory());
    restart();
    expect(await answersStored()).toBe(2);
    await keep('SCD', 9);
    expect(await answersStored()).toBe(3);
  });

  it('is brought up when it was emptied, or missed a write', async () => {
    await keep('NSC', 0);
    bucket = new IDBFactory();
    restart();
    await keep('NBC', 5);
    expect(await rawOf(bucket)).toEqual(await dumpOf(NAME));
    const early = bucket;
    bucket = new IDBFactory();
    restart();
    await keep('SCD', 9);
    bucket = early;
    restart();
    expect(await answersStored()).toBe(3);
    expect(await rawOf(bucket)).toEqual(await dumpOf(NAME));
  });

  it('never brings back what the person erased', async () => {
    await keep('NSC', 0);
    const early = bucket;
    expect(await historyStore.eraseAll()).toEqual({ ok: true, value: null });
    expect(JSON.stringify(await rawOf(early))).not.toContain(RECEIPT);
    restart();
    expect(await answersStored()).toBe(0);
    await keep('NSC', 5);
    await historyStore.eraseCase(RECEIPT);
    restart();
    expect(await answersStored()).toBe(0);
  });

  it('is done without where the browser gives no place for it', async () => {
    vi.stubGlobal('navigator', {
      storageBuckets: { open: () => Promise.reject(new Error('no')), delete: () => Promise.resolve() },
    });
    restart();
    await keep('NSC', 0);
    expect(await answersStored()).toBe(1);
  });
});
