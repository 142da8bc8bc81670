// A back-up sealed by a passphrase, `caseside/sealed/1`: PBKDF2 with SHA-256 makes the key, AES-GCM of 256 bits seals. Uses the platform's
// WebCrypto alone. A lost passphrase cannot be found again by anybody.
import * as z from 'zod/mini';
import { parseJson } from '../../uscis/parse-json.ts';

z.config({ jitless: true });

const SEALED_SCHEMA = 'caseside/sealed/1';
const KDF = 'PBKDF2-SHA-256';
/** What OWASP's password storage cheat sheet asks for of PBKDF2 with SHA-256, 2023. */
const ITERATIONS = 600_000;
/** More would hold a computer up for minutes. */
const MOST_ITERATIONS = 10_000_000;
const CHUNK = 0x8000;

const base64 = z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/));
const sealed = z.strictObject({
  schema: z.literal(SEALED_SCHEMA),
  kdf: z.literal(KDF),
  iterations: z.int().check(z.minimum(ITERATIONS), z.maximum(MOST_ITERATIONS)),
  salt: base64,
  iv: base64,
  data: base64,
});

function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary);
}

const fromBase64 = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** However a keyboard writes an accent, it is the same passphrase. */
async function keyFrom(passphrase: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const material = await crypto.subtle.importKey('raw', bytes, 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations };
  return crypto.subtle.deriveKey(how, material, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** @returns the text of the sealed file; salt and iv are random, so it is another one each time */
export async function seal(text: string, passphrase: string): Promise<string> {
  const [salt, iv] = [crypto.getRandomValues(new Uint8Array(16)), crypto.getRandomValues(new Uint8Array(12))];
  const key = await keyFrom(passphrase, salt, ITERATIONS);
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  const file = {
    schema: SEALED_SCHEMA,
    kdf: KDF,
    iterations: ITERATIONS,
    salt: toBase64(salt),
    iv: toBase64(iv),
    data: toBase64(new Uint8Array(data)),
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** `wrong`: another passphrase, or somebody changed the file: nobody can say which of the two. `damaged`: it is no sealed file. Never throws. */
export async function unseal(
  source: string,
  passphrase: string,
): Promise<{ ok: true; text: string } | { ok: false; fault: 'wrong' | 'damaged' }> {
  const parsed = parseJson(source);
  const file = sealed.safeParse(parsed.ok ? parsed.value : null);
  if (!file.success) return { ok: false, fault: 'damaged' };
  try {
    const { salt, iv, data, iterations } = file.data;
    const key = await keyFrom(passphrase, fromBase64(salt), iterations);
    const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: fromBase64(iv) }, key, fromBase64(data));
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(open) };
  } catch {
    return { ok: false, fault: 'wrong' };
  }
}
