import { describe, expect, it } from 'vitest';
import { currentFrame, inLivingFrame } from './living-frame.ts';

const frame = (address: string) => ({ url: () => address });

describe('a question to a frame', () => {
  it.each([
    'frame.evaluate: Frame was detached',
    'Execution context was destroyed, most likely because of a navigation',
    "Attempted to use detached Frame 'abc'.",
    'Protocol error (script.callFunction): no such frame Browsing Context with id 7 not found',
    "AbortError: Actor 'MessageHandlerFrame' destroyed before query was resolved",
  ])('is asked again in the frame that took its place: %s', async (message) => {
    const frames = ['old', 'new'];
    const answer = await inLivingFrame(
      () => frames[0] ?? null,
      (one) => {
        if (one === 'new') return Promise.resolve('answered');
        frames.shift();
        return Promise.reject(new Error(message));
      },
    );
    expect(answer).toBe('answered');
  });

  it('is asked once when it fails for a reason of its own', async () => {
    let asked = 0;
    const asking = inLivingFrame(
      () => 'frame',
      () => {
        asked += 1;
        return Promise.reject(new Error('Nothing to press'));
      },
    );
    await expect(asking).rejects.toThrow('Nothing to press');
    expect(asked).toBe(1);
  });
});

describe('a frame that was taken out of the page', () => {
  it('is followed by the one that shows the same page, whatever stands behind its #', () => {
    const [old, other, successor] = ['x-extension://a/panel.html#1', 'about:blank', 'x-extension://a/panel.html#2'].map(
      frame,
    );
    const living = [old, other].flatMap((one) => one ?? []);
    const find = currentFrame(old ?? frame(''), () => living);
    expect(find()).toBe(old);
    living.splice(0, 1);
    expect(find()).toBeNull();
    living.push(successor ?? frame(''));
    expect(find()).toBe(successor);
  });
});
