// USCIS's status text, which holds HTML, as plain text: links keep their address, nothing can act as markup. Pure, linear in time.

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  aacute: 'á',
  eacute: 'é',
  iacute: 'í',
  oacute: 'ó',
  uacute: 'ú',
  ntilde: 'ñ',
  Aacute: 'Á',
  Eacute: 'É',
  Iacute: 'Í',
  Oacute: 'Ó',
  Uacute: 'Ú',
  Ntilde: 'Ñ',
  iquest: '¿',
  iexcl: '¡',
  uuml: 'ü',
  copy: '©',
  reg: '®',
  sect: '§',
};
const LINE_TAGS = new Set(['br', 'p', 'div', 'li', 'ul', 'ol', 'tr', 'table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const TAG_NAME = /^\/?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>]|$)/;
const HREF = /\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i;
/** Addresses a person can read and type; others (`javascript:`) are left to the raw field. */
const ADDRESS = /^(?:https?:|mailto:|tel:|\/|#)/i;

function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}));/g, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return (Object.hasOwn(NAMED, name) ? NAMED[name] : undefined) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
  });
}

function tidy(text: string): string {
  return text
    .replace(/[ \t\f\r\u00a0]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Where a tag that begins at `open` ends (index of its `>`), or -1: then "<" is only a character. */
function tagEnd(html: string, open: number): number {
  if (!/[a-zA-Z/!]/.test(html[open + 1] ?? '')) return -1;
  let quote = '';
  const limit = Math.min(html.length, open + 4000);
  for (let at = open + 1; at < limit; at += 1) {
    const letter = html[at] ?? '';
    if (quote !== '') {
      if (letter === quote) quote = '';
    } else if ((letter === '"' || letter === "'") && html[at - 1] === '=') quote = letter;
    else if (letter === '>') return at;
    else if (letter === '<') return -1;
  }
  return -1;
}

/** The text so far, and the link that is open: pieces are joined once, at the end. */
function makeWriter() {
  const done: string[] = [];
  let link: { address: string; words: string[] } | null = null;
  const closeLink = () => {
    if (link === null) return;
    const { address, words } = link;
    link = null;
    const text = words.join('');
    const isNamed = address !== '' && tidy(text) !== address;
    done.push(isNamed ? `${text.trimEnd()} (${address})` : text);
  };
  return {
    write: (piece: string) => {
      (link?.words ?? done).push(piece);
    },
    closeLink,
    openLink: (address: string) => {
      closeLink();
      link = { address, words: [] };
    },
    end: () => {
      closeLink();
      return tidy(done.join(''));
    },
  };
}

const END_OF = { script: /<\/script/gi, style: /<\/style/gi } as const;

/** Where what a browser would not show ends, from `at` on. */
function endOfHidden(html: string, name: keyof typeof END_OF, at: number): number {
  const end = END_OF[name];
  end.lastIndex = at;
  return end.exec(html)?.index ?? html.length;
}

/**
 * Plain text of an HTML text. `<a href="https://x">our site</a>` becomes `our site (https://x)`; line tags become line breaks; what is
 * no tag stays as it is.
 */
export function plainTextOf(html: string): string {
  if (!/[<&]/.test(html)) return tidy(html);
  const writer = makeWriter();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) break;
    writer.write(decodeEntities(html.slice(at, open)));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const end = tagEnd(html, open);
    if (end < 0) {
      writer.write('<');
      at = open + 1;
      continue;
    }
    const tag = html.slice(open + 1, end);
    const name = TAG_NAME.exec(tag)?.[1]?.toLowerCase();
    at = end + 1;
    if (name === 'a') {
      if (tag.startsWith('/')) writer.closeLink();
      else {
        const found = HREF.exec(tag);
        const address = decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
        writer.openLink(ADDRESS.test(address) ? address : '');
      }
    } else if ((name === 'script' || name === 'style') && !tag.startsWith('/')) at = endOfHidden(html, name, at);
    else if (name !== undefined && LINE_TAGS.has(name)) writer.write('\n');
    else if (name === undefined && !tag.startsWith('!')) writer.write(decodeEntities(html.slice(open, at)));
  }
  writer.write(decodeEntities(html.slice(at)));
  return writer.end();
}
