// Makes the history database as its first version kept it, by the clock, from readings: for a browser that brings it up to date.
import { openDB, unwrap } from 'idb';
import type { HistoryStore } from '../../lib/history/store/history-store.ts';
import type { Reading } from '../../lib/uscis/reading.ts';

const DATABASE = 'caseside-history';
const STORES = ['texts', 'spans', 'reads', 'misses', 'firsts', 'visits', 'notes', 'seen', 'meta'] as const;

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
  const now = await openDB(DATABASE);
  const [textKeys, texts, spanKeys, spans] = await Promise.all([
    now.getAllKeys('texts'),
    now.getAll('texts'),
    now.getAllKeys('spans'),
    now.getAll('spans'),
  ]);
  now.close();
  const erased = await historyStore.eraseAll();
  if (!erased.ok) throw new Error(erased.error.message);
  const old = await openDB(DATABASE, 1, {
    upgrade(database) {
      for (const store of STORES) database.createObjectStore(store);
    },
  });
  const tx = old.transaction([...STORES], 'readwrite', { durability: 'strict' });
  const put = (store: (typeof STORES)[number], value: unknown, key: IDBValidKey) =>
    unwrap(tx.objectStore(store)).put(value, key);
  textKeys.forEach((key, index) => put('texts', texts[index], key));
  spanKeys.forEach((key, index) => {
    const [receipt = '', endpoint = ''] = Array.isArray(key) ? key : [];
    const span: unknown = spans[index];
    const field = (name: string): unknown =>
      typeof span === 'object' && span !== null ? Reflect.get(span, name) : null;
    const [hash, at] = [String(field('hash')), Number(field('at'))];
    const place = [receipt, endpoint, at, hash];
    put('spans', { last: Number(field('lastAt')) }, place);
    put('reads', 1, place);
  });
  put('meta', 'caseside/history/1', 'schema');
  put('meta', readings.length, 'writes');
  await tx.done;
  old.close();
  return spans.length;
}
