// The text of a saved file's bytes, and what is refused before it is read. Pure.

export const MOST_BYTES = 50_000_000;
/** In a folder, what is not named like an answer (a README) is left alone. */
export const NAMED_LIKE_AN_ANSWER = /^[^.].*\.(?:json|txt|har)$/i;
export const DEEPEST_FOLDER = 8;

/** UTF-8, or UTF-16 with its byte-order mark. null: it is no text. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Whether these are the bytes of a ZIP archive, whatever its name. */
export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5) && (bytes[3] === 4 || bytes[3] === 6)
  );
}
