import { beforeEach, describe, expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import { aTab, emptyBrowser, FIRST, goodOf, readInTab, SECOND } from '../../../tests/background/session-fixtures.ts';
import { authorizedView, changeSession, forgetAnswers, readSession, readTab, tabsOf } from './session-records.ts';

beforeEach(() => void emptyBrowser());

describe('a tab, as it is served', () => {
  const tab = aTab(7, { receipts: [FIRST, SECOND], inView: SECOND });

  it('has only receipts that some page showed in this session', async () => {
    const session = await changeSession('normal', { shown: [FIRST] });
    expect(authorizedView(tab, session)).toMatchObject({ session: 'open', tab: { receipts: [FIRST], inView: FIRST } });
  });

  it('has none, and counts as signed out, when all it shows is of another session', async () => {
    const session = await changeSession('normal', { shown: [] });
    expect(authorizedView(tab, session)).toMatchObject({ session: 'ended', tab: { receipts: [], inView: null } });
  });

  it('has none once the session ended, whatever was shown', async () => {
    const session = await changeSession('normal', { state: 'ended', shown: [FIRST, SECOND] });
    expect(authorizedView(tab, session)).toMatchObject({ session: 'ended', tab: { receipts: [] } });
  });

  it.each([
    ['the session that ended', { endedSeq: 1 }],
    ['the account that was signed in before', { accountFrom: 2 }],
  ])('has none when it is of %s, though a page of now shows the same receipts', async (_what, later) => {
    const session = await changeSession('normal', { shown: [FIRST, SECOND], ...later });
    expect(authorizedView(tab, session)).toMatchObject({ session: 'ended', tab: { receipts: [], inView: null } });
  });

  it('keeps all of them where the person opened what is kept', async () => {
    const session = await changeSession('normal', { state: 'ended' });
    const stored = { ...tab, kind: 'stored' as const };
    expect(authorizedView(stored, session)).toEqual({ tab: stored, session: 'open' });
  });
});

describe('what is remembered of a session', () => {
  it('is never shared between private windows and the others', async () => {
    await readInTab(aTab(7));
    await readInTab(aTab(8, { scope: 'private' }));
    await changeSession('private', { shown: [SECOND] });
    expect((await tabsOf('private')).map(({ tabId }) => tabId)).toEqual([8]);
    expect((await readSession('normal')).shown).toEqual([]);
    await forgetAnswers('private');
    expect([(await goodOf('normal', FIRST)) === null, await goodOf('private', FIRST)]).toEqual([false, null]);
  });

  it('is forgotten of all cases but those that are named', async () => {
    await readInTab(aTab(7, { receipts: [FIRST, SECOND] }));
    await forgetAnswers('normal', [SECOND]);
    expect(await goodOf('normal', FIRST)).toBeNull();
    expect(await goodOf('normal', SECOND)).not.toBeNull();
  });

  it('counts as none when what the browser gives back has another shape', async () => {
    await browser.storage.session.set({ 'session:normal': { state: 'perhaps' }, 'tab:7': { tabId: '7' } });
    expect(await readSession('normal')).toMatchObject({ state: 'open', shown: [] });
    expect(await readTab(7)).toBeNull();
  });
});
