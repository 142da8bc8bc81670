// Makes the history database as its first version kept it, by the clock, from readings: for a browser that brings it up to date.
import type { HistoryStore } from '../../lib/history/store/history-store.ts';
import type { Reading } from '../../lib/uscis/reading.ts';

const DATABASE = 'caseside-history';
const STORES = ['texts', 'spans', 'reads', 'misses', 'firsts', 'visits', 'notes', 'seen', 'meta'] as const;

/** What is asked of a database, once it is answered. */
function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The database does not answer.'));
    };
  });
}

interface Row {
  key: IDBValidKey;
  value: unknown;
}

async function rowsOf(database: IDBDatabase, name: string): Promise<Row[]> {
  const store = database.transaction(name).objectStore(name);
  const [keys, values] = await Promise.all([answerOf(store.getAllKeys()), answerOf<unknown[]>(store.getAll())]);
  return keys.map((key, index) => ({ key, value: values[index] }));
}

const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;

/**
 * The readings are kept by the history store as it is now; then their texts and times are put into a database of the first version.
 * @returns how many spans it has
 */
export async function makeOldDatabase(
  readings: readonly { reading: Reading; text: string }[],
  historyStore: HistoryStore,
): Promise<number> {
  const stored = await historyStore.keepAll([...readings]);
  if (!stored.ok) throw new Error(stored.error.message);
  const now = await answerOf(indexedDB.open(DATABASE));
  const [texts, spans] = [await rowsOf(now, 'texts'), await rowsOf(now, 'spans')];
  now.close();
  const erased = await historyStore.eraseAll();
  if (!erased.ok) throw new Error(erased.error.message);
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => {
    for (const store of STORES) opening.result.createObjectStore(store);
  };
  const old = await answerOf(opening);
  const tx = old.transaction([...STORES], 'readwrite', { durability: 'strict' });
  for (const { key, value } of texts) tx.objectStore('texts').put(value, key);
  for (const { key, value } of spans) {
    const [receipt = '', endpoint = ''] = Array.isArray(key) ? key : [];
    const place = [receipt, endpoint, Number(fieldOf(value, 'at')), String(fieldOf(value, 'hash'))];
    tx.objectStore('spans').put({ last: Number(fieldOf(value, 'lastAt')) }, place);
    tx.objectStore('reads').put(1, place);
  }
  tx.objectStore('meta').put('caseside/history/1', 'schema');
  tx.objectStore('meta').put(readings.length, 'writes');
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = reject;
  });
  old.close();
  return spans.length;
}
