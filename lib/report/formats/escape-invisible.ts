// Text that can fool a reader's eye made plain: characters that are not seen, that turn the writing around or that only look like a
// Latin letter are shown by their number. Pure.
import { withoutLookAlikes } from './look-alikes.ts';

/** Not seen, or seen as something else: controls, format characters, fillers, line separators, halves of characters. Not `\t`, `\n`, `\r`. */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** An emoji keeps the character that says it is one. */
const EMOJI_FORM = /\p{Extended_Pictographic}$/u;
/** More marks on one letter than any language has: they run into the lines above and below. */
const PILE = /(?<=\p{M}{3})\p{M}/gu;
/** Blanks of other widths. */
const BLANK = /(?! )\p{Zs}/gu;

/** `\u202e`; beyond the first plane `\u{e0041}`. */
function numberOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** Line breaks and tabs stay as they are. */
export function withoutDisguise(text: string): string {
  if (/^[\t\n\r -~]*$/.test(text)) return text;
  const seen = text
    .replace(UNSEEN, (character, at: number) =>
      character === '\ufe0f' && EMOJI_FORM.test(text.slice(Math.max(0, at - 2), at)) ? character : numberOf(character),
    )
    .replace(PILE, numberOf)
    .replace(BLANK, ' ');
  return withoutLookAlikes(seen, numberOf);
}

/** As `withoutDisguise`; line breaks become `\n`, tabs a blank. */
export function visible(text: string): string {
  return withoutDisguise(text.replace(/\r\n?/g, '\n').replace(/\t/g, ' '));
}

/** As `visible`, in one line: a line break is shown as a sign, so that no text can look like a line of ours. */
export function visibleLine(text: string): string {
  return visible(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(' ⏎ ');
}
