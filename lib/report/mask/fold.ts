// Text made comparable: however a word is written (case, accents, full width, hidden characters), it folds to the same letters. Pure.

/** Small letters without accents, in their plain forms: "Ｑuíroga" and "QUIROGA" are one. */
export function foldOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .normalize('NFKC');
}

/** Only the letters and digits of a folded text. */
export function squeezedOf(text: string): string {
  return foldOf(text).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Runs of letters and digits, with where they stand. */
export function wordsIn(text: string): { word: string; from: number; to: number }[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((found) => ({
    word: found[0],
    from: found.index,
    to: found.index + found[0].length,
  }));
}
