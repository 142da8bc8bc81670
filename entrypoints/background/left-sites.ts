// Notices that a tab went from USCIS to another site: without a permission for tabs, a browser says only that a tab has changed, so its dock is
// asked whether it is there.
import { browser } from 'wxt/browser';
import { hears } from '../../lib/platform/send-to-tab.ts';
import type { InTurn } from '../../lib/platform/session-store.ts';
import { documentIn, forgetLeftPage } from './state/closed-tab.ts';

/** A page that never ends loading is asked after so long. */
const LOADS_FOR_MS = 10_000;
/** A document that has just come may not hear yet. */
const LOOK_AGAIN_MS = 1_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function hasGone(tabId: number): Promise<boolean> {
  const dock = { tabId, frameId: 0 };
  if (await hears(dock, 'open')) return false;
  await pause(LOOK_AGAIN_MS);
  return !(await hears(dock, 'open'));
}

/** @param inTurn runs one thing at a time, whoever asks for it */
export function watchLeftSites(inTurn: InTurn): void {
  const forget = async (tabId: number, afterMs: number) => {
    const frameKey = await documentIn(tabId);
    if (frameKey === null) return;
    await pause(afterMs);
    if (await hasGone(tabId)) await inTurn(() => forgetLeftPage(tabId, frameKey), true);
  };
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'complete') void forget(tabId, 0);
    else if (status === 'loading') void forget(tabId, LOADS_FOR_MS);
  });
}
