import { describe, expect, it } from 'vitest';
import { decidePage, isSamePerson, type SeenPage } from './page-decision.ts';
import { NO_SESSION, type SessionRecord, type TabRecord } from './session-records.ts';

const [OWN, OTHER] = ['IOE0912345678', 'IOE0987654321'];
const ELENA = { place: 0, name: 'Elena Quiroga' };
const KOFI = { place: 0, name: 'Kofi Adeyemi' };

const page = (some: Partial<SeenPage> = {}): SeenPage => ({
  kind: 'account',
  path: '/account/inbox',
  receipts: [],
  listed: [],
  list: null,
  who: null,
  isFromSignIn: false,
  frameKey: 'new',
  seq: null,
  ...some,
});
const open: SessionRecord = {
  ...NO_SESSION,
  hasBegun: true,
  seq: 10,
  shown: [OWN],
  account: [OWN],
  proven: [OWN],
  who: ELENA,
};
const over: SessionRecord = { ...NO_SESSION, state: 'ended', seq: 10, endedSeq: 10 };
const tab = (some: Partial<TabRecord> = {}): TabRecord => ({
  tabId: 1,
  scope: 'normal',
  kind: 'account',
  of: null,
  receipts: [OWN],
  frameKey: 'old',
  seq: 4,
  wasAccount: true,
  frameId: null,
  inView: null,
  visible: true,
  ...some,
});

describe('a sign-in page', () => {
  const signIn = page({ kind: 'sign-in', path: '/sign-in' });
  it('ends the session when it is first heard of, and nothing of whose it was stays', () => {
    const { event, patch } = decidePage(null, open, signIn);
    expect(event).toBe('ends');
    expect(patch).toMatchObject({ state: 'ended', endedSeq: 11, shown: [], account: [], proven: [], who: null });
  });
  it.each([
    ['its address', '/sign-in', true],
    ['a password field alone', '/account/change-password', false],
  ])('shows by %s that the session ended; from %s that is proven: %s', (_by, path, isProven) => {
    expect(decidePage(null, open, { ...signIn, path })).toMatchObject({ event: 'ends', isProven });
  });
  it('proves the end when its document moves on from a password field to the address', () => {
    const before = tab({ kind: 'sign-in', frameKey: 'new', seq: 10, endedAt: 10 });
    expect(decidePage(before, over, signIn)).toMatchObject({ event: 'ends', isProven: true, endsAt: 11 });
    expect(decidePage(before, over, { ...signIn, path: '/account/change-password' }).event).toBe('none');
  });
  it('in a document that showed the account before ends it too', () => {
    expect(decidePage(tab({ frameKey: 'new' }), open, signIn).event).toBe('ends');
  });
  it('that is looked at again ends no session that began after it', () => {
    const before = tab({ kind: 'sign-in', frameKey: 'new', seq: 4, isAtSignIn: true });
    expect(decidePage(before, open, { ...signIn, seq: 4 })).toMatchObject({ event: 'none', seq: 4 });
    expect(decidePage(null, open, { ...signIn, seq: 4 })).toMatchObject({ event: 'none', seq: 4 });
  });
});

describe('a page of the account', () => {
  it('that is new opens a session that was over', () => {
    const { event, isCurrent, patch } = decidePage(null, over, page({ receipts: [OWN], list: [OWN], listed: [OWN] }));
    expect([event, isCurrent]).toEqual(['opens', true]);
    expect(patch).toMatchObject({ state: 'open', shown: [OWN], account: [OWN], proven: [OWN] });
  });
  it.each([
    ['its tab', tab({ frameKey: 'new', seq: 4 }), null],
    ['what it was given itself, when the browser kept it for “Back”', tab({ frameKey: 'other', seq: 9 }), 4],
  ])('from before the end opens none, by %s', (_by, before, seq) => {
    const decision = decidePage(before, over, page({ receipts: [OWN], seq }));
    expect(decision).toMatchObject({ event: 'none', seq: 4, isCurrent: false });
    expect(decision.patch).toEqual({ seq: 10 });
  });
  it('cannot say that it is newer than anything that was heard of', () => {
    expect(decidePage(null, over, page({ seq: 9_999 }))).toMatchObject({ event: 'none', seq: 10 });
  });
  it('of a former account changes nothing of the session', () => {
    const session = { ...open, accountFrom: 8 };
    const old = page({ receipts: [OTHER], list: [OTHER], listed: [OTHER], seq: 4 });
    expect(decidePage(tab(), session, old)).toMatchObject({ event: 'none', isCurrent: false, patch: { seq: 10 } });
  });
  it('that only names a case proves nothing of it', () => {
    const { patch } = decidePage(null, open, page({ receipts: [OTHER] }));
    expect(patch).toMatchObject({ shown: [OTHER, OWN], account: [OWN], proven: [OWN] });
  });
});

describe('a document that was heard of before', () => {
  const here = { frameKey: 'new', seq: 4 };
  const password = page({ kind: 'sign-in', path: '/account/change-password' });
  const account = page({ receipts: [OWN], list: [OWN], listed: [OWN] });
  const signIn = page({ kind: 'sign-in', path: '/sign-in' });

  it.each<[string, SeenPage, Partial<TabRecord>]>([
    ['shows a password field', password, {}],
    ['shows one no longer', account, { kind: 'sign-in', endedAt: 2 }],
    ['comes back from a page that is not of the account', account, { kind: 'other' }],
  ])('and is of a session that is over changes nothing when it %s', (_does, now, was) => {
    for (const session of [over, { ...open, endedSeq: 5 }, { ...open, accountFrom: 6 }])
      expect(decidePage(tab({ ...here, ...was }), session, now)).toMatchObject({
        event: 'none',
        seq: 4,
        isCurrent: false,
        patch: { seq: 10 },
      });
  });
  it('ends its own session by a password field, and keeps its place', () => {
    expect(decidePage(tab(here), open, password)).toMatchObject({ event: 'ends', isProven: false, endsAt: 11, seq: 4 });
  });
  it('opens it again once its own field is gone, if nothing was heard of since', () => {
    const before = tab({ ...here, kind: 'sign-in', endedAt: 10 });
    expect(decidePage(before, over, account)).toMatchObject({ event: 'opens', seq: 11 });
    expect(decidePage(before, { ...over, seq: 11 }, account)).toMatchObject({ event: 'none', seq: 4 });
  });
  it('ends the session when it comes to a sign-in address, and is new when it leaves one', () => {
    expect(decidePage(tab(here), open, signIn)).toMatchObject({ event: 'ends', isProven: true, endsAt: 11, seq: 11 });
    const left = tab({ ...here, kind: 'sign-in', seq: 10, isAtSignIn: true });
    expect(decidePage(left, over, account)).toMatchObject({ event: 'opens', seq: 11 });
  });
  it('is new as the first page of the account that it becomes', () => {
    const before = tab({ ...here, kind: 'other', wasAccount: false });
    expect(decidePage(before, over, account)).toMatchObject({ event: 'opens', seq: 11 });
  });
});

describe('somebody else is signed in', () => {
  it.each<[string, Partial<SeenPage>]>([
    ['another name stands on the page', { who: KOFI }],
    ['the page’s list holds no case of the account', { list: [OTHER], listed: [OTHER] }],
    ['the page’s list is empty', { list: [] }],
    ['a dashboard without a list of its own shows none of them', { path: '/account/applicant', receipts: [OTHER] }],
    ['the page was reached from a sign-in page, and shows nothing of the account', { isFromSignIn: true }],
    [
      'a dashboard lists none of them, and only names one',
      { path: '/account/applicant', receipts: [OTHER, OWN], listed: [OTHER] },
    ],
    [
      'a dashboard that lists nothing was reached from a sign-in page, and only names one',
      { path: '/account/applicant', receipts: [OWN], isFromSignIn: true },
    ],
    ['the same name stands there, and the list is another one', { who: ELENA, list: [OTHER] }],
  ])('when %s', (_when, some) => {
    const { event, patch } = decidePage(null, open, page(some));
    expect(event).toBe('switches');
    expect(patch).toMatchObject({ accountFrom: 11, shown: some.receipts ?? [], proven: some.listed ?? [] });
  });
  it.each<[string, Partial<SeenPage>]>([
    ['the same name stands on it', { who: ELENA, isFromSignIn: true }],
    ['a card of the account stands on it', { listed: [OWN], receipts: [OWN], isFromSignIn: true }],
    ['it names nobody and lists nothing', {}],
    ['its list holds one of several cases', { list: [OTHER, OWN] }],
    ['it is a dashboard that only names one of them', { path: '/account/applicant', receipts: [OTHER, OWN] }],
    ['a case of its own stands on it, which its answers are to tell', { listed: [OTHER], receipts: [OTHER] }],
    ['the name stands elsewhere on it', { who: { place: 3, name: 'E. Quiroga' } }],
  ])('is not said of a page when %s', (_when, some) => {
    expect(decidePage(null, open, page(some)).event).toBe('none');
  });
  it('is said once of a page that was reached from a sign-in page', () => {
    const again = page({ isFromSignIn: true, seq: 7 });
    expect(decidePage(tab({ frameKey: 'new', seq: 7 }), open, again).event).toBe('none');
  });
});

it('two names are compared only where they stand in the same place', () => {
  expect([isSamePerson(ELENA, ELENA), isSamePerson(ELENA, KOFI)]).toEqual([true, false]);
  expect([isSamePerson(ELENA, null), isSamePerson(ELENA, { ...KOFI, place: 1 })]).toEqual([null, null]);
});
