import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings } from '../../../lib/platform/settings-store.ts';
import {
  aTab,
  emptyBrowser,
  FIRST,
  goodOf,
  inMemory,
  readInTab,
  type Reported,
} from '../../../tests/background/session-fixtures.ts';
import { changeSession, readPage, readSession, readTab } from './session-records.ts';
import { accountShown, endSession, signInShown } from './sign-in-state.ts';
import { wholeHistory } from './history.ts';

let sent: Reported[];
beforeEach(async () => {
  sent = emptyBrowser();
  await readInTab(aTab(7));
  await changeSession('normal', { shownAt: 100, shown: [FIRST], dashboard: [FIRST], lastRoundAt: 90 });
});

describe('the end of a session', () => {
  it('forgets every answer and page, and leaves no receipt that could be served', async () => {
    await endSession('normal', 200, true);
    expect(await goodOf('normal', FIRST)).toBeNull();
    expect(await readPage(7)).toBeNull();
    expect((await readTab(7))?.inView).toBeNull();
    expect(await readSession('normal')).toMatchObject({ state: 'ended', endedAt: 200, shown: [], dashboard: [] });
  });

  it('tells every screen that stands, once, and no tab whose panel never asked', async () => {
    await readInTab(aTab(8, { frameId: null }));
    await endSession('normal', 200, true);
    await endSession('normal', 201, true);
    expect(sent.map(({ tabId, frameId }) => [tabId, frameId])).toEqual([[7, 5]]);
    expect(sent[0]?.message).toEqual({ type: 'viewChanged', data: { session: 'ended' } });
  });

  it('ends nothing in private windows, which have a session of their own', async () => {
    await readInTab(aTab(9, { scope: 'private' }));
    await endSession('normal', 200, true);
    expect(await goodOf('private', FIRST)).not.toBeNull();
    expect((await readSession('private')).state).toBe('open');
  });

  it('empties a tab that shows what is kept, opened by the person or not', async () => {
    await readInTab(aTab(8, { kind: 'stored' }));
    await endSession('normal', 200, true);
    expect(await readTab(8)).toMatchObject({ receipts: [], inView: null });
  });

  it('leaves no receipt in memory but those that the pages themselves still show', async () => {
    await endSession('normal', 200, true);
    const rest = (await inMemory()).replace(`"receipts":["${FIRST}"]`, '');
    expect(rest).not.toContain(FIRST);
  });

  it.each([
    [true, 0],
    [false, 1],
  ])('with “forget at sign-out” %s leaves %i case in the history', async (forgetAtSignOut, count) => {
    await changeSettings(false, { keepHistory: true, forgetAtSignOut });
    const reading = { receipt: FIRST, endpoint: 'cases', outcome: 'ok', at: '2026-06-01T12:00:00.000Z' } as const;
    await wholeHistory().keep({ ...reading, message: '', body: { data: {} } }, '{"data":{}}');
    await endSession('normal', 200, true);
    const left = await wholeHistory().sizeAndSince();
    expect(left.ok && left.value.cases.length).toBe(count);
    await wholeHistory().eraseAll();
  });
});

describe('a page of the account', () => {
  it('opens the session again when it is newer than its end', async () => {
    await endSession('normal', 200, true);
    await accountShown('normal', 201);
    expect(await readSession('normal')).toMatchObject({ state: 'open', shownAt: 201 });
  });

  it.each([199, 200])('that stands since %i, before the session ended at 200, opens nothing', async (sinceMs) => {
    await endSession('normal', 200, true);
    await accountShown('normal', sinceMs);
    expect((await readSession('normal')).state).toBe('ended');
  });

  it('that is older than the newest one changes nothing', async () => {
    await accountShown('normal', 50);
    expect((await readSession('normal')).shownAt).toBe(100);
  });
});

describe('a sign-in page', () => {
  it('ends the session when it is newer than the newest account page', async () => {
    await signInShown('normal', 101, true);
    expect(await readSession('normal')).toMatchObject({ state: 'ended', endedAt: 101 });
  });

  it.each([99, 100])('that stands since %i, when an account page came at 100, says nothing', async (sinceMs) => {
    await signInShown('normal', sinceMs, true);
    expect((await readSession('normal')).state).toBe('open');
    expect(await goodOf('normal', FIRST)).not.toBeNull();
  });
});
