// From the background to one frame of one tab. The only file that sends messages to tabs.
import { browser } from 'wxt/browser';
import type { Protocol } from '../messages.ts';

/**
 * Tells one frame something, without waiting for it; a frame that has gone is no error.
 * Always names the frame: without it dock and panel would both hear.
 */
export function notify<T extends 'dockUpdate' | 'viewChanged'>(
  to: { tabId: number; frameId: number },
  type: T,
  data: Parameters<Protocol[T]>[0],
): void {
  // The tab may have been closed or gone elsewhere; its next dock asks by itself.
  browser.tabs.sendMessage(to.tabId, { type, data }, { frameId: to.frameId }).catch(() => undefined);
}
