// How the parts of the extension talk: @webext-core/messaging over our protocol, on the browser's own `chrome.*`, so that dock and panel
// need no polyfill. The background answers through serve-requests.ts and sends through send-to-tab.ts.
import { defineExtensionMessaging } from '@webext-core/messaging';
import type { FromBackground, Protocol } from '../messages.ts';

const messenger = defineExtensionMessaging<Protocol>();

/** Rejects if nobody answers: the background is gone, or does not accept this message. */
export const { sendMessage } = messenger;

/**
 * Hears what the background sends. Must be called before the first `await` of its entry point, so that no message is missed. What comes
 * from a page or from another extension is not heard: the background alone stands in no tab.
 */
export function onBackground<K extends keyof FromBackground>(
  type: K,
  act: (data: Parameters<FromBackground[K]>[0]) => void,
): void {
  messenger.onMessage(type, ({ data, sender }) => {
    if (sender.id === chrome.runtime.id && sender.tab === undefined) act(data);
  });
}
