// A module that is loaded on first use, to keep it out of the panel's first paint.
import { createSignal } from 'solid-js';
import type { Accessor } from 'solid-js';

export interface LazyModule<T> {
  /** Null until it is loaded. */
  here: Accessor<T | null>;
  /** Loads the module if needed, then calls `goOn`. */
  load(goOn?: () => void): void;
}

/**
 * @param from the module itself (tests), or the function that imports it
 * @param onLost called if loading fails: the extension was updated and its old files are gone
 */
export function makeLazyModule<T extends object>(from: T | (() => Promise<T>), onLost: () => void): LazyModule<T> {
  const [here, setHere] = createSignal<T | null>(typeof from === 'function' ? null : from);
  /** On its way: whoever wants it meanwhile waits for the same. */
  let loading: Promise<T> | null = null;
  return {
    here,
    load: (goOn) => {
      if (typeof from !== 'function' || here() !== null) return goOn?.();
      loading ??= from();
      loading.then(
        (loaded) => {
          setHere(() => loaded);
          goOn?.();
        },
        () => {
          loading = null;
          onLost();
        },
      );
    },
  };
}
