// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { whenVisible } from './when-visible.ts';

function show(state: 'visible' | 'hidden'): void {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue(state);
  document.dispatchEvent(new Event('visibilitychange'));
}

it.each([
  [5_000, true],
  [600_000, false],
])('a round that waited %i ms for its tab to be shown goes on: %s', async (hiddenMs, goesOn) => {
  let nowMs = 0;
  const { signal } = new AbortController();
  show('hidden');
  const waiting = whenVisible(signal, () => nowMs);
  nowMs = hiddenMs;
  show('visible');
  expect(await waiting).toBe(goesOn);
  expect(await whenVisible(signal, () => nowMs)).toBe(true);
});
