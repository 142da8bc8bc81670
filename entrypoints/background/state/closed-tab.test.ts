import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings, readSettings } from '../../../lib/platform/settings-store.ts';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  aTab,
  emptyBrowser,
  FIRST,
  goodOf,
  inMemory,
  readInTab,
  type Reported,
} from '../../../tests/background/session-fixtures.ts';
import { forgetClosedTab } from './closed-tab.ts';
import { changeSession, keepJob, readPage, readSession, readTab, tabsOf } from './session-records.ts';

let sent: Reported[];
let closed: number[];
beforeEach(() => {
  sent = emptyBrowser();
  closed = [];
  Object.assign(fakeBrowser.tabs, {
    remove: (tabId: number) => {
      closed.push(tabId);
      return Promise.resolve();
    },
  });
});

const lease = { tabId: 7, frameKey: 'key-7', since: 0, until: 60_000, round: 'round-1' };

describe('a tab that was closed', () => {
  it('leaves nothing of itself, and the answers of the session to the other tabs', async () => {
    await readInTab(aTab(7));
    await readInTab(aTab(8));
    await forgetClosedTab(7);
    expect(await readTab(7)).toBeNull();
    expect(await readPage(7)).toBeNull();
    expect((await tabsOf('normal')).map(({ tabId }) => tabId)).toEqual([8]);
    expect(await goodOf('normal', FIRST)).not.toBeNull();
  });

  it('gives its reading back, so that another tab reads', async () => {
    await readInTab(aTab(7));
    await changeSession('normal', { lease });
    await forgetClosedTab(7);
    expect((await readSession('normal')).lease).toBeNull();
  });

  it('leaves the reading of another tab alone', async () => {
    await readInTab(aTab(7));
    await readInTab(aTab(8));
    await changeSession('normal', { lease });
    await forgetClosedTab(8);
    expect((await readSession('normal')).lease).toEqual(lease);
  });

  it('that nobody of ours knew changes nothing', async () => {
    await readInTab(aTab(7));
    await forgetClosedTab(99);
    expect(await readTab(7)).not.toBeNull();
  });
});

describe('our own tabs', () => {
  beforeEach(async () => {
    await readInTab(aTab(7));
    await readInTab(aTab(8, { kind: 'full', of: 7, frameId: 0 }));
    await readInTab(aTab(9, { kind: 'report', of: 7, frameId: 0 }));
    await keepJob(9, { hide: ['Riverbend'] });
    await readInTab(aTab(10, { kind: 'stored', frameId: 0 }));
  });

  it('are emptied and closed with the last page of USCIS, which alone could show that the session ended', async () => {
    await forgetClosedTab(7);
    expect(closed).toEqual([8, 9]);
    expect(sent.map(({ tabId, message }) => [tabId, message])).toEqual(
      [8, 9].map((tabId) => [tabId, { type: 'viewChanged', data: { session: 'ended' } }]),
    );
    expect((await readTab(8))?.receipts).toEqual([]);
    expect(await inMemory()).not.toContain('Riverbend');
  });

  it('stay beside another page of USCIS, whichever it is', async () => {
    await readInTab(aTab(11, { kind: 'other', receipts: [] }));
    await forgetClosedTab(7);
    expect(closed).toEqual([]);
  });

  it('stay when the last page of USCIS of another container is closed', async () => {
    await readInTab(aTab(12, { scope: 'in:firefox-container-1' }));
    await forgetClosedTab(12);
    expect(closed).toEqual([]);
  });

  it('do not go with one of their own', async () => {
    await forgetClosedTab(9);
    expect(closed).toEqual([]);
  });
});

describe('a private tab that was closed', () => {
  it('takes answers, session and settings with it when it was the last', async () => {
    await readInTab(aTab(7, { scope: 'private' }));
    await changeSession('private', { shown: [FIRST] });
    await changeSettings(true, { theme: 'dark' });
    await forgetClosedTab(7);
    expect(await goodOf('private', FIRST)).toBeNull();
    expect((await readSession('private')).shown).toEqual([]);
    expect((await readSettings(true)).settings.theme).toBe('system');
  });

  it('takes nothing of the other windows with it', async () => {
    await readInTab(aTab(7, { scope: 'private' }));
    await readInTab(aTab(8));
    await forgetClosedTab(7);
    expect(await goodOf('normal', FIRST)).not.toBeNull();
  });

  it('leaves the answers to a private tab that is still open', async () => {
    await readInTab(aTab(7, { scope: 'private' }));
    await readInTab(aTab(8, { scope: 'private' }));
    await forgetClosedTab(7);
    expect(await goodOf('private', FIRST)).not.toBeNull();
  });
});
