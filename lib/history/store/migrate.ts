// Brings a database that was kept by the clock (its version 1) into an order of its own: the order of its times, which is all there is to go by.
import { wrap } from 'idb';

interface Old {
  key: (string | number)[];
  value: unknown;
}
type Stores = Record<(typeof MOVED)[number], Old[]>;

const MOVED = ['spans', 'reads', 'misses', 'firsts', 'visits', 'notes', 'seen'] as const;

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
const numberAt = ({ key }: Old, place: number): number => Number(key[place]);

/** A reading or visit of before, and the name under which its place is found. */
const nameOf = (store: string, key: readonly unknown[]): string => JSON.stringify([store, ...key]);

/** Places by the clock: those of one millisecond in the order of their names. */
function placesOf(stores: Stores): { placeOf(name: string): number; upTo(at: number): number; count: number } {
  const moments = new Map<string, number>();
  for (const { key, value } of stores.spans) {
    const [receipt, endpoint, first, hash] = key;
    moments.set(nameOf('read', key), Number(first));
    const last = Number(fieldOf(value, 'last'));
    moments.set(nameOf('read', [receipt, endpoint, last, hash]), last);
  }
  for (const one of stores.reads) moments.set(nameOf('read', one.key), numberAt(one, 2));
  for (const one of stores.misses) moments.set(nameOf('miss', one.key), numberAt(one, 2));
  for (const one of stores.visits) moments.set(nameOf('visit', one.key), numberAt(one, 1));
  const inOrder = [...moments].sort(([a, atA], [b, atB]) => atA - atB || (a < b ? -1 : 1));
  const places = new Map(inOrder.map(([name], index) => [name, index + 1]));
  return {
    placeOf: (name) => places.get(name) ?? 0,
    upTo: (at) => inOrder.findLastIndex(([, moment]) => moment <= at) + 1,
    count: inOrder.length,
  };
}

/** New keys and values of each store. */
function movedOf(
  stores: Stores,
  writer: string,
): { entries: Record<keyof Stores, [IDBValidKey, unknown][]>; n: number } {
  const { placeOf, upTo, count } = placesOf(stores);
  const readings = new Map<string, (string | number)[]>();
  const spans = stores.spans.map(({ key, value }): [IDBValidKey, unknown] => {
    const [receipt = '', endpoint = '', at = 0, hash = ''] = key;
    const lastAt = Number(fieldOf(value, 'last'));
    for (const moment of [at, lastAt]) {
      const name = nameOf('read', [receipt, endpoint, moment, hash]);
      readings.set(name, [receipt, endpoint, moment, writer, placeOf(name)]);
    }
    const last = placeOf(nameOf('read', [receipt, endpoint, lastAt, hash]));
    const span = { hash, at, last, lastAt, round: null, lastRound: null };
    return [[receipt, endpoint, writer, placeOf(nameOf('read', key))], span];
  });
  for (const { key } of stores.reads)
    readings.set(nameOf('read', key), [...key.slice(0, 3), writer, placeOf(nameOf('read', key))]);
  const written = (at: number) => ({ writer, n: upTo(at), at });
  const ofList = (receipt: unknown, at: number) => {
    const list = [...readings.values()].find((key) => key[0] === receipt && key[1] === 'documents' && key[2] === at);
    return { ...written(at), ...(list === undefined ? {} : { n: Number(list[4]) }) };
  };
  return {
    n: count + stores.notes.length,
    entries: {
      spans,
      reads: [...readings.values()].map((key) => [key, 1]),
      misses: stores.misses.map(({ key }) => [[...key.slice(0, 3), writer, placeOf(nameOf('miss', key))], key[3]]),
      firsts: stores.firsts.map(({ key, value }) => [key, ofList(key[0], Number(value))]),
      visits: stores.visits.map((one) => [
        [one.key[0] ?? '', writer, placeOf(nameOf('visit', one.key))],
        { at: numberAt(one, 1), lastAt: Number(one.value) },
      ]),
      notes: stores.notes.map(({ key, value }, index) => [
        key,
        { ...(typeof value === 'object' ? value : {}), writer, n: count + index + 1 },
      ]),
      seen: stores.seen.map(({ key, value }) => [key, written(Number(value))]),
    },
  };
}

const isKey = (key: unknown): key is (string | number)[] => Array.isArray(key);

/**
 * In the transaction of the upgrade: all of it is done, or none.
 * @param writer the id of this profile
 */
export async function migrateFirstDatabase(upgrade: IDBTransaction, writer: string): Promise<void> {
  const tx = wrap(upgrade);
  const oldOf = async (store: string): Promise<Old[]> => {
    const keys = await tx.objectStore(store).getAllKeys();
    const values: unknown[] = await tx.objectStore(store).getAll();
    return keys.flatMap((key, index) => (isKey(key) ? [{ key, value: values[index] }] : []));
  };
  const [spans, reads, misses, firsts, visits, notes, seen] = await Promise.all([
    oldOf('spans'),
    oldOf('reads'),
    oldOf('misses'),
    oldOf('firsts'),
    oldOf('visits'),
    oldOf('notes'),
    oldOf('seen'),
  ]);
  const { entries, n } = movedOf({ spans, reads, misses, firsts, visits, notes, seen }, writer);
  for (const name of MOVED) {
    const store = upgrade.objectStore(name);
    store.clear();
    for (const [key, value] of entries[name]) store.put(value, key);
  }
  const meta = upgrade.objectStore('meta');
  meta.put(writer, 'writer');
  meta.put(n, 'n');
}
