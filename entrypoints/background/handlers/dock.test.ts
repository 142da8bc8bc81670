// Whose account is on screen: what a dock reports of its page, and what of an earlier account is left then.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { emptyBrowser, FIRST, goodOf, keepGood, SECOND } from '../../../tests/background/session-fixtures.ts';
import { readSession } from '../state/session-records.ts';
import { pageShows } from './dock.ts';

beforeEach(() => void emptyBrowser());

const show = (tabId: number, receipts: string[], sinceMs: number, path = '/account/applicant') =>
  pageShows(
    { kind: 'account', path, receipts, embedded: null, visible: true, sinceMs, frameKey: `key-${String(tabId)}` },
    { tabId, frameId: 0, isPrivate: false, isOurPage: false },
  );

describe('another account', () => {
  beforeEach(async () => {
    await show(7, [FIRST], 1_000);
    await keepGood('normal', FIRST, '{"data":{}}');
  });

  it('is told by a dashboard with none of the receipts of the last one: nothing of the first is left or served', async () => {
    await show(8, [SECOND], 2_000);
    expect(await goodOf('normal', FIRST)).toBeNull();
    expect((await readSession('normal')).shown).toEqual([SECOND]);
    expect((await show(7, [FIRST], 1_000)).session).toBe('ended');
  });

  it('is not told by a dashboard that shares a receipt with the last one', async () => {
    await show(8, [SECOND, FIRST], 2_000);
    expect(await goodOf('normal', FIRST)).not.toBeNull();
  });

  it('is not told by a page that is no dashboard', async () => {
    await show(8, [SECOND], 2_000, `/account/case-service/${SECOND}`);
    expect(await goodOf('normal', FIRST)).not.toBeNull();
  });

  it('is not told by an older page that was left open', async () => {
    await show(8, [SECOND], 500);
    expect(await goodOf('normal', FIRST)).not.toBeNull();
    expect((await readSession('normal')).dashboard).toEqual([FIRST]);
  });
});
