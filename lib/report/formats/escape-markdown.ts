// Text of a record written into Markdown so that nothing of it can mark up, link or call anybody. Pure.
// A word that a site would make a link or a mention of (an address, `@name`, `u/name`, `#12`) becomes code: no renderer links that.

/** File endings that no site takes for the end of an address. */
const FILE_ENDING = /\.(?:pdf|tiff?|jpe?g|png|json|csv|html?|txt|docx?|heic|xml)$/i;
const LIVE: readonly RegExp[] = [
  /:\/\/|(?:^|[^a-z])(?:mailto|xmpp|tel|sms|javascript|vbscript|data):/i,
  /(?:^|[^\p{L}\p{N}])www\./iu,
  /[@＠]/,
  /(?:^|[^\p{L}\p{N}])\/?[ur]\/[\p{L}\p{N}_-]/iu,
  /#\d|(?:^|[^a-z])GH-\d/i,
];
const HOST = /[\p{L}\p{N}-]\.(?:\p{L}{2}|xn--)/u;

const isLive = (word: string): boolean =>
  LIVE.some((pattern) => pattern.test(word)) || (HOST.test(word) && !FILE_ENDING.test(word));

const OPENING = '("\'“‘<«';
const CLOSING = ')"\'”’>».,;:!?';

/** A word without the punctuation around it, and that. */
function peeled(word: string): [before: string, inner: string, after: string] {
  let from = 0;
  let to = word.length;
  while (from < to && OPENING.includes(word.charAt(from))) from += 1;
  while (to > from && CLOSING.includes(word.charAt(to - 1))) to -= 1;
  return [word.slice(0, from), word.slice(from, to), word.slice(to)];
}

/** A code span; a text that holds backticks gets a longer fence. @param isInTable a bar would begin the next cell */
export function codeSpan(text: string, isInTable: boolean): string {
  if (text.trim() === '') return '';
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const inner = longest > 0 || /^ .* $/.test(text) ? ` ${text} ` : text;
  return `${fence}${isInTable ? inner.replace(/\|/g, '\\|') : inner}${fence}`;
}

const escapedPiece = (text: string): string =>
  text.replace(/[\\`*_[\]<>|~$^]/g, '\\$&').replace(/&(?=#?\w{1,40};)/g, '\\&');

/** What would begin a list, a heading or a rule at the start of a line. */
const escapedStart = (line: string): string =>
  line.replace(/^([#+=:-])/, '\\$1').replace(/^(\d{1,12})([.)])/, '$1\\$2');

/** One line of text for Markdown. */
export function escapeMarkdown(line: string, isInTable: boolean): string {
  const words = line
    .trim()
    .split(/\s+/)
    .map((word) => {
      if (!isLive(word)) return escapedPiece(word);
      const [before, inner, after] = peeled(word);
      return `${escapedPiece(before)}${codeSpan(inner, isInTable)}${escapedPiece(after)}`;
    });
  return escapedStart(words.join(' '));
}
