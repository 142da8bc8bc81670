// Letters that look like Latin ones and are not: "Саse" with Cyrillic letters, "Ｃａｓｅ", "𝐂ase". Pure.
// A name in another script stays as it is; letters of two scripts in one word, or a word made of look-alikes only, do not.

/** Letters of other scripts that most faces draw as Latin ones. */
const LIKE_LATIN = new Set(
  // Cyrillic, Greek, Armenian, Cherokee.
  'аАВсСԁԀеЕԍнНһҺіІјЈкКӏӀмМоОрРԛԚѕЅтТуУѵѴԝԜхХҮүΖΑΒΕΗΙΚΜΝΟΡΤΥΧαγεικνορυχϲϹϳϿոՕսՍցհյօՏլᎪᎬᎠᎡᎢᎥᎫᎻᎷᏀᏃᏆᏏᏔᏢᏚᏙᏞᏟᏩᏴꓐꓑꓒꓓꓔꓖꓗꓙꓚꓜꓝꓞꓟꓠꓡꓢꓣꓤꓦꓪꓫꓬꓮꓰꓲꓳꓴꓵ',
);
/** Latin letters of phonetic writing and small capitals: no name is written with them. */
const PHONETIC =
  /[\u0251\u0261\u0262\u0269\u026a\u0274\u0280\u028f\u0299\u029c\u029f\u01c0\u01c3\u1d00-\u1d22\ua730\ua731]/u;
const LETTER_RUN = /[\p{L}\p{M}\p{N}]+/gu;
const LATIN = /\p{Script=Latin}/u;
/** Scripts that are never mixed with Latin letters inside one word of a name. */
const OTHER =
  /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}]/u;

/** Bold, round or wide forms of plain letters and digits. */
const isStyled = (character: string): boolean =>
  /[\p{L}\p{N}]/u.test(character) &&
  !/^[\p{ASCII}ªº²³¹]$/u.test(character) &&
  /^[A-Za-z0-9]{1,4}$/.test(character.normalize('NFKC'));

/**
 * The text with `shown` in place of each letter that only looks like a Latin one.
 * @param shown what a letter is shown as, such as its number
 */
export function withoutLookAlikes(text: string, shown: (character: string) => string): string {
  if (/^[\p{ASCII}]*$/u.test(text)) return text;
  const hasLatin = LATIN.test(text);
  return text.replace(LETTER_RUN, (word) => {
    if (/^[\p{ASCII}]*$/u.test(word)) return word;
    const characters = [...word];
    const isMixed = LATIN.test(word) && OTHER.test(word);
    const isDisguise =
      hasLatin && characters.every((character) => LIKE_LATIN.has(character) || /[\p{M}\p{N}]/u.test(character));
    return characters
      .map((character) => {
        const isOdd =
          ((isMixed || isDisguise) && OTHER.test(character)) || isStyled(character) || PHONETIC.test(character);
        return isOdd ? shown(character) : character;
      })
      .join('');
  });
}
