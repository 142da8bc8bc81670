// The identity of an answer: the SHA-256 of its canonical JSON. Key order and blanks change nothing. Uses the platform's WebCrypto.
import { canonicalJson } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';

/** Enough that no two answers ever share a hash; it stands in every key of the history store. */
const LENGTH = 22;

/**
 * 22 characters, base64 for addresses: the first 132 bits; an answer without a body (204) has the hash of the empty text, which no JSON has.
 * A number that JavaScript would round counts as its source text, as everywhere in Caseside.
 */
export async function hashOf(body: Json | undefined): Promise<string> {
  const bytes = new TextEncoder().encode(body === undefined ? '' : canonicalJson(body));
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  const text = btoa(String.fromCharCode(...digest)).slice(0, LENGTH);
  return text.replaceAll('+', '-').replaceAll('/', '_');
}
