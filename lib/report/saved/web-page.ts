// A saved or copied web page: the cases' JSON that it embeds, the JSON that a browser draws in it, or what kind of page it is. Pure.
import type { Outcome } from '../../uscis/reading.ts';

export interface WebPage {
  /** Where the page ends in the text. */
  end: number;
  /** Texts of JSON inside, and where each begins. */
  inside: { text: string; index: number }[];
  /** What the page says about an address that answered with it. Only where nothing is inside. */
  outcome: Outcome;
}

/** Where a web page, or an element of it that can hold JSON, begins. */
export const PAGE_BEGINS = '<(?:!doctype|html|head|body|script|pre)\\b';

/** The script element in which USCIS's own page carries the cases (`CaseCardsApp`). */
const CASES_SCRIPT = /<script\b[^>]*\bdata-component-name\s*=\s*["']?CaseCardsApp\b[^>]*>([^]*?)<\/script/gi;
/** The element in which browsers draw an answer that is text. */
const PRE = /<pre\b[^>]{0,500}>(\s{0,99}[{[][^]*?)<\/pre/gi;
const NAMES_ITSELF = /<(title|h1)\b[^>]{0,500}>([^]{0,500}?)<\/\1/gi;
const PASSWORD = /<input\b[^>]{0,500}\btype\s*=\s*["']?password\b/i;
const SIGN_IN_FORM =
  /<form\b[^>]{0,500}\baction\s*=\s*["']?[^"'>\s]{0,500}\/(?:sign-in|oidc|authenticate|users\/sign_in)\b/i;

/** Characters of a page in which it says what it is. */
const SAYS_WHAT_IT_IS = 100_000;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
  nbsp: '\u00a0',
  amp: '&',
};

function withoutEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|nbsp|amp);/g, (whole, name: string) => ENTITIES[name] ?? whole);
}

function outcomeOf(whole: string): Outcome {
  const page = whole.slice(0, SAYS_WHAT_IT_IS);
  const names = [...page.matchAll(NAMES_ITSELF)].map(([, , name = '']) => name).join(' ');
  if (PASSWORD.test(page) || SIGN_IN_FORM.test(page) || /\b(?:sign|log)[ -]?in\b/i.test(names)) return 'signed-out';
  if (/\b403\b|forbidden|denied|blocked|captcha|human/i.test(names)) return 'blocked';
  if (/\b(?:404|5\d\d)\b|not found|went wrong|unavailable|doesn.t exist|server error/i.test(names))
    return 'server-error';
  return 'not-json';
}

function endOf(text: string, start: number): number {
  const element = /^<(script|pre)\b/i.exec(text.slice(start, start + 8))?.[1] ?? 'html';
  const close = new RegExp(`</${element}\\s*>`, 'gi');
  close.lastIndex = start;
  return close.exec(text) === null ? text.length : close.lastIndex;
}

/** The page that begins at `start` of a text. */
export function webPageAt(text: string, start: number): WebPage {
  const end = endOf(text, start);
  const page = text.slice(start, end);
  // Without its end no element is searched for: each beginning would be followed to the end of the text.
  const upTo = (close: string) => page.slice(0, Math.max(0, page.toLowerCase().lastIndexOf(close)) + close.length);
  const piece = (match: RegExpExecArray) => ({
    text: match[1] ?? '',
    index: start + match.index + match[0].indexOf('>') + 1,
  });
  const inside = [
    ...[...upTo('</script').matchAll(CASES_SCRIPT)].map(piece),
    ...[...upTo('</pre').matchAll(PRE)]
      .map(piece)
      .map(({ text: raw, index }) => ({ text: withoutEntities(raw), index })),
  ];
  return { end, inside, outcome: inside.length > 0 ? 'ok' : outcomeOf(page) };
}
