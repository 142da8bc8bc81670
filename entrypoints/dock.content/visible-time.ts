// Changes count as seen once the panel was visible for 10 s and is then closed. Measures the time it is open in a visible tab.
import { SEEN_AFTER_MS } from '../../lib/util/seen-after.ts';

export interface VisibleTime {
  /** Call whenever the panel opens or closes, or the tab is shown or hidden. */
  set(isOnScreen: boolean): void;
  /** Call when the panel closes or its page goes: true if it was seen. Resets the time. */
  end(): boolean;
}

/** @param now ms */
export function makeVisibleTime(now: () => number): VisibleTime {
  let totalMs = 0;
  let since: number | null = null;
  const set = (isOnScreen: boolean) => {
    if (since !== null) totalMs += now() - since;
    since = isOnScreen ? now() : null;
  };
  return {
    set,
    end() {
      set(false);
      const wasSeen = totalMs >= SEEN_AFTER_MS;
      totalMs = 0;
      return wasSeen;
    },
  };
}
