// Runs of a text that are e-mail addresses or hold coded letters, found by their shape, whatever words they are made of. Pure.
// Works on the runs between blanks, each looked at once.

interface Token {
  text: string;
  from: number;
  to: number;
}

const AT_SIGN = /@/;
/** `who(at)where`, `who[at]where`, `who-at-where-dot-com`. */
const AT_INSIDE =
  /[([{<]\s?(?:at|arroba)\s?[)\]}>]|[-_.](?:at|arroba)[-_.].{0,80}?[-_.](?:dot|punto|com|net|org|edu)\b/i;
/** A coded letter: `%51`, `\u0051`, `&#81;`, `=51`. */
const CODED = /%[0-9a-fA-F]{2}|\\\S|&#?\w{1,32};|=[0-9A-F]{2}(?![a-z])/;
const OPENING = `[([{<"'“«]*`;
const CLOSING = `[)\\]}>"'”»]*`;
const AT_WORD = new RegExp(`^${OPENING}(?:at|arroba)${CLOSING}$`, 'i');
const AT_BRACKETED = /^[([{<]+(?:at|arroba)[)\]}>]+$/i;
const DOT_WORD = new RegExp(`^${OPENING}(?:dot|punto|\\.|·)${CLOSING}$`, 'i');
/** What can stand behind an address and is none of it. */
const BEHIND = `.,;:!?)]}>"'”’»`;
/** `post.com`, and no address of the government or the post, which USCIS's sentences send people to. */
const HOST = /^[^\s/@]{1,80}\.(?:\p{L}{2,3}|info|name|mail|email|online|site|cloud|live|club)$/iu;
const OFFICIAL_HOST = /(?:^|[./])(?:uscis|dhs|cbp|ice|state|justice|usps|ssa|irs)\.(?:gov|com)$/i;

function tokensOf(text: string): Token[] {
  return [...text.matchAll(/\S+/g)].map((found) => ({
    // However wide it is written, and whatever accents are put on it.
    text: found[0]
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .normalize('NFKC'),
    from: found.index,
    to: found.index + found[0].length,
  }));
}

/** No address has more dots: keeps the work for one sign the same however long the text is. */
const MOST_DOTS = 8;

/** Where an address goes on, written with words for its dots: the index of its last run. */
function endOfDotted(tokens: readonly Token[], start: number): number {
  let last = start;
  for (let dots = 0; dots < MOST_DOTS; dots += 1) {
    const dot = tokens[last + 1]?.text;
    if (dot === undefined) break;
    if (DOT_WORD.test(dot) && tokens[last + 2] !== undefined) last += 2;
    else if (/^[.·]\S/.test(dot)) last += 1;
    else break;
  }
  return last;
}

function startOfDotted(tokens: readonly Token[], end: number): number {
  let first = end;
  for (let dots = 0; dots < MOST_DOTS && first >= 2 && DOT_WORD.test(tokens[first - 1]?.text ?? ''); dots += 1)
    first -= 2;
  return first;
}

/** The text without the brackets and punctuation behind it, however many. */
function withoutBehind(text: string): string {
  let end = text.length;
  while (end > 0 && BEHIND.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isHost(text: string): boolean {
  const host = withoutBehind(text);
  return HOST.test(host) && !OFFICIAL_HOST.test(host);
}

/** Every run of the text that is an e-mail address or holds a coded letter, in order: begin and end. */
export function contactRuns(text: string): [from: number, to: number][] {
  const tokens = tokensOf(text);
  const runs: [number, number][] = [];
  const hide = (first: number, last: number) => {
    const [from, to] = [tokens[Math.max(0, first)], tokens[Math.min(last, tokens.length - 1)]];
    if (from !== undefined && to !== undefined) runs.push([from.from, to.to]);
  };
  tokens.forEach(({ text: token }, index) => {
    if (CODED.test(token) || AT_INSIDE.test(token)) hide(index, endOfDotted(tokens, index));
    if (AT_SIGN.test(token)) {
      const first = AT_SIGN.test(token.charAt(0)) ? startOfDotted(tokens, index - 1) : index;
      hide(first, endOfDotted(tokens, AT_SIGN.test(token.charAt(token.length - 1)) ? index + 1 : index));
    } else if (AT_WORD.test(token) && index > 0 && tokens[index + 1] !== undefined) {
      const end = endOfDotted(tokens, index + 1);
      const isAddress = AT_BRACKETED.test(token) || end > index + 1 || isHost(tokens[index + 1]?.text ?? '');
      if (isAddress) hide(startOfDotted(tokens, index - 1), end);
    }
  });
  return runs;
}
