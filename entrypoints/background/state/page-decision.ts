// What a page that a dock shows means for the session: whether it ends or opens one, whose account it is, and what of it counts. Pure.
// Pages are distinguished by the order in which their documents were first heard of; no clock has a say.
import type { PageReport } from '../../../lib/messages.ts';
import { pageKindOf } from '../../../lib/uscis/page-cases.ts';
import { isOfSession, NO_SESSION, type SessionRecord, type TabRecord } from './session-records.ts';

/** Receipts one session can show: an account's own, with room for a page that tries to stuff us. */
const MOST_SHOWN = 700;
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
  /** Of an end: its place in the order. Of any other event: null. */
  endsAt: number | null;
  /** The document's own place: when it was first heard of. */
  seq: number;
  /** What the tab's record says of the document from now on. */
  document: Pick<TabRecord, 'isAtSignIn' | 'wasAccount' | 'endedAt'>;
  /** Whether the page belongs to the session as it is now: one of a former session or account says nothing. */
  isCurrent: boolean;
  /** What is to be written into the session. */
  patch: Partial<SessionRecord>;
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])].slice(0, MOST_SHOWN);
const without = (a: readonly string[], b: readonly string[]): string[] => a.filter((one) => !b.includes(one));
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
    // A name in running text speaks for nobody, so only what a dashboard lists shows that it is the account's own.
    const onDashboard = page.listed.length > 0 ? page.listed : page.receipts;
    if (isDashboard(page.path) && onDashboard.length > 0 && !meets(onDashboard, account)) return true;
  }
  if (!isNewDocument || session.shown.length === 0 || meets(page.listed, account)) return false;
  // After nobody was there, a name is not enough: somebody else can have the same, or choose it.
  return session.isUnattended || (page.isFromSignIn && isSame === null);
}

/** Receipts that a page shows to be of the account that is signed in; []: it need not list them. */
function accountOn(page: SeenPage, known: readonly string[]): readonly string[] {
  if (page.list !== null) return page.list;
  if (isDashboard(page.path)) return page.listed;
  // The page of one case, by itself, may be of whoever signed in meanwhile: its answers tell.
  return known.length === 0 || meets(page.listed, known) ? page.listed : [];
}

/**
 * The place of a page's document, null for a new one. A document keeps the place at which it was first heard of, whatever it becomes: else one
 * left open by somebody who signed out could count as new. It gets another one when it comes to a sign-in address or leaves one, and when it
 * becomes a page of the account for the first time.
 */
function placeOf(before: TabRecord | null, session: SessionRecord, page: SeenPage, isAtSignIn: boolean): number | null {
  const same = before?.frameKey === page.frameKey ? before : null;
  if (same !== null && (same.isAtSignIn ?? false) !== isAtSignIn) return null;
  // Its own password field ended the session, nothing was heard of since, and the field is gone.
  const isBack = page.kind === 'account' && session.state === 'ended' && session.seq === session.endedSeq;
  if (isBack && same?.endedAt === session.endedSeq) return null;
  if (page.seq !== null) return Math.min(page.seq, session.seq);
  return same === null || (page.kind === 'account' && same.wasAccount !== true) ? null : same.seq;
}

/** @param before what was known of the tab */
export function decidePage(before: TabRecord | null, session: SessionRecord, page: SeenPage): PageDecision {
  const isAtSignIn = pageKindOf(page.path, false) === 'sign-in';
  const heardOf = placeOf(before, session, page, isAtSignIn);
  const isNewDocument = heardOf === null;
  const seq = heardOf ?? session.seq + 1;
  const isCurrent = isOfSession({ seq }, session);
  const counted = { seq: Math.max(session.seq, seq) };
  const same = before?.frameKey === page.frameKey ? before : null;
  const isProven = isAtSignIn;
  const document = {
    isAtSignIn,
    wasAccount: page.kind === 'account' || (same?.wasAccount === true && same.isAtSignIn === isAtSignIn),
    endedAt: same?.endedAt,
  };
  const nothing = { event: 'none', endsAt: null, isProven, seq, document, isCurrent: false, patch: counted } as const;

  if (page.kind === 'sign-in' && (isNewDocument || (isCurrent && !isAtSignIn))) {
    const endsAt = isNewDocument ? seq : session.seq + 1;
    const patch = { ...ended(endsAt) };
    return { ...nothing, event: 'ends', endsAt, document: { ...document, endedAt: endsAt }, patch };
  }
  if (page.kind !== 'account' || seq <= session.endedSeq || seq < session.accountFrom) return nothing;

  const { receipts, listed, who } = page;
  const seen = { ...counted, hasBegun: true, isUnattended: false };
  const anew = {
    ...seen,
    state: 'open' as const,
    accountFrom: seq,
    shown: receipts.slice(0, MOST_SHOWN),
    proven: [...listed],
    refused: [],
    who,
    account: [...accountOn(page, [])],
    lease: null,
    lastRoundAt: null,
    asked: null,
  };
  const now = { ...nothing, isCurrent: true };
  if (!session.hasBegun) return { ...now, event: 'opens', patch: { ...anew, accountFrom: 0 } };
  if (showsAnother(session, page, isNewDocument)) return { ...now, event: 'switches', patch: anew };
  return {
    ...now,
    patch: {
      ...seen,
      shown: union(receipts, session.shown),
      proven: union(without(listed, session.refused), session.proven),
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
