// The number of unseen changes on the toolbar's button, for one tab. A number, no case word.
import { browser } from 'wxt/browser';
import { unseenOf } from './history.ts';
import type { TabRecord } from './records.ts';

const PLUM = '#783cb9';

export async function showBadge(tab: TabRecord): Promise<void> {
  const unseen = await unseenOf(tab.scope, tab.receipts);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId: tab.tabId, color: PLUM });
    await browser.action.setBadgeText({ tabId: tab.tabId, text: unseen === 0 ? '' : String(unseen) });
  } catch {
    // The tab was closed in the meantime.
  }
}
