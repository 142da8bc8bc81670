// Text that can fool a reader's eye made plain: characters that are not seen, that turn the writing around or that only look like a
// Latin letter are shown by their number. The one rule of screens and reports. Pure.

/** Not seen, or seen as something else: controls, format characters, fillers, line separators, halves of characters. Not `\t`, `\n`, `\r`. */
const UNSEEN =
  /(?![\t\n\r])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** More marks on one letter than any language has: they run into the lines above and below. */
const PILE = /(?<=\p{M}{3})\p{M}/gu;
/** Scripts in which a joiner between two letters belongs to how a word is written. */
const JOINED =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Mongolian}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/** Letters of other scripts that most faces draw as Latin ones. */
const LIKE_LATIN = new Set(
  // Cyrillic, Greek, Armenian, Cherokee.
  'аАвВсСԁԀеЕԍнНһҺіІјЈкКӏӀмМоОрРԛԚѕЅтТуУѵѴԝԜхХҮүΖΑΒΕΗΙΚΜΝΟΡΤΥΧαγεικνορυχϲϹϳϿոՕսՍցհյօՏլᎪᎬᎠᎡᎢᎥᎫᎻᎷᏀᏃᏆᏏᏔᏢᏚᏙᏞᏟᏩᏴꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓞꓟꓠꓡꓢꓣꓤꓦꓪꓫꓬꓮꓰꓲꓳꓴꓵ',
);
/** Latin letters of phonetic writing and small capitals: no name is written with them. */
const PHONETIC =
  /[\u0251\u0261\u0262\u0269\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u01c0\u01c3\u1d00-\u1d22\ua730\ua731]/u;
const LETTER_RUN = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Scripts that are never mixed with Latin letters inside one word of a name. */
const OTHER =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** `\u202e`; beyond the first plane `\u{e0041}`. */
function numberOf(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}

/** Whether an unseen character belongs to how its neighbours are written: emoji, and scripts with joiners. */
function belongs(character: string, before: string, after: string): boolean {
  if (character === '\ufe0f') return PICTURE.test(before) && before !== '\ufe0f';
  if (character === '\u200d' && PICTURE.test(before) && PICTURE.test(after)) return true;
  return (character === '\u200c' || character === '\u200d') && JOINED.test(before);
}

const lastOf = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';
const firstOf = (text: string): string => Array.from(text.slice(0, 2))[0] ?? '';

/** Bold, round or wide forms of plain letters and digits. */
const isStyled = (character: string): boolean =>
  /[\p{L}\p{N}]/u.test(character) &&
  !/^[\p{ASCII}ªº²³¹]$/u.test(character) &&
  /^[A-Za-z0-9]{1,4}$/.test(character.normalize('NFKC'));

function withoutLookAlikes(text: string, areWholeWords: boolean): string {
  const hasLatin = areWholeWords && LATIN.test(text);
  return text.replace(LETTER_RUN, (word) => {
    if (/^\p{ASCII}*$/u.test(word)) return word;
    const characters = [...word];
    const isMixed = LATIN.test(word) && OTHER.test(word);
    const isDisguise =
      hasLatin && characters.every((character) => LIKE_LATIN.has(character) || /[\p{M}\p{N}]/u.test(character));
    return characters
      .map((character) => {
        const isOdd =
          ((isMixed || isDisguise) && OTHER.test(character)) || isStyled(character) || PHONETIC.test(character);
        return isOdd ? numberOf(character) : character;
      })
      .join('');
  });
}

/**
 * The text with the number in place of each such character; line breaks and tabs stay. Takes time in line with its length.
 * @param areWholeWords whether a word made of look-alikes only is one too where Latin letters stand beside it; not for texts that hold our own words
 *   in a language of such a script
 */
export function withoutDisguise(text: string, areWholeWords: boolean): string {
  if (/^[\t\n\r -~]*$/.test(text)) return text;
  const seen = text
    .replace(UNSEEN, (character, at: number) => {
      const end = at + character.length;
      return belongs(character, lastOf(text.slice(Math.max(0, at - 2), at)), firstOf(text.slice(end, end + 2)))
        ? character
        : numberOf(character);
    })
    .replace(PILE, numberOf);
  return withoutLookAlikes(seen, areWholeWords);
}
