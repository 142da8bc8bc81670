// A guard of the background that no page can reach by itself, and that holds all the same.
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { startBackground } from './start-background.ts';
import { tabServed } from '../../entrypoints/background/handlers/panel-view.ts';
import { keepTab, type TabRecord } from '../../entrypoints/background/state/session-records.ts';

const TAB: TabRecord = {
  tabId: 41,
  scope: 'normal',
  kind: 'full',
  of: 7,
  receipts: ['IOE0912345678'],
  frameKey: '',
  frameId: null,
  seq: 0,
  inView: null,
  visible: true,
};
const sender = (frameId: number) => ({ tabId: TAB.tabId, frameId, isPrivate: false, store: null, isOurPage: true });

describe('a tab of our own', () => {
  beforeEach(async () => {
    startBackground();
    await keepTab(TAB);
  });
  it('is served as a whole', async () => {
    expect(await tabServed(sender(0), null)).toMatchObject({ tabId: TAB.tabId });
  });
  it.each([
    ['a frame in it', 3, null],
    ['a frame in it that knows the empty key', 3, ''],
    ['a key, which only docks give', 0, ''],
  ])('is not served to %s', async (_who, frameId, key) => {
    expect(await tabServed(sender(frameId), key)).toBeNull();
  });
});
