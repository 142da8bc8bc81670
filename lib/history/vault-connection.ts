// One connection to the vault's database, opened when first needed and again when the browser dropped it. Nothing here throws.
import { failureOf, isConnectionLost, Refusal, type Result } from './vault-result.ts';
import {
  CASE_STORES,
  deleteHistory,
  openHistory,
  type CaseStore,
  type Database,
  type Reading,
  type Writing,
} from './vault-schema.ts';

export interface Connection {
  read<T>(work: (tx: Reading) => Promise<T>): Promise<Result<T>>;
  /** One transaction. What it gives back as done is on the disk, or the whole of it never was. */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<Result<T>>;
  /** Empties every store, then deletes the database, also one that cannot be opened: the person said so. */
  erase(): Promise<Result<null>>;
  close(): void;
}

const STORES: CaseStore[] = [...CASE_STORES];

/** Runs `work` and waits for the end of its transaction. @throws what either of them says */
async function finished<T>(tx: Reading | Writing, work: Promise<T>): Promise<T> {
  const end = tx.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const result = await work.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('error' in result) {
    try {
      tx.abort();
    } catch {
      // It has ended already.
    }
    const reason = await end;
    // A full disk is told by the transaction; what broke because of it only says that it was broken off.
    throw reason !== null && tx.error !== null && tx.error.name !== 'AbortError' ? tx.error : result.error;
  }
  const reason = await end;
  if (reason !== null) throw tx.error ?? reason.error;
  return result.value;
}

export function makeConnection(): Connection {
  const state: { opening: Promise<Database> | null; isClosed: boolean } = { opening: null, isClosed: false };

  function opened(): Promise<Database> {
    if (state.isClosed) return Promise.reject(new Refusal('broken', 'the history was closed'));
    if (state.opening !== null) return state.opening;
    const forget = () => {
      if (state.opening === opening) state.opening = null;
    };
    const opening: Promise<Database> = openHistory(forget);
    state.opening = opening;
    opening.catch(forget);
    return opening;
  }

  async function attempt<T>(work: (database: Database) => Promise<T>): Promise<Result<T>> {
    for (const isLast of [false, true]) {
      try {
        return { ok: true, value: await work(await opened()) };
      } catch (error) {
        if (isLast || !isConnectionLost(error)) return failureOf(error);
        state.opening = null;
      }
    }
    return failureOf(new Refusal('broken', 'the database does not answer'));
  }

  async function close(): Promise<void> {
    const opening = state.opening;
    state.opening = null;
    await opening?.then((database) => database.close()).catch(() => undefined);
  }

  return {
    read: (work) =>
      attempt((database) => {
        const tx = database.transaction(STORES, 'readonly');
        return finished(tx, work(tx));
      }),
    write: (work) =>
      attempt((database) => {
        const tx = database.transaction(STORES, 'readwrite', { durability: 'strict' });
        return finished(tx, work(tx));
      }),
    async erase() {
      // Emptied first: a page that keeps the database open may delay its deletion, but not this.
      await attempt(async (database) => {
        const tx = database.transaction(STORES, 'readwrite', { durability: 'strict' });
        await finished(tx, Promise.all(STORES.map((store) => tx.objectStore(store).clear())));
      });
      await close();
      return deleteHistory().then(() => ({ ok: true, value: null }), failureOf);
    },
    close() {
      state.isClosed = true;
      void close();
    },
  };
}
