// The history store's database and its copy, opened when first needed and again when the browser dropped them. Nothing here throws.
import { copyFactory, deleteCopy, evenOut } from './backup-copy.ts';
import { failureOf, isConnectionLost, Refusal, type Result } from './result.ts';
import {
  ALL_STORES,
  CASE_STORES,
  deleteHistory,
  openHistory,
  type Database,
  type Reading,
  type Writing,
} from './schema.ts';

export interface Connection {
  read<T>(work: (tx: Reading) => Promise<T>): Promise<Result<T>>;
  /** One transaction, in the database and then in its copy: `work` runs once in each. What is reported as done is on the disk. */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<Result<T>>;
  /** Empties both, then deletes them, also those that cannot be opened: the person said so. Emptied is erased, whoever holds the rest open. */
  erase(): Promise<Result<null>>;
  close(): void;
}

interface Databases {
  main: Database;
  copy: Database | null;
}

const LOCK = 'caseside-history';
const LOCK_PATIENCE_MS = 10_000;

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
    // A full disk is reported by the transaction; what broke because of it only says that it was broken off.
    throw reason !== null && tx.error !== null && tx.error.name !== 'AbortError' ? tx.error : result.error;
  }
  const reason = await end;
  if (reason !== null) throw tx.error ?? reason.error;
  return result.value;
}

function readIn<T>(database: Database, work: (tx: Reading) => Promise<T>): Promise<T> {
  const tx = database.transaction([...ALL_STORES]);
  return finished(tx, work(tx));
}

function writeIn<T>(database: Database, work: (tx: Writing) => Promise<T>): Promise<T> {
  const tx = database.transaction([...ALL_STORES], 'readwrite', { durability: 'strict' });
  const counted = async (): Promise<T> => {
    const meta = tx.objectStore('meta');
    const writes = await meta.get('writes');
    await meta.put((typeof writes === 'number' ? writes : 0) + 1, 'writes');
    return work(tx);
  };
  return finished(tx, counted());
}

async function emptied(tx: Writing): Promise<void> {
  await Promise.all(CASE_STORES.map((store) => tx.objectStore(store).clear()));
}

/** One page at a time writes: database and copy get the same writes in the same order. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  if (typeof navigator === 'undefined' || !('locks' in navigator)) return work();
  return navigator.locks.request(LOCK, { signal: AbortSignal.timeout(LOCK_PATIENCE_MS) }, work);
}

/** @param newWriter makes the random id that a new database gets; after erasing, another one */
export function makeConnection(newWriter: () => string): Connection {
  const state: { opening: Promise<Databases> | null; isClosed: boolean; writer: string } = {
    opening: null,
    isClosed: false,
    writer: newWriter(),
  };

  /** The copy is a safeguard: without it the history store goes on. */
  async function openCopy(main: Database, onLost: () => void): Promise<Database | null> {
    try {
      const factory = await copyFactory();
      const copy = factory && (await openHistory(factory, state.writer, onLost));
      if (copy) await evenOut(main, copy);
      return copy;
    } catch {
      return null;
    }
  }

  function opened(): Promise<Databases> {
    if (state.isClosed) return Promise.reject(new Refusal('broken', 'the history was closed'));
    if (state.opening !== null) return state.opening;
    const forget = () => {
      if (state.opening === opening) state.opening = null;
    };
    const opening: Promise<Databases> = alone(async () => {
      const main = await openHistory(indexedDB, state.writer, forget);
      return { main, copy: await openCopy(main, forget) };
    });
    state.opening = opening;
    opening.catch(forget);
    return opening;
  }

  async function attempt<T>(work: (databases: Databases) => Promise<T>): Promise<Result<T>> {
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
    const databases = await opening?.catch(() => null);
    databases?.main.close();
    databases?.copy?.close();
  }

  async function writeInBoth<T>(databases: Databases, work: (tx: Writing) => Promise<T>): Promise<T> {
    const value = await writeIn(databases.main, work);
    // A copy that misses a write is brought up when it is opened next.
    if (databases.copy !== null) {
      await writeIn(databases.copy, work).catch(() => {
        databases.copy = null;
      });
    }
    return value;
  }

  return {
    read: (work) => attempt(({ main }) => readIn(main, work)),
    write: (work) => attempt((databases) => alone(() => writeInBoth(databases, work))),
    async erase() {
      // Emptied first: a page that keeps a database open may delay its deletion, but not this.
      const isEmptied = await attempt((databases) => alone(() => writeInBoth(databases, emptied)));
      await close();
      state.writer = newWriter();
      try {
        await deleteCopy();
        return { ok: true, value: await deleteHistory(indexedDB) };
      } catch (error) {
        const failure = failureOf(error);
        // The browser deletes the empty database as soon as that page lets go of it.
        return failure.error.fault === 'blocked' && isEmptied.ok ? { ok: true, value: null } : failure;
      }
    },
    close() {
      state.isClosed = true;
      void close();
    },
  };
}
