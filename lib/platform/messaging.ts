// How dock and panel speak to the background, and how every part listens. (The background speaks through tell.ts.) Both browsers know this
// object and its callbacks, so dock and panel need no polyfill for it.
import type { Protocol } from '../messages.ts';

/** Who sent a message, as the browser says. */
export interface Sender {
  id?: string;
  url?: string;
  frameId?: number;
  /** Chromium alone says it. */
  documentLifecycle?: string;
  tab?: { id?: number; incognito: boolean };
}

/** `data` is whatever was sent: whoever does not trust its sender parses it. */
type Listener = (
  message: { type: string; data: never } | null,
  sender: Sender,
  reply: (answer?: { res: unknown }) => void,
) => boolean;

declare const chrome: {
  runtime: {
    /** Of the last call, while its answer is heard; Chromium says undefined, Firefox null, where there is none. */
    lastError?: object | null;
    /** What is heard is what the background of this same build answers. */
    sendMessage(message: { type: string; data: unknown }, hear: (answer?: { res: never }) => void): void;
    onMessage: { addListener(listener: Listener): void };
  };
};

type Answer<K extends keyof Protocol> = ReturnType<Protocol[K]>;

export const messenger = {
  /** Rejects when nobody answers: the background is gone, or refuses to know this message. */
  sendMessage: <K extends keyof Protocol>(type: K, ...[data]: Parameters<Protocol[K]>) =>
    new Promise<Answer<K>>((resolve, reject) => {
      chrome.runtime.sendMessage({ type, data }, (answer) => {
        // Asked for even when it is not needed: the browser reports an error that nobody looked at.
        if (chrome.runtime.lastError || !answer) reject(new Error('no answer'));
        else resolve(answer.res);
      });
    }),

  /** Answers one kind of message; it must be called before the first `await` of its part. */
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
