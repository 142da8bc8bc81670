// A text as what differs from another one: equal beginning and end are kept once. Pure; nothing is lost.

export type StoredText = { whole: string } | { base: string; start: number; end: number; middle: string };

const isHigh = (code: number): boolean => code >= 0xd800 && code < 0xdc00;
/** A text kept as a difference must save at least this share of it. */
const WORTH = 0.5;

/** The text that `kept` stands for, or null when it does not fit its base. */
export function textOf(stored: StoredText, base: string | null): string | null {
  if ('whole' in stored) return stored.whole;
  if (base === null || stored.start + stored.end > base.length) return null;
  return base.slice(0, stored.start) + stored.middle + base.slice(base.length - stored.end);
}

/**
 * @param base the hash of a text that is kept whole
 * @returns the text as a difference from `baseText`, or whole where that saves little
 */
export function storedTextOf(text: string, base: string, baseText: string): StoredText {
  const most = Math.min(text.length, baseText.length);
  let start = 0;
  while (start < most && text.charCodeAt(start) === baseText.charCodeAt(start)) start += 1;
  if (start > 0 && isHigh(text.charCodeAt(start - 1))) start -= 1;
  let end = 0;
  while (
    end < most - start &&
    text.charCodeAt(text.length - 1 - end) === baseText.charCodeAt(baseText.length - 1 - end)
  )
    end += 1;
  if (end > 0 && isHigh(text.charCodeAt(text.length - end - 1))) end -= 1;
  const stored = { base, start, end, middle: text.slice(start, text.length - end) };
  const isWorth = stored.middle.length < text.length * WORTH;
  return isWorth && textOf(stored, baseText) === text ? stored : { whole: text };
}
