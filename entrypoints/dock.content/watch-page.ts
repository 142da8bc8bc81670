// Watches the page for what the dock needs: its cases, kind and path, and whether our element is still there. Looks at most once
// in 700 ms, and less often on a page that never settles; at once on a sign-in page, where no word of a case may stay visible for
// more than a second.
import { casesOnPage, pageKindOf, type PageCases, type PageKind } from '../../lib/uscis/page-cases.ts';

const CHECK_EVERY_MS = 700;
const LATE_CHECK_MS = 150;
/** Number of changes within a minute from which a page is looked at less often. */
const MANY_CHANGES = 20;
const CHECK_RESTLESS_EVERY_MS = 10_000;
const MINUTE_MS = 60_000;

export interface PageNow extends PageCases {
  kind: PageKind;
  path: string;
  /** When the document became of this kind, ms. */
  sinceMs: number;
}

export function checkPage(): Omit<PageNow, 'sinceMs'> {
  const path = location.pathname;
  const kind = pageKindOf(path, document.querySelector('input[type="password" i]') !== null);
  return { kind, path, ...(kind === 'account' ? casesOnPage(document) : { receipts: [], embedded: null }) };
}

/** Calls `onChange` with what the page shows whenever it differs from last time, and `keepHost` after any change of the document. */
export function watchPage(
  parts: { setTimeout(run: () => void, ms: number): unknown; signal: AbortSignal },
  onChange: (page: PageNow) => void,
  keepHost: () => void,
): void {
  let last = '';
  let kind: { now: PageKind | null; sinceMs: number } = { now: null, sinceMs: 0 };
  let waits = false;
  let checkedAt = 0;
  let changedAt: number[] = [];
  const look = () => {
    waits = false;
    checkedAt = Date.now();
    if (parts.signal.aborted) return;
    keepHost();
    const page = checkPage();
    const print = [page.kind, page.path, page.receipts.join(' '), String(page.embedded?.length ?? -1)].join('|');
    if (print === last) return;
    last = print;
    changedAt = [...changedAt.filter((at) => at > checkedAt - MINUTE_MS), checkedAt];
    if (page.kind !== kind.now)
      kind = { now: page.kind, sinceMs: kind.now === null ? performance.timeOrigin : Date.now() };
    onChange({ ...page, sinceMs: kind.sinceMs });
  };
  const checkSoon = () => {
    if (kind.now !== 'sign-in' && pageKindOf(location.pathname, false) === 'sign-in') {
      look();
      return;
    }
    if (waits) return;
    waits = true;
    const since = Date.now() - checkedAt;
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
