// Texts of answers in the database: each once, most as a difference from an older one of the same address.
import { parseJson } from '../../uscis/parse-json.ts';
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import { storedTextOf, textOf, type StoredText } from './text-delta.ts';
import { allOf, type Transaction, type Writing } from './schema.ts';
import { Refusal } from './result.ts';

const baseOf = (stored: StoredText): string | null => ('whole' in stored ? null : stored.base);

/** The source text of an answer as USCIS sent it; "" for one without a body. @throws Refusal when the database lost it */
export async function readText(
  tx: Transaction,
  receipt: string,
  endpoint: ReadEndpoint,
  hash: string,
): Promise<string> {
  const store = tx.objectStore('texts');
  const stored = await store.get([receipt, endpoint, hash]);
  const baseHash = stored === undefined ? null : baseOf(stored);
  const base = baseHash === null ? undefined : await store.get([receipt, endpoint, baseHash]);
  const text = stored === undefined ? null : textOf(stored, base !== undefined && 'whole' in base ? base.whole : null);
  if (text === null) throw new Refusal('broken', 'an answer of the history is lost');
  return text;
}

/** @param near the hash of an answer that is likely to be much the same, or null */
export async function keepText(
  tx: Writing,
  key: [receipt: string, endpoint: ReadEndpoint, hash: string],
  text: string,
  near: string | null,
): Promise<void> {
  const store = tx.objectStore('texts');
  if ((await store.getKey(key)) !== undefined) return;
  const [receipt, endpoint] = key;
  const neighbour = near === null ? undefined : await store.get([receipt, endpoint, near]);
  const base = neighbour === undefined ? null : (baseOf(neighbour) ?? near);
  const baseText = base === null ? undefined : await store.get([receipt, endpoint, base]);
  const stored =
    base !== null && baseText !== undefined && 'whole' in baseText
      ? storedTextOf(text, base, baseText.whole)
      : { whole: text };
  await store.put(stored, key);
}

/** Removes the texts of one address that are not named; differences from a removed one get a base that stays. */
export async function keepOnlyTexts(
  tx: Writing,
  receipt: string,
  endpoint: ReadEndpoint,
  named: ReadonlySet<string>,
): Promise<void> {
  const store = tx.objectStore('texts');
  const range = allOf(receipt, endpoint);
  const hashes = (await store.getAllKeys(range)).map(([, , hash]) => hash);
  const going = hashes.filter((hash) => !named.has(hash));
  if (going.length === 0) return;
  const lost = new Set(going);
  const bases = new Map<string, { hash: string; text: string }>();
  for (const hash of hashes.filter((one) => named.has(one))) {
    const stored = await store.get([receipt, endpoint, hash]);
    const base = stored === undefined ? null : baseOf(stored);
    if (base === null || !lost.has(base)) continue;
    const text = await readText(tx, receipt, endpoint, hash);
    const next = bases.get(base);
    if (next === undefined) bases.set(base, { hash, text });
    const anew = next === undefined ? { whole: text } : storedTextOf(text, next.hash, next.text);
    await store.put(anew, [receipt, endpoint, hash]);
  }
  for (const hash of going) await store.delete([receipt, endpoint, hash]);
}

/** An answer's body; undefined for one without. @throws Refusal when the database lost it */
export function bodyOf(text: string): Json | undefined {
  if (text === '') return undefined;
  const parsed = parseJson(text);
  if (!parsed.ok) throw new Refusal('broken', 'an answer of the history is damaged');
  return parsed.value;
}
