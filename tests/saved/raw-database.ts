// The history store's database as plain data, by none of the product's code: dumped from one, and put into an empty one.
export interface RawDatabase {
  name: string;
  version: number;
  /** Keys and values of each store. */
  stores: Record<string, [IDBValidKey, unknown][]>;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error(request.error?.message));
  });

export async function dumpOf(name: string): Promise<RawDatabase> {
  const database = await settled(indexedDB.open(name));
  const stores: RawDatabase['stores'] = {};
  for (const store of [...database.objectStoreNames].sort()) {
    const source = database.transaction(store).objectStore(store);
    const [keys, values] = await Promise.all([settled(source.getAllKeys()), settled(source.getAll())]);
    stores[store] = keys.map((key, index) => [key, values[index]]);
  }
  const { version } = database;
  database.close();
  return { name, version, stores };
}

export async function load({ name, version, stores }: RawDatabase): Promise<void> {
  const request = indexedDB.open(name, version);
  request.onupgradeneeded = () => {
    for (const [store, entries] of Object.entries(stores)) {
      const made = request.result.createObjectStore(store);
      for (const [key, value] of entries) made.put(value, key);
    }
  };
  (await settled(request)).close();
}
