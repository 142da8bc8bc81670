// Reads from USCIS's own page: its kind, the receipts it shows, and the JSON it embeds. Takes the document and makes no requests.
// For when the selectors were last verified see docs/DATA.md, "The page".
import { SIGN_IN_PATH } from './sign-in-path.ts';

/** Max. cases taken from a page's list of an account. */
export const MOST_RECEIPTS = 500;
/** Max. receipts from running text beside such a list: it names anybody's. A page without a list may be one, of a lawyer's clients. */
const MOST_BESIDE_LIST = 50;
const MOST_TEXT = 200_000;
/** Max. elements examined whose id looks like a card's. */
const MOST_CARDS = 1_000;
const MOST_TEXT_NODES = 50_000;
const MOST_EMBEDDED = 5_000_000;

const CARD_ID = /^region_([A-Z]{3}\d{10})$/;
/** In running text only prefixes that USCIS is known to use count, since a parcel number is no receipt. */
const RECEIPT_IN_TEXT = /\b(?:IOE|EAC|VSC|WAC|CSC|LIN|NSC|SRC|TSC|MSC|NBC|YSC|MCT)\d{10}\b/g;

export type PageKind = 'account' | 'sign-in' | 'other';

/** The kind of page: sign-in by its path or a password field; account by its path. */
export function pageKindOf(path: string, hasPasswordField: boolean): PageKind {
  if (SIGN_IN_PATH.test(path) || hasPasswordField) return 'sign-in';
  return path.startsWith('/account') ? 'account' : 'other';
}

export interface PageCases {
  /** In page order, without duplicates, at most `MOST_RECEIPTS`, of which `MOST_BESIDE_LIST` stand only in the text beside a list. */
  receipts: string[];
  /** Those of them that a card or the embedded JSON holds: running text may name anybody's. */
  listed: string[];
  /** How many more the page shows than are taken. */
  beyond: number;
  /** Source text of the embedded cases, or null. */
  embedded: string | null;
}

function textOf(root: Node, limit: number): string {
  const walker = root.ownerDocument?.createTreeWalker(root, NodeFilter.SHOW_TEXT) ?? null;
  let text = '';
  let nodes = 0;
  for (let node = walker?.nextNode(); node && text.length < limit; node = walker?.nextNode()) {
    nodes += 1;
    if (nodes > MOST_TEXT_NODES) break;
    if (!/^(?:script|style|noscript|template)$/i.test(node.parentNode?.nodeName ?? '')) {
      text += ` ${(node.nodeValue ?? '').slice(0, limit)}`;
    }
  }
  return text;
}

/** Receipts and embedded JSON of a page; receipts come from the embedded JSON, the ids of cards and the text, in that order. */
export function casesOnPage(page: Document): PageCases {
  const script = page.querySelector('script[data-component-name="CaseCardsApp"]');
  const source = script?.textContent ?? '';
  const embedded = source !== '' && source.length <= MOST_EMBEDDED ? source : null;
  const all = new Set<string>();
  for (const card of [...page.querySelectorAll('[id^="region_"]')].slice(0, MOST_CARDS)) {
    const receipt = CARD_ID.exec(card.id)?.[1];
    if (receipt !== undefined) all.add(receipt);
  }
  for (const [, receipt] of (embedded ?? '').matchAll(/"receiptNumber"\s*:\s*"([A-Z]{3}\d{10})"/g))
    if (receipt !== undefined) all.add(receipt);
  const listed = [...all].slice(0, MOST_RECEIPTS);
  const text = page.body ? (textOf(page.body, MOST_TEXT).match(RECEIPT_IN_TEXT) ?? []) : [];
  const inText = [...new Set(text)].filter((receipt) => !all.has(receipt));
  const beside = listed.length > 0 ? inText.slice(0, MOST_BESIDE_LIST) : inText;
  const receipts = [...listed, ...beside].slice(0, MOST_RECEIPTS);
  return { receipts, listed, beyond: all.size + inText.length - receipts.length, embedded };
}

/** Where a page may name who is signed in. USCIS documents none; these are what its pages and such headers commonly use. */
const NAME_PLACES = [
  'header [class*="username" i], header [class*="user-name" i], header [class*="account-name" i]',
  'header [class*="__who" i]',
  '[data-testid*="user-name" i], [data-testid*="username" i]',
  'nav [class*="username" i], nav [class*="user-name" i], nav [class*="account-name" i]',
] as const;
const LONGEST_NAME = 200;

/** The name of whoever is signed in, and in which of the places it stands; null: none was found. */
export function nameOnPage(page: Document): { place: number; name: string } | null {
  for (const [place, css] of NAME_PLACES.entries()) {
    const name = page.querySelector(css)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
    if (name !== '') return { place, name: name.slice(0, LONGEST_NAME) };
  }
  return null;
}

/** Sites of USCIS at which nobody signs in to an account: people come from there signed in already. */
const PUBLIC_SITES: ReadonlySet<string> = new Set(['uscis.gov', 'www.uscis.gov', 'egov.uscis.gov']);

/** Whether the address that led to a page is one at which people sign in to USCIS: here, at its other sites, or at login.gov. */
export function isSignInAddress(referrer: string): boolean {
  if (!URL.canParse(referrer)) return false;
  const { hostname, pathname } = new URL(referrer);
  if (hostname === 'my.uscis.gov') return pageKindOf(pathname, false) === 'sign-in';
  return !PUBLIC_SITES.has(hostname) && /(?:^|\.)(?:uscis\.gov|uscis\.dhs\.gov|login\.gov)$/.test(hostname);
}
