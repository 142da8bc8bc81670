// Sends messages from dock and panel to the background, and listens to messages in every part (the background sends through
// send-to-tab.ts). Uses `chrome.*` with callbacks, which both browsers have, so that dock and panel need no polyfill.
import type { Protocol } from '../messages.ts';

/** The sender of a message, as reported by the browser. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  /** Chromium alone says it. */
  documentLifecycle?: string;
  tab?: { id?: number; incognito: boolean };
}

/** `data` is unchecked; the listener validates it unless it trusts its sender. */
type Listener = (
  message: { type: string; data: never } | null,
  sender: Sender,
  reply: (answer?: { res: unknown }) => void,
) => boolean;

declare const chrome: {
  runtime: {
    /** The error of the last call, valid only inside its callback; without one it is undefined in Chromium and null in Firefox. */
    lastError?: object | null;
    /** Typed without a check: only the background of this same build answers. */
    sendMessage(message: { type: string; data: unknown }, hear: (answer?: { res: never }) => void): void;
    onMessage: { addListener(listener: Listener): void };
  };
};

type Answer<K extends keyof Protocol> = ReturnType<Protocol[K]>;

export const messenger = {
  /** Rejects if nobody answers: the background is gone, or does not accept this message. */
  sendMessage: <K extends keyof Protocol>(type: K, ...[data]: Parameters<Protocol[K]>) =>
    new Promise<Answer<K>>((resolve, reject) => {
      chrome.runtime.sendMessage({ type, data }, (answer) => {
        // Read even if unused: Chromium reports an "Unchecked runtime.lastError" otherwise.
        if (chrome.runtime.lastError || !answer) reject(new Error('no answer'));
        else resolve(answer.res);
      });
    }),

  /** Answers one kind of message. Must be called before the first `await` of its entry point, so that no message is missed. */
  onMessage: <K extends keyof Protocol>(
    type: K,
    answer: (message: { data: Parameters<Protocol[K]>[0]; sender: Sender }) => Answer<K> | Promise<Answer<K>>,
  ) =>
    chrome.runtime.onMessage.addListener((message, sender, reply) => {
      if (message?.type !== type) return false;
      const { data } = message;
      void (async () => answer({ data, sender }))().then(
        (res) => reply({ res }),
        () => reply(),
      );
      return true;
    }),
};
