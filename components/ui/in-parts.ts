// Draws a long list in steps, so that its first rows never wait for the last. In the end all of it is drawn.
import { createEffect, createMemo, createSignal, on, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

const FIRST = 40;
const EACH = 160;

/** The list so far: first its beginning, then more with every browser task, then all of it. */
export function inParts<T>(whole: Accessor<readonly T[]>): Accessor<readonly T[]> {
  const [upTo, setUpTo] = createSignal(FIRST);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const more = () => {
    if (upTo() >= whole().length) return;
    timer = setTimeout(() => {
      setUpTo((count) => count + EACH);
      more();
    }, 0);
  };
  createEffect(on(whole, more));
  onCleanup(() => clearTimeout(timer));
  return createMemo(() => whole().slice(0, upTo()));
}
