// A tab was closed: what was remembered of it goes, its reading is free for others, with the last page of USCIS go our own tabs, and with
// the last private tab of ours everything of private windows.
import { browser } from 'wxt/browser';
import { notify } from '../../../lib/platform/send-to-tab.ts';
import { forgetPrivateSettings } from '../../../lib/platform/settings-store.ts';
import { forget } from '../../../lib/platform/session-store.ts';
import {
  changeSession,
  forgetAnswers,
  forgetTab,
  isOwnTab,
  keepJob,
  keepTab,
  readSession,
  readTab,
  tabsOf,
  type Scope,
} from './session-records.ts';

/**
 * Tabs of ours that show the cases of a session stand only beside a page of USCIS, which alone can show that the session ended: with the last
 * one they are emptied and closed.
 */
async function closeOwnTabsAlone(scope: Scope): Promise<void> {
  const tabs = await tabsOf(scope);
  if (tabs.some((tab) => !isOwnTab(tab))) return;
  for (const tab of tabs.filter(({ kind }) => kind === 'full' || kind === 'report')) {
    const { tabId, frameId } = tab;
    if (frameId !== null) notify({ tabId, frameId }, 'viewChanged', { session: 'ended' });
    await keepTab({ ...tab, receipts: [], inView: null });
    await keepJob(tabId, null);
    // The person may have closed it meanwhile.
    await browser.tabs.remove(tabId).catch(() => undefined);
  }
}

export async function forgetClosedTab(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (!tab) return;
  await forgetTab(tabId);
  if ((await readSession(tab.scope)).lease?.tabId === tabId) await changeSession(tab.scope, { lease: null });
  if (!isOwnTab(tab)) await closeOwnTabsAlone(tab.scope);
  if (tab.scope !== 'private' || (await tabsOf('private')).length > 0) return;
  await forgetAnswers('private');
  await forget(['session:private']);
  await forgetPrivateSettings();
}
