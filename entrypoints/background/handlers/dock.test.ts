// Whose account is on screen: what a dock reports of its page, and what of an earlier account is left then.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser, FIRST, goodOf, keepGood, SECOND } from '../../../tests/background/session-fixtures.ts';
import { readSession } from '../state/session-records.ts';
import { pageShows } from './dock.ts';

beforeEach(() => void emptyBrowser());

const show = (tabId: number, receipts: string[], rest: { path?: string; seq?: number } = {}) =>
  pageShows(
    {
      kind: 'account',
      path: '/account/applicant',
      receipts,
      listed: receipts,
      embedded: null,
      who: null,
      isFromSignIn: false,
      seq: null,
      visible: true,
      frameKey: `key-${String(tabId)}`,
      ...rest,
    },
    { tabId, frameId: 0, isPrivate: false, store: null, isOurPage: false },
  );

describe('another account', () => {
  beforeEach(async () => {
    await show(7, [FIRST]);
    await keepGood('normal', FIRST, '{"data":{}}');
  });

  it('is shown by a dashboard with none of the receipts of the last one: nothing of the first is left or served', async () => {
    await show(8, [SECOND]);
    expect(await goodOf('normal', FIRST)).toBeNull();
    expect((await readSession('normal')).shown).toEqual([SECOND]);
    expect((await show(7, [FIRST])).session).toBe('ended');
  });

  it('is not shown by a dashboard that shares a receipt with the last one', async () => {
    await show(8, [SECOND, FIRST]);
    expect(await goodOf('normal', FIRST)).not.toBeNull();
  });

  it('is not shown by a page that is no dashboard', async () => {
    await show(8, [SECOND], { path: `/account/case-service/${SECOND}` });
    expect(await goodOf('normal', FIRST)).not.toBeNull();
  });

  it('is not shown by an older page that was left open', async () => {
    const { seq } = await show(7, [FIRST]);
    await show(8, [SECOND]);
    await keepGood('normal', SECOND, '{"data":{}}');
    await show(7, [FIRST], { seq });
    expect(await goodOf('normal', SECOND)).not.toBeNull();
    expect((await readSession('normal')).account).toEqual([SECOND]);
  });
});
