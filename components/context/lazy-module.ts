// What is loaded when it is first needed: the panel's first paint goes without it.
import { createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';

export interface Later<T> {
  /** Null before it is here. */
  here: Accessor<T | null>;
  /** Loads it, unless it is here, and goes on. */
  load(goOn?: () => void): void;
}

/** @param from the thing itself, or how to load it. @param onLost only an update takes files away from under an open panel */
export function makeLater<T extends object>(from: T | (() => Promise<T>), onLost: () => void): Later<T> {
  const [here, setHere] = createSignal<T | null>(typeof from === 'function' ? null : from);
  return {
    here,
    load: (goOn) => {
      if (typeof from !== 'function' || here() !== null) return goOn?.();
      from().then((loaded) => {
        setHere(() => loaded);
        goOn?.();
      }, onLost);
    },
  };
}
