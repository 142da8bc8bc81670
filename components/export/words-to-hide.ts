// Parses the extra words that a person wants masked: one per line or separated by commas. Pure.

const MOST_WORDS = 50;
const LONGEST_WORD = 200;

/** null if there are more or longer words than allowed; none of them is dropped silently. */
export function wordsToHide(typed: string): string[] | null {
  const words = typed
    .split(/[\n,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const isTooMuch = words.length > MOST_WORDS || words.some((word) => word.length > LONGEST_WORD);
  return isTooMuch ? null : [...new Set(words)];
}
