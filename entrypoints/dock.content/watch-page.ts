// Watches the page for what the dock needs: its cases, kind and path, and whether our element is still there. Looks at most once
// in 700 ms, and less often on a page that never settles; at once on a sign-in page, where no word of a case may stay visible for
// more than a second.
import {
  casesOnPage,
  isSignInAddress,
  nameOnPage,
  pageKindOf,
  type PageCases,
  type PageKind,
} from '../../lib/uscis/page-cases.ts';

const CHECK_EVERY_MS = 700;
const LATE_CHECK_MS = 150;
/** Number of changes within a minute from which a page is looked at less often. */
const MANY_CHANGES = 20;
const CHECK_RESTLESS_EVERY_MS = 10_000;
const MINUTE_MS = 60_000;

export interface PageNow extends PageCases {
  kind: PageKind;
  path: string;
  who: { place: number; name: string } | null;
  isFromSignIn: boolean;
}

export const NO_PAGE: PageNow = {
  kind: 'other',
  path: '',
  who: null,
  isFromSignIn: false,
  receipts: [],
  listed: [],
  beyond: 0,
  embedded: null,
};

export function checkPage(): PageNow {
  const path = location.pathname;
  const kind = pageKindOf(path, document.querySelector('input[type="password" i]') !== null);
  if (kind !== 'account') return { ...NO_PAGE, kind, path };
  const isFromSignIn = isSignInAddress(document.referrer);
  return { kind, path, who: nameOnPage(document), isFromSignIn, ...casesOnPage(document) };
}

/** Calls `onChange` with what the page shows whenever it differs from last time, and `keepHost` after any change of the document. */
export function watchPage(
  parts: { setTimeout(run: () => void, ms: number): unknown; signal: AbortSignal },
  onChange: (page: PageNow) => void,
  keepHost: () => void,
): void {
  let last = '';
  let kind: PageKind | null = null;
  // Not the wall clock: set back, it would make the next look wait for hours.
  const now = () => performance.now();
  let waits = false;
  let checkedAt = -Infinity;
  let changedAt: number[] = [];
  const look = () => {
    waits = false;
    checkedAt = now();
    if (parts.signal.aborted) return;
    keepHost();
    const page = checkPage();
    const shown = [
      page.kind,
      page.path,
      page.receipts.join(' '),
      page.listed.join(' '),
      String(page.beyond),
      String(page.embedded?.length ?? -1),
    ];
    const print = [...shown, page.who?.name ?? ''].join('|');
    if (print === last) return;
    last = print;
    changedAt = [...changedAt.filter((at) => at > checkedAt - MINUTE_MS), checkedAt];
    ({ kind } = page);
    onChange(page);
  };
  const checkSoon = () => {
    if (kind !== 'sign-in' && pageKindOf(location.pathname, false) === 'sign-in') {
      look();
      return;
    }
    if (waits) return;
    waits = true;
    const since = now() - checkedAt;
    const everyMs = changedAt.length > MANY_CHANGES ? CHECK_RESTLESS_EVERY_MS : CHECK_EVERY_MS;
    parts.setTimeout(look, since > everyMs ? LATE_CHECK_MS : everyMs - since);
  };
  const observer = new MutationObserver(checkSoon);
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  parts.signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  for (const event of ['popstate', 'hashchange'] as const) {
    window.addEventListener(event, checkSoon, { signal: parts.signal });
  }
  look();
}
