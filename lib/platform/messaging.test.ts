import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { onBackground, sendMessage } from './messaging.ts';
import { notify } from './send-to-tab.ts';
import { onRequest, refuseInheritedNames, stopServing } from './serve-requests.ts';

type Listener = (message: unknown, sender: object, reply: (answer?: unknown) => void) => unknown;

/** A browser that answers each message with the given answer and `lastError`. */
function inBrowser(answer: object | null | undefined, lastError: object | null | undefined): void {
  const hear = (_message: unknown, reply: (answer: unknown) => void) => reply(answer);
  vi.stubGlobal('chrome', { runtime: { lastError, sendMessage: hear } });
}

/** A browser that delivers messages: `bring` resolves to the first answer, or says that nobody will answer. */
function aListeningBrowser() {
  const listeners: Listener[] = [];
  const addListener = (one: Listener) => listeners.push(one);
  const onMessage = { addListener, removeListener: () => undefined };
  vi.stubGlobal('chrome', { runtime: { id: 'ours', onMessage } });
  return (message: unknown, sender: object = {}) =>
    new Promise((done) => {
      const isHeard = listeners.map((hear) => hear(message, sender, done)).some((one) => one === true);
      if (!isHeard) done('nobody');
    });
}
const asked = (type: string, data?: unknown) => ({ id: 1, type, data, timestamp: 0 });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a message to the background', () => {
  it.each([
    ['in Chromium', undefined],
    ['in Firefox', null],
  ])('comes back with its answer %s', async (_name, none) => {
    inBrowser({ res: { ok: false } }, none);
    expect(await sendMessage('readAgain')).toEqual({ ok: false });
  });
  it.each([
    ['the background is gone', undefined, { message: 'Could not establish connection.' }],
    ['the background stopped while it worked', { res: { ok: true } }, { message: 'The message port closed.' }],
    ['nobody knows it', null, null],
    ['its handler failed', { err: { name: 'Error', message: 'no answer', stack: '' } }, null],
  ])('is lost when %s', async (_name, answer, lastError) => {
    inBrowser(answer, lastError);
    await expect(sendMessage('readAgain')).rejects.toThrow();
  });
});

describe('the background', () => {
  afterEach(() => {
    stopServing();
  });

  it('answers one kind of message by one listener, and hears no other', async () => {
    const bring = aListeningBrowser();
    onRequest('readAgain', () => Promise.resolve({ ok: true }));
    expect(await bring(asked('readAgain'))).toEqual({ res: { ok: true } });
    for (const other of [asked('stored'), { ...asked('readAgain'), type: ['readAgain'] }, {}, null, 7, 'readAgain'])
      expect(await bring(other)).toBe('nobody');
    expect(() => onRequest('readAgain', () => Promise.resolve(null))).toThrow();
  });
  it('hears only what carries the time it was sent, as the library writes it', async () => {
    const bring = aListeningBrowser();
    onRequest('readAgain', () => Promise.resolve({ ok: true }));
    expect(await bring({ type: 'readAgain' })).toBe('nobody');
  });
  it('says nothing of why a handler failed: no name, no message, no stack', async () => {
    const bring = aListeningBrowser();
    onRequest('fields', () => Promise.reject(new TypeError('IOE0912345678', { cause: 'QUIROGA' })));
    onRequest('why', () => {
      throw new RangeError('IOE0912345678');
    });
    for (const type of ['fields', 'why'])
      expect(await bring(asked(type))).toEqual({ err: { name: 'Error', message: 'no answer', stack: '' } });
  });
  it('refuses names that every object has, before the library finds a listener in them', async () => {
    const bring = aListeningBrowser();
    refuseInheritedNames();
    onRequest('readAgain', () => Promise.resolve({ ok: true }));
    for (const type of ['constructor', '__proto__', 'toString'])
      expect(await bring(asked(type, 'QUIROGA'))).toEqual({ res: { ok: false } });
    expect(await bring(asked('readAgain'))).toEqual({ res: { ok: true } });
  });
  it('sends to a tab that is gone without an error that nobody looked at', async () => {
    const sent: unknown[] = [];
    const sendToTab = (_tab: number, message: unknown, options: object) => {
      sent.push(message, options);
      return Promise.reject(new Error('Receiving end does not exist.'));
    };
    Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab });
    const unheard = vi.fn();
    process.on('unhandledRejection', unheard);
    notify({ tabId: 3, frameId: 5 }, 'viewChanged', { session: 'open' });
    await new Promise((done) => setTimeout(done, 0));
    process.off('unhandledRejection', unheard);
    expect(unheard).not.toHaveBeenCalled();
    expect(sent).toEqual([
      { id: 0, type: 'viewChanged', data: { session: 'open' }, timestamp: expect.any(Number) },
      { frameId: 5 },
    ]);
  });
});

it('what a screen hears comes from the background alone, in the form in which it is sent', async () => {
  const bring = aListeningBrowser();
  const heard: unknown[] = [];
  onBackground('viewChanged', (data) => heard.push(data));
  const message = asked('viewChanged', { session: 'ended' });
  await bring(message, { id: 'another' });
  await bring(message, { id: 'ours', tab: { id: 1 } });
  expect(heard).toEqual([]);
  await bring(message, { id: 'ours' });
  expect(heard).toEqual([{ session: 'ended' }]);
});
