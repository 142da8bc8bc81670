// Sends messages from the background to one frame of one tab. The only file that does.
import { browser } from 'wxt/browser';
import type { FromBackground } from '../messages.ts';

const HANGS_AFTER_MS = 500;

interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * A message in the library's form, sent without it: the library (4.0.0) never reads `lastError` of a tab that is gone, which Chromium
 * reports as an error of the extension, and a promise of it never ends.
 */
function send<T extends keyof FromBackground>(
  { tabId, frameId }: Frame,
  type: T,
  data: Parameters<FromBackground[T]>[0],
): Promise<unknown> {
  return browser.tabs.sendMessage(tabId, { id: 0, type, data, timestamp: Date.now() }, { frameId });
}

/** Whether a page of ours stands in a frame and hears. It hears how the session stands, which is no news to it. */
export function hears(to: Frame, session: 'open' | 'ended'): Promise<boolean> {
  // One that hangs is there all the same, and must not hold up whatever else is asked.
  const hangs = new Promise<boolean>((resolve) => setTimeout(resolve, HANGS_AFTER_MS, true));
  const sent = send(to, 'viewChanged', { session });
  return Promise.race([sent.then(() => true).catch(() => false), hangs]);
}

/**
 * Notifies one frame, without waiting for it; a frame that has gone is no error.
 * Always names the frame: without it dock and panel would both hear.
 */
export function notify<T extends keyof FromBackground>(
  to: Frame,
  type: T,
  data: Parameters<FromBackground[T]>[0],
): void {
  // The tab may have been closed or navigated; its next dock asks by itself.
  send(to, type, data).catch(() => undefined);
}
