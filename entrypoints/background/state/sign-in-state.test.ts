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
import { clearForOther, endSession } from './sign-in-state.ts';
import { wholeHistory } from './history.ts';

let sent: Reported[];
beforeEach(async () => {
  sent = emptyBrowser();
  await readInTab(aTab(7));
  await changeSession('normal', { seq: 100, shown: [FIRST], account: [FIRST], proven: [FIRST], lastRoundAt: 90 });
});

describe('the end of a session', () => {
  it('forgets every answer and page, and leaves no receipt that could be served', async () => {
    await endSession('normal', 200, true);
    expect(await goodOf('normal', FIRST)).toBeNull();
    expect(await readPage(7)).toBeNull();
    expect((await readTab(7))?.inView).toBeNull();
    expect(await readSession('normal')).toMatchObject({
      state: 'ended',
      endedSeq: 200,
      shown: [],
      account: [],
      proven: [],
    });
  });

  it('notifies every screen that stands, once, and no tab whose panel never asked', async () => {
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

  it('empties a tab that shows what is kept, opened by the person or not, whichever container’s session ends', async () => {
    await readInTab(aTab(8, { kind: 'stored' }));
    await endSession('in:firefox-container-1', 150, true);
    expect(await readTab(8)).toMatchObject({ receipts: [], inView: null });
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

describe('another account', () => {
  it('empties a tab that shows what is kept, and takes back what a click named on the options page', async () => {
    await readInTab(aTab(8, { kind: 'stored' }));
    await readInTab(aTab(10, { kind: 'options', receipts: [], namesDuring: 'open' }));
    await clearForOther('normal', 7, [], await readSession('normal'));
    expect(await readTab(8)).toMatchObject({ receipts: [], inView: null });
    expect((await readTab(10))?.namesDuring).toBeUndefined();
    expect(sent.map(({ tabId }) => tabId)).toEqual([8, 10]);
  });

  it('leaves the answers that are the new one’s', async () => {
    await clearForOther('normal', 7, [FIRST], await readSession('normal'));
    expect(await goodOf('normal', FIRST)).not.toBeNull();
    await clearForOther('normal', 7, [], await readSession('normal'));
    expect(await goodOf('normal', FIRST)).toBeNull();
  });
});
