// How the background hears requests: one answer a type of message, whatever is sent. Used by the background only.
import { defineExtensionMessaging } from '@webext-core/messaging';

/** A request as it came: nothing of it is checked. */
export interface Incoming {
  data: unknown;
  sender: chrome.runtime.MessageSender;
}

const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/** What went wrong stays here: the library sends name, message and stack of what a handler throws to whoever asked. */
function silent(): Error {
  const error = new Error('no answer');
  error.stack = '';
  return error;
}

/** Must be called before the first `await` of the background, so that no message is missed. */
export function onRequest(type: string, answer: (message: Incoming) => Promise<unknown>): void {
  messenger.onMessage(type, async ({ data, sender }) => {
    try {
      return await answer({ data, sender });
    } catch {
      throw silent();
    }
  });
}

/**
 * Refuses the names that every object has. The library (4.0.0) looks a type up in a plain object and takes what it finds there for a
 * listener, so that `constructor` would be echoed and `__proto__` be answered with an error; can go when it looks up own names only.
 */
export function refuseInheritedNames(): void {
  chrome.runtime.onMessage.addListener((message: unknown, _sender, reply) => {
    const type: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : null;
    if (typeof type === 'string' && type in Object.prototype) reply({ res: { ok: false } });
    return false;
  });
}

/** Hears nothing any more: a type can have one listener only, so a background that starts anew in one context needs it. */
export const stopServing = (): void => messenger.removeAllListeners();
