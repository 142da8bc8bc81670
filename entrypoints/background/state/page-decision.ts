// What a page that a dock shows means for the session: whether it ends or opens one, whose account it is, and what of it counts. Pure.
// Pages are distinguished by the order in which their documents were first heard of; no clock has a say.
import type { PageReport } from '../../../lib/messages.ts';
import { pageKindOf } from '../../../lib/uscis/page-cases.ts';
import { NO_SESSION, type SessionRecord, type TabRecord } from './session-records.ts';

/** Receipts one session can show: an account's own, with room for a page that tries to stuff us. */
const MOST_SHOWN = 200;
const DASHBOARD = /^\/account\/applicant\/?$/;

export type SeenPage = Pick<
  PageReport,
  'kind' | 'path' | 'receipts' | 'listed' | 'who' | 'isFromSignIn' | 'frameKey' | 'seq'
> & {
  /** The receipts of the list that the page's own JSON holds; null: it holds none. */
  list: readonly string[] | null;
};

export interface PageDecision {
  /** `switches`: somebody else is signed in now. */
  event: 'ends' | 'opens' | 'switches' | 'none';
  /** Of an end: only a sign-in address proves it. Any page may hold a password field, one to change the password too. */
  isProven: boolean;
  /** When the document was first heard of as what it is now. */
  seq: number;
  /** Whether the page belongs to the session as it is now: one of a former session or account says nothing. */
  isCurrent: boolean;
  /** What is to be written into the session. */
  patch: Partial<SessionRecord>;
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].slice(0, MOST_SHOWN);
const meets = (a: readonly string[], b: readonly string[]): boolean => a.some((one) => b.includes(one));
const isDashboard = (path: string): boolean => DASHBOARD.test(path);

/** Whether two pages name the same person; null: one names nobody, or elsewhere on the page. */
export function isSamePerson(a: SessionRecord['who'], b: SessionRecord['who']): boolean | null {
  if (a === null || b === null || a.place !== b.place) return null;
  return a.name === b.name;
}

/** Whether a page of the account shows that somebody else is signed in than the one the session is of. */
function showsAnother(session: SessionRecord, page: SeenPage, isNewDocument: boolean): boolean {
  const { account } = session;
  const isSame = isSamePerson(session.who, page.who);
  if (isSame === false) return true;
  if (account.length > 0) {
    if (page.list !== null) return !meets(page.list, account);
    if (isDashboard(page.path) && page.receipts.length > 0) return !meets(page.receipts, account);
  }
  const isUnproven = isSame === null && !meets(page.listed, account);
  return isNewDocument && page.isFromSignIn && isUnproven && session.shown.length > 0;
}

/** Receipts that a page shows to be of the account that is signed in; []: it need not list them. */
function accountOn(page: SeenPage, known: readonly string[]): readonly string[] {
  if (page.list !== null) return page.list;
  if (isDashboard(page.path)) return page.receipts;
  // The page of one case, by itself, may be of whoever signed in meanwhile: its answers tell.
  return known.length === 0 || meets(page.listed, known) ? page.listed : [];
}

/** @param before what was known of the tab */
export function decidePage(before: TabRecord | null, session: SessionRecord, page: SeenPage): PageDecision {
  const isHeardOf = before !== null && before.frameKey === page.frameKey && before.kind === page.kind;
  const heardOf = page.seq === null ? (isHeardOf ? before.seq : null) : Math.min(page.seq, session.seq);
  const isNewDocument = heardOf === null;
  const seq = heardOf ?? session.seq + 1;
  const counted = { seq: Math.max(session.seq, seq) };
  const isProven = pageKindOf(page.path, false) === 'sign-in';
  const nothing = { event: 'none', isProven, seq, isCurrent: false, patch: counted } as const;

  // A document that ended the session by a password field can still move on to a sign-in address.
  const provesItsEnd = isProven && session.state === 'ended' && seq === session.endedSeq;
  if (page.kind === 'sign-in' && (isNewDocument || provesItsEnd))
    return { event: 'ends', isProven, seq, isCurrent: false, patch: { ...counted, ...ended(seq) } };
  if (page.kind !== 'account' || seq <= session.endedSeq || seq < session.accountFrom) return nothing;

  const { receipts, listed, who } = page;
  const anew = {
    state: 'open' as const,
    accountFrom: seq,
    shown: receipts.slice(0, MOST_SHOWN),
    proven: [...listed],
    who,
    account: [...accountOn(page, [])],
    lease: null,
    lastRoundAt: null,
  };
  if (session.state === 'ended')
    return { event: 'opens', isProven, seq, isCurrent: true, patch: { ...counted, ...anew, accountFrom: 0 } };
  if (showsAnother(session, page, isNewDocument))
    return { event: 'switches', isProven, seq, isCurrent: true, patch: { ...counted, ...anew } };
  return {
    event: 'none',
    isProven,
    seq,
    isCurrent: true,
    patch: {
      ...counted,
      shown: union(receipts, session.shown),
      proven: union(listed, session.proven),
      account: union(accountOn(page, session.account), session.account),
      who: session.who ?? who,
    },
  };
}

/** A session that is over: nothing of whose it was stays. @param seq the end is later than all that came before this */
export const ended = (seq: number): Partial<SessionRecord> => {
  const { state: _open, seq: _seq, endedSeq: _before, ...none } = NO_SESSION;
  return { ...none, state: 'ended', endedSeq: seq, seq };
};
