// Waits until the tab is on screen. Touches the document's visibility only.

/** Longer than a round may go without being heard of: another tab may have taken it up meanwhile. */
const STALE_AFTER_MS = 100_000;

/**
 * Resolves at once in a visible tab, else when it is shown again or `signal` aborts; false if it was hidden for so long that another tab
 * may have read what is left.
 * @param now milliseconds that only pass
 */
export function whenVisible(signal: AbortSignal, now: () => number): Promise<boolean> {
  if (document.visibilityState === 'visible') return Promise.resolve(true);
  const since = now();
  return new Promise((resolve) => {
    const done = () => {
      if (document.visibilityState !== 'visible' && !signal.aborted) return;
      document.removeEventListener('visibilitychange', done);
      resolve(now() - since < STALE_AFTER_MS);
    };
    document.addEventListener('visibilitychange', done);
    signal.addEventListener('abort', done, { once: true });
  });
}
