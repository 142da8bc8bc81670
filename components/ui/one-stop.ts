// A group of buttons that is one Tab stop: arrow keys, Home and End move inside it, and the last one that had focus is the stop.
import { createSignal } from 'solid-js';

export interface OneStop {
  ref: (element: HTMLElement) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  /** @param index of the button among those of the group @param of how many there are; absent = the stop is certainly one of them */
  tabindex: (index: number, of?: number) => 0 | -1;
  setStop: (index: number) => void;
}

/** @param axis how the buttons stand, which decides the arrow keys @param selector finds the buttons in document order */
export function makeOneStop(axis: 'row' | 'column', selector = 'button'): OneStop {
  const [stop, setStop] = createSignal(0);
  let group: HTMLElement | undefined;
  const stepOf = (key: string): number | undefined => {
    if (axis === 'column') return { ArrowDown: 1, ArrowUp: -1 }[key];
    const isRtl = group !== undefined && getComputedStyle(group).direction === 'rtl';
    return { ArrowRight: isRtl ? -1 : 1, ArrowLeft: isRtl ? 1 : -1 }[key];
  };
  const targetOf = (key: string, at: number, count: number): number | undefined => {
    if (key === 'Home') return 0;
    if (key === 'End') return count - 1;
    const step = stepOf(key);
    return step === undefined ? undefined : (at + step + count) % count;
  };
  return {
    ref: (element) => (group = element),
    onKeyDown: (event) => {
      const buttons = [...(group?.querySelectorAll<HTMLElement>(selector) ?? [])];
      const at = buttons.findIndex((button) => button === document.activeElement);
      const to = at === -1 ? undefined : targetOf(event.key, at, buttons.length);
      if (to === undefined) return;
      event.preventDefault();
      setStop(to);
      buttons[to]?.focus();
    },
    tabindex: (index, of) => (index === Math.min(stop(), (of ?? Infinity) - 1) ? 0 : -1),
    setStop,
  };
}
