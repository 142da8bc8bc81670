// A second copy of the history store's database, in a storage bucket of its own. Chromium, killed while it writes, can leave a database that it
// later finds damaged and empties whole: tried, about one kill in a hundred. It never writes to both at once, so one of them is sound.
// Where there are no buckets (Firefox, whose databases stood every kill) there is no copy.
import { ALL_STORES, type Database } from './schema.ts';

const BUCKET = 'caseside-history-copy';

interface Buckets {
  open(name: string): Promise<{ indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

function areBuckets(value: unknown): value is Buckets {
  return typeof value === 'object' && value !== null && 'open' in value && 'delete' in value;
}

function buckets(): Buckets | null {
  const found: unknown = typeof navigator === 'undefined' ? null : Reflect.get(navigator, 'storageBuckets');
  return areBuckets(found) ? found : null;
}

/** Where the copy's database lies; null: this browser has no such place. */
export async function copyFactory(): Promise<IDBFactory | null> {
  return (await buckets()?.open(BUCKET))?.indexedDB ?? null;
}

export async function deleteCopy(): Promise<void> {
  await buckets()?.delete(BUCKET);
}

/** How often a database was written to: 0 for one just made, or emptied by the browser. */
async function writesOf(database: Database): Promise<number> {
  const writes = await database.get('meta', 'writes');
  return typeof writes === 'number' ? writes : 0;
}

/** Makes `to` what `from` is, in one transaction. */
async function copyAll(from: Database, to: Database): Promise<void> {
  const reading = from.transaction([...ALL_STORES]);
  const stores = await Promise.all(
    ALL_STORES.map(async (store) => {
      const [keys, values] = await Promise.all([
        reading.objectStore(store).getAllKeys(),
        reading.objectStore(store).getAll(),
      ]);
      return { store, keys, values };
    }),
  );
  const tx = to.transaction([...ALL_STORES], 'readwrite', { durability: 'strict' });
  const written = stores.flatMap(({ store, keys, values }) => {
    const target = tx.objectStore(store);
    return [target.clear(), ...keys.map((key, index) => target.put(values[index] ?? '', key))];
  });
  await Promise.all([...written, tx.done]);
}

/** Brings the one that was written to less often up to the other: a write that one missed, or all of them. */
export async function evenOut(main: Database, copy: Database): Promise<void> {
  const [ofMain, ofCopy] = [await writesOf(main), await writesOf(copy)];
  const isOfOneWriter = (await main.get('meta', 'writer')) === (await copy.get('meta', 'writer'));
  if (ofMain > ofCopy || (ofMain === ofCopy && !isOfOneWriter)) await copyAll(main, copy);
  if (ofCopy > ofMain) await copyAll(copy, main);
}
