// Words that a person wants covered too, as they are typed: one a line, or with commas between. Pure.

export const MOST_WORDS = 50;
export const LONGEST_WORD = 200;

/** null: more or longer words than can be taken; none of them is dropped without a word. */
export function wordsToHide(typed: string): string[] | null {
  const words = typed
    .split(/[\n,;]/)
    .map((word) => word.trim())
    .filter((word) => word !== '');
  const isTooMuch = words.length > MOST_WORDS || words.some((word) => word.length > LONGEST_WORD);
  return isTooMuch ? null : [...new Set(words)];
}
