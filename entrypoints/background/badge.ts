// The number of unseen changes on the toolbar's button, for one tab. A number, no case word.
import { browser } from 'wxt/browser';

const PLUM = '#783cb9';

export async function showBadge(tabId: number, unseen: number): Promise<void> {
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: PLUM });
    await browser.action.setBadgeText({ tabId, text: unseen === 0 ? '' : String(unseen) });
  } catch {
    // The tab was closed in the meantime.
  }
}
