// What fools a reader's eye, made plain in everything a screen draws: characters that nobody sees or that turn the writing around,
// and letters of another script inside a Latin word, are shown by their number. Pure.

/** Whatever is not plain ASCII, tab or line break; without one, nothing is to be shown. */
const SUSPECT = /[^\t\n\r\x20-\x7e]/;
/**
 * Control characters, every one that a font draws as nothing (soft hyphen, bidi controls, fillers, tags), blank characters, and halves of
 * characters. https://www.unicode.org/reports/tr44/#Default_Ignorable_Code_Point
 */
const UNSEEN =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\u2800\ufff9-\ufffb]|\p{Default_Ignorable_Code_Point}|\p{Surrogate}/gu;
const WORD = /[\p{L}\p{M}\p{N}\u200c\u200d]+/gu;
const LATIN = /\p{Script=Latin}/u;
const LOOK_ALIKE = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/gu;
/** Scripts in which a joiner between two letters belongs to how a word is written. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

const numberOf = (sign: string): string => {
  const hex = (sign.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
};

/** Whether an unseen character belongs to how its neighbours are written: emoji, and scripts with joiners. */
function belongs(sign: string, before: string, after: string): boolean {
  if (sign === '\ufe0f') return PICTURE.test(before) && before !== '\ufe0f';
  if (sign === '\u200d' && PICTURE.test(before) && PICTURE.test(after)) return true;
  return (sign === '\u200c' || sign === '\u200d') && JOINED.test(before);
}

const lastOf = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';
const firstOf = (text: string): string => Array.from(text.slice(0, 2))[0] ?? '';

/** The text with every such character as `\u202e`; line breaks and tabs stay. Takes time in line with its length. */
export function shownText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(UNSEEN, (sign, at: number) => {
      const end = at + sign.length;
      return belongs(sign, lastOf(text.slice(Math.max(0, at - 2), at)), firstOf(text.slice(end, end + 2)))
        ? sign
        : numberOf(sign);
    })
    .replace(WORD, (word) => (LATIN.test(word) ? word.replace(LOOK_ALIKE, numberOf) : word));
}

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/** The same value with every text in it as `shownText` gives it; what holds none to show is given back as it is. */
export function withShownText<T>(value: T): T;
export function withShownText(value: unknown): unknown {
  if (typeof value === 'string') return shownText(value);
  if (Array.isArray(value)) {
    const before: readonly unknown[] = value;
    const items = before.map((item) => withShownText(item));
    return items.some((item, index) => item !== before[index]) ? items : before;
  }
  if (typeof value !== 'object' || value === null || !isPlain(value)) return value;
  const entries = Object.entries(value);
  const shown = entries.map(([key, one]: [string, unknown]): [string, unknown] => [key, withShownText(one)]);
  return shown.some(([, one], index) => one !== entries[index]?.[1]) ? Object.fromEntries(shown) : value;
}
