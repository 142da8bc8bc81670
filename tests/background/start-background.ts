// Wakes the real background over WXT's stand-in browser, and speaks to it as a browser would: any message, from any sender.
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;

const tab = { id: 7, incognito: false };
/** The dock of tab 7, and the panel in its frame. */
export const DOCK = { id: browser.runtime.id, url: 'https://my.uscis.gov/account/applicant', frameId: 0, tab };
export const PANEL = {
  id: browser.runtime.id,
  url: `chrome-extension://${browser.runtime.id}/panel.html`,
  frameId: 5,
  tab,
};

export interface RunningBackground {
  /** What a sender gets back; undefined when nobody answers. */
  send(message: unknown, sender: object): Promise<unknown>;
  say(type: string, data: unknown, sender: object): Promise<unknown>;
  /** Tabs it opened. */
  opened: object[];
  /** Messages it sent to tabs: type and frame. */
  sent: { type: string; frameId: number; data: unknown }[];
}

const typeOf = (message: unknown): string => {
  const type: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : null;
  return typeof type === 'string' ? type : '';
};

export function startBackground(): RunningBackground {
  fakeBrowser.reset();
  const listeners: Listener[] = [];
  const opened: object[] = [];
  const sent: RunningBackground['sent'] = [];
  const nothing = () => Promise.resolve();
  const addListener = (listener: Listener) => {
    listeners.push(listener);
  };
  Object.assign(fakeBrowser.runtime.onMessage, { addListener });
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }) });
  // What the stand-in browser leaves out.
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tabId: number, message: unknown, { frameId }: { frameId: number }) => {
      const data: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'data') : null;
      sent.push({ type: typeOf(message), frameId, data });
      return nothing();
    },
    create: (made: object) => {
      opened.push(made);
      return Promise.resolve({ id: 90 + opened.length });
    },
    remove: nothing,
    update: () => Promise.resolve({}),
  });
  Object.assign(fakeBrowser, {
    action: {
      onClicked: { addListener: () => undefined },
      setBadgeText: nothing,
      setTitle: nothing,
      setBadgeBackgroundColor: nothing,
      setBadgeTextColor: nothing,
    },
  });
  background.main();

  async function send(message: unknown, sender: object): Promise<unknown> {
    for (const listener of listeners) {
      const replies: unknown[] = [];
      await new Promise<void>((done) => {
        const isAnswering = listener(message, sender, (value) => {
          replies.push(value);
          done();
        });
        if (isAnswering !== true) done();
      });
      if (replies.length > 0) return replies[0];
    }
    return undefined;
  }
  return { send, say: (type, data, sender) => send({ type, data }, sender), opened, sent };
}
