// Wakes the real background over WXT's stand-in browser, and speaks to it as a browser would: any message, from any sender.
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '../../entrypoints/background/index.ts';
import { stopServing } from '../../lib/platform/serve-requests.ts';

type Listener = (message: unknown, sender: object, reply: (value: unknown) => void) => unknown;

const tab = { id: 7, incognito: false };
/** The dock of tab 7, the panel in its frame, and the options page in a tab of its own. */
export const DOCK = { id: browser.runtime.id, url: 'https://my.uscis.gov/account/applicant', frameId: 0, tab };
export const PANEL = {
  id: browser.runtime.id,
  url: `chrome-extension://${browser.runtime.id}/panel.html`,
  frameId: 5,
  tab,
};

export const OPTIONS = {
  id: browser.runtime.id,
  url: `chrome-extension://${browser.runtime.id}/options.html`,
  frameId: 0,
  tab: { id: 60, incognito: false },
};

export interface RunningBackground {
  /** What a sender gets back; undefined when nobody answers. */
  send(message: unknown, sender: object): Promise<unknown>;
  say(type: string, data: unknown, sender: object): Promise<unknown>;
  /** Tabs it opened. */
  opened: object[];
  /** Tabs it closed. */
  closed: number[];
  /** Messages it sent to tabs: type and frame. */
  sent: { type: string; tabId: number; frameId: number; data: unknown }[];
  /** Frames in which no page of ours stands any more. */
  gone: Set<number>;
  /** Tabs in which no page of ours or of USCIS stands any more. */
  left: Set<number>;
  /** The browser says that something of a tab changed. */
  tabChanges(tabId: number, change: { status?: string }): void;
  /** The browser put another tab in the place of one. */
  tabReplaced(oldId: number): void;
  /**
   * The background starts anew without what was remembered for one run of the browser. `said`: the browser says that it started;
   * `version`: and Caseside is another one since.
   */
  restart(how?: { said?: boolean; version?: string }): Promise<void>;
}

const typeOf = (message: unknown): string => {
  const type: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, 'type') : null;
  return typeof type === 'string' ? type : '';
};

const dataOf = (message: unknown): unknown =>
  typeof message === 'object' && message !== null ? Reflect.get(message, 'data') : null;

export function startBackground(): RunningBackground {
  fakeBrowser.reset();
  const listeners: Listener[] = [];
  const opened: object[] = [];
  const sent: RunningBackground['sent'] = [];
  const gone = new Set<number>();
  const left = new Set<number>();
  const closed: number[] = [];
  const whenReplaced: ((newId: number, oldId: number) => void)[] = [];
  const whenTabChanges: ((tabId: number, change: { status?: string }) => void)[] = [];
  const nothing = () => Promise.resolve();
  const addListener = (listener: Listener) => {
    listeners.push(listener);
  };
  Object.assign(fakeBrowser.runtime.onMessage, { addListener });
  const openOptionsPage = () => {
    opened.push({ url: '/options.html' });
    return nothing();
  };
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '1.2.3' }), openOptionsPage });
  // What the stand-in browser leaves out.
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (tabId: number, message: unknown, { frameId }: { frameId: number }) => {
      if (gone.has(frameId) || left.has(tabId)) return Promise.reject(new Error('Receiving end does not exist.'));
      sent.push({ type: typeOf(message), tabId, frameId, data: dataOf(message) });
      return nothing();
    },
    create: (made: object) => {
      opened.push(made);
      return Promise.resolve({ id: 90 + opened.length });
    },
    remove: (tabId: number) => {
      closed.push(tabId);
      return nothing();
    },
    update: () => Promise.resolve({}),
    onReplaced: { addListener: (listener: (typeof whenReplaced)[number]) => whenReplaced.push(listener) },
    onUpdated: { addListener: (listener: (typeof whenTabChanges)[number]) => whenTabChanges.push(listener) },
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
  stopServing();
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
  async function restart({ said = true, version = '1.2.3' } = {}): Promise<void> {
    await fakeBrowser.storage.session.clear();
    Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version }) });
    listeners.length = 0;
    stopServing();
    background.main();
    if (said) await fakeBrowser.runtime.onStartup.trigger();
    // The background does one thing at a time: its answer to this comes after what the start began.
    await send({ id: 1, type: 'stored', timestamp: 0 }, OPTIONS);
  }
  return {
    gone,
    left,
    closed,
    tabReplaced(oldId) {
      for (const listener of whenReplaced) listener(oldId + 1_000, oldId);
    },
    tabChanges(tabId, change) {
      for (const listener of whenTabChanges) listener(tabId, change);
    },
    restart,
    send,
    say: (type, data, sender) => send({ id: 1, type, data, timestamp: 0 }, sender),
    opened,
    sent,
  };
}

/** What a dock reports of a page that lists a case, as its schema wants it; `rest` says what is otherwise. */
export function pageReport(receipts: readonly string[], rest: object = {}): object {
  const page = { kind: 'account', path: '/account/applicant', receipts, listed: receipts, embedded: null, who: null };
  return { ...page, isFromSignIn: false, seq: null, visible: true, frameKey: 'k', ...rest };
}
