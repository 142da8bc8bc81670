// A tab was closed, or its page of USCIS has gone to another site: what was remembered of it goes, its reading is free for others, with the
// last page of USCIS go our own tabs, and with the last private tab of ours everything of private windows.
import { browser } from 'wxt/browser';
import { hears } from '../../../lib/platform/send-to-tab.ts';
import { forgetPrivateSettings } from '../../../lib/platform/settings-store.ts';
import { forget } from '../../../lib/platform/session-store.ts';
import {
  changeSession,
  forgetAnswers,
  forgetTab,
  isOwnTab,
  keepJob,
  keepPage,
  keepTab,
  readSession,
  readTab,
  storeReported,
  tabsOf,
  type Scope,
  type TabRecord,
} from './session-records.ts';

const isPageOfUscis = (tab: TabRecord): boolean => !isOwnTab(tab) && tab.kind !== 'left';

/**
 * Tabs of ours that show the cases of a session stand only beside a page of USCIS, which alone can show that the session ended: with the last
 * one they are emptied and closed, and whoever comes next has to show anew that it is their session.
 */
async function leaveUnattended(scope: Scope): Promise<void> {
  const tabs = await tabsOf(scope);
  if (tabs.some((tab) => isPageOfUscis(tab))) return;
  await changeSession(scope, { isUnattended: true });
  for (const tab of tabs.filter(({ kind }) => kind === 'full' || kind === 'report')) {
    const { tabId, frameId } = tab;
    const isOurs = frameId === null || hears({ tabId, frameId }, 'ended');
    await keepTab({ ...tab, receipts: [], inView: null });
    await keepJob(tabId, null);
    // In a tab of ours the person may have gone to another page, which is theirs; or closed it meanwhile.
    if (await isOurs) await browser.tabs.remove(tabId).catch(() => undefined);
    else await forgetTab(tabId);
  }
}

async function freeReading({ tabId, scope }: TabRecord): Promise<void> {
  if ((await readSession(scope)).lease?.tabId === tabId) await changeSession(scope, { lease: null });
}

/** The key of the document of USCIS that was last heard of in a tab; null: there is none. */
export async function documentIn(tabId: number): Promise<string | null> {
  const tab = await readTab(tabId);
  return tab !== null && isPageOfUscis(tab) ? tab.frameKey : null;
}

/** In the tab of a document of USCIS another site stands now. The tab stays known until it is closed. */
export async function forgetLeftPage(tabId: number, frameKey: string): Promise<void> {
  const tab = await readTab(tabId);
  // Another document of USCIS was heard of meanwhile.
  if (tab?.frameKey !== frameKey || !isPageOfUscis(tab)) return;
  const nothing = { receipts: [], listed: [], who: null, inView: null, frameKey: '', frameId: null };
  await keepTab({ ...tab, ...nothing, kind: 'left' });
  await keepPage(tabId, null);
  await storeReported(tabId, null);
  await freeReading(tab);
  await leaveUnattended(tab.scope);
}

export async function forgetClosedTab(tabId: number): Promise<void> {
  const tab = await readTab(tabId);
  if (!tab) return;
  await forgetTab(tabId);
  await freeReading(tab);
  if (!isOwnTab(tab)) await leaveUnattended(tab.scope);
  if (tab.scope !== 'private' || (await tabsOf('private')).length > 0) return;
  await forgetAnswers('private');
  await forget(['session:private']);
  await forgetPrivateSettings();
}
