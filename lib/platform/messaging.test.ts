import { afterEach, describe, expect, it, vi } from 'vitest';
import { messenger } from './messaging.ts';

type Hear = (answer?: { res: unknown } | null) => void;
type Listener = (message: unknown, sender: object, reply: Hear) => boolean;

/** A browser that answers one message with the given answer and `lastError`. */
function inBrowser(answer: { res: unknown } | null | undefined, lastError: object | null | undefined): void {
  vi.stubGlobal('chrome', {
    runtime: { lastError, sendMessage: (_message: unknown, hear: Hear) => hear(answer) },
  });
}
/** A browser that delivers messages: `bring` resolves to the answer, or says that nobody will answer. */
function aListeningBrowser() {
  const listeners: Listener[] = [];
  vi.stubGlobal('chrome', { runtime: { onMessage: { addListener: (one: Listener) => listeners.push(one) } } });
  return (message: unknown) =>
    new Promise((done) => {
      if (!listeners.some((hear) => hear(message, {}, done))) done('nobody');
    });
}
afterEach(() => vi.unstubAllGlobals());

describe('a message to the background', () => {
  it.each([
    ['in Chromium', undefined],
    ['in Firefox', null],
  ])('comes back with its answer %s', async (_name, none) => {
    inBrowser({ res: { ok: false } }, none);
    expect(await messenger.sendMessage('readAgain')).toEqual({ ok: false });
  });
  it.each([
    ['the background is gone', undefined, { message: 'Could not establish connection.' }],
    ['the background stopped while it worked', { res: { ok: true } }, { message: 'The message port closed.' }],
    ['nobody knows it', null, null],
  ])('is lost when %s', async (_name, answer, lastError) => {
    inBrowser(answer, lastError);
    await expect(messenger.sendMessage('readAgain')).rejects.toThrow();
  });
});

describe('a listener', () => {
  it('answers its own kind of message, and ignores all others', async () => {
    const bring = aListeningBrowser();
    messenger.onMessage('readAgain', () => ({ ok: true, value: { done: true } }));
    expect(await bring({ type: 'readAgain' })).toEqual({ res: { ok: true, value: { done: true } } });
    for (const other of [{ type: 'stored' }, { type: ['readAgain'] }, {}, null, 7, 'readAgain'])
      expect(await bring(other)).toBe('nobody');
  });
  it('that fails does not reveal why', async () => {
    const bring = aListeningBrowser();
    messenger.onMessage('readAgain', () => Promise.reject(new Error('IOE0912345678')));
    expect(await bring({ type: 'readAgain' })).toBeUndefined();
  });
});
