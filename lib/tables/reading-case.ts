// Turns a name that USCIS writes in capitals into title case. Pure text; the raw spelling stays in the evidence.

const SMALL = new Set(['of', 'the', 'and', 'for', 'at', 'in', 'on']);
const CAPITALS = new Set(['USCIS', 'NBC', 'US', 'USA', 'DC', 'SCOPS', 'APO', 'FPO', 'CNMI', 'II', 'III', 'IV']);

/**
 * "NEBRASKA SERVICE CENTER" → "Nebraska Service Center", "SAINT ALBANS, VT" → "Saint Albans, VT". Text that already has small
 * letters is only trimmed: somebody chose its case.
 */
export function readingCaseOf(raw: string): string {
  const text = raw.trim().replace(/\s+/g, ' ');
  if (/\p{Ll}/u.test(text)) return text;
  return text.replace(/[\p{L}\p{N}.'’]+/gu, (word, at: number) => {
    const before = text.slice(0, at);
    if (/,\s*$/.test(before) && /^[A-Z]{2}$/.test(word)) return word;
    if (CAPITALS.has(word) || /^(?:\p{L}\.)+\p{L}?\.?$/u.test(word)) return word;
    const lower = word.toLowerCase();
    if (at > 0 && SMALL.has(lower)) return lower;
    return lower.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
  });
}
