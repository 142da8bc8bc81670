// Sends messages from the background to one frame of one tab. The only file that does.
import { browser } from 'wxt/browser';
import type { Protocol } from '../messages.ts';

/** Sends without waiting; a frame that is gone is no error. Always names the frame: otherwise dock and panel would both receive it. */
export function notify<T extends 'dockUpdate' | 'viewChanged'>(
  to: { tabId: number; frameId: number },
  type: T,
  data: Parameters<Protocol[T]>[0],
): void {
  // The tab may have been closed or navigated; its next dock asks by itself.
  browser.tabs.sendMessage(to.tabId, { type, data }, { frameId: to.frameId }).catch(() => undefined);
}
