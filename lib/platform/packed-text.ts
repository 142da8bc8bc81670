// Packs long texts for the browser's session memory, which holds strings only and little of them. Uses the browser's own compression.

/** Shorter ones stay as they are: packing costs time, and all of them fit. */
const PACK_FROM = 2_000;
/** Marks a packed text; no answer of USCIS begins with it. */
const MARK = '\u0001deflate:';
/** Characters of texts that were unpacked and are still at hand. */
const MOST_AT_HAND = 40_000_000;
const CHUNK = 0x8000;

/** Of this run of the background alone: a stop loses it and harms nothing. */
const atHand = new Map<string, string>();
const size = { chars: 0 };

function hold(packed: string, text: string): string {
  if (atHand.has(packed)) return text;
  for (const [key, value] of atHand) {
    if (size.chars + text.length <= MOST_AT_HAND) break;
    atHand.delete(key);
    size.chars -= value.length;
  }
  atHand.set(packed, text);
  size.chars += text.length;
  return text;
}

const through = async (bytes: Uint8Array<ArrayBuffer>, way: GenericTransformStream): Promise<ArrayBuffer> =>
  new Response(new Blob([bytes]).stream().pipeThrough(way)).arrayBuffer();

/** The text as it is stored. */
export async function packText(text: string): Promise<string> {
  if (text.length < PACK_FROM && !text.startsWith(MARK)) return text;
  const bytes = new Uint8Array(await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw')));
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  const packed = MARK + btoa(binary);
  hold(packed, text);
  return packed;
}

/** The text that was packed. @throws when what is stored is damaged */
export async function unpackText(stored: string): Promise<string> {
  if (!stored.startsWith(MARK)) return stored;
  const known = atHand.get(stored);
  if (known !== undefined) return known;
  const bytes = Uint8Array.from(atob(stored.slice(MARK.length)), (char) => char.charCodeAt(0));
  return hold(stored, new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw'))));
}

/** Drops every text at hand, when the answers that they came from are forgotten. */
export function forgetUnpacked(): void {
  atHand.clear();
  size.chars = 0;
}
