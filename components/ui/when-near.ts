// Whether an element has come near the viewport; used to delay requests that cost the background work.
import { createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';

/** True from the moment the watched element is less than half a viewport away. */
export function whenNear(): { isNear: Accessor<boolean>; watch: (element: Element) => void } {
  const canObserve = typeof IntersectionObserver !== 'undefined';
  const [isNear, setNear] = createSignal(!canObserve);
  const watch = (element: Element) => {
    if (!canObserve) return;
    const observer = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        setNear(true);
        observer.disconnect();
      },
      { rootMargin: '50% 0px' },
    );
    observer.observe(element);
    onCleanup(() => observer.disconnect());
  };
  return { isNear, watch };
}
