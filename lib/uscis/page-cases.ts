// Reads from USCIS's own page: its kind, the receipts it shows, and the JSON it embeds. Takes the document and makes no requests.
// For when the selectors were last verified see docs/DATA.md, "The page".
import { SIGN_IN_PATH } from './sign-in-path.ts';

/** Max. receipts taken from a page: no account page seen has more. */
const MOST_RECEIPTS = 50;
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
  /** In page order, without duplicates, at most `MOST_RECEIPTS`. */
  receipts: string[];
  /** Those of them that a card or the embedded JSON holds: running text may name anybody's. */
  listed: string[];
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
  const found = new Set<string>();
  const add = (receipts: Iterable<string>) => {
    for (const receipt of receipts) {
      if (found.size >= MOST_RECEIPTS) return;
      found.add(receipt);
    }
  };
  for (const card of [...page.querySelectorAll('[id^="region_"]')].slice(0, MOST_CARDS))
    add(CARD_ID.exec(card.id)?.slice(1) ?? []);
  for (const [, receipt] of (embedded ?? '').matchAll(/"receiptNumber"\s*:\s*"([A-Z]{3}\d{10})"/g))
    add([receipt ?? '']);
  const listed = [...found];
  if (page.body) add(textOf(page.body, MOST_TEXT).match(RECEIPT_IN_TEXT) ?? []);
  return { receipts: [...found], listed, embedded };
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
