// Sends messages from the background to one frame of one tab. The only file that does.
import { browser } from 'wxt/browser';
import type { Protocol } from '../messages.ts';

const HANGS_AFTER_MS = 500;

/** Whether a page of ours stands in a frame and hears. It hears how the session stands, which is no news to it. */
export function hears(to: { tabId: number; frameId: number }, session: 'open' | 'ended'): Promise<boolean> {
  const sent = browser.tabs.sendMessage(to.tabId, { type: 'viewChanged', data: { session } }, { frameId: to.frameId });
  // One that hangs is there all the same, and must not hold up whatever else is asked.
  const hangs = new Promise<boolean>((resolve) => setTimeout(resolve, HANGS_AFTER_MS, true));
  return Promise.race([sent.then(() => true).catch(() => false), hangs]);
}

/**
 * Notifies one frame, without waiting for it; a frame that has gone is no error.
 * Always names the frame: without it dock and panel would both hear.
 */
export function notify<T extends 'dockUpdate' | 'viewChanged'>(
  to: { tabId: number; frameId: number },
  type: T,
  data: Parameters<Protocol[T]>[0],
): void {
  // The tab may have been closed or navigated; its next dock asks by itself.
  browser.tabs.sendMessage(to.tabId, { type, data }, { frameId: to.frameId }).catch(() => undefined);
}
