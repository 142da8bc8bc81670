// Everything the extension keeps on disk, as text. The function runs in a page or the background of the extension.

/** What the browser can be asked for there. */
declare const chrome: { storage: { local: { get(keys: null): Promise<object> } } };

/** `storage.local` and every record of every database. */
export async function storedOnDisk(): Promise<string> {
  const settle = <T>(asked: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => {
        resolve(asked.result);
      };
      asked.onerror = () => {
        reject(new Error('The database did not answer.'));
      };
    });
  /** null: it was deleted since it was listed, and must not be made anew by being looked at. */
  const opened = async (name: string): Promise<IDBDatabase | null> => {
    const asked = indexedDB.open(name);
    let isGone = false;
    asked.onupgradeneeded = () => {
      isGone = true;
      asked.transaction?.abort();
    };
    return settle(asked).catch((error: unknown) => {
      if (isGone) return null;
      throw error;
    });
  };
  const records: unknown[] = [];
  for (const { name } of await indexedDB.databases()) {
    const database = await opened(name ?? '');
    if (database === null) continue;
    for (const store of database.objectStoreNames) {
      records.push(await settle(database.transaction(store).objectStore(store).getAll()));
    }
    database.close();
  }
  return JSON.stringify({ local: await chrome.storage.local.get(null), records });
}
