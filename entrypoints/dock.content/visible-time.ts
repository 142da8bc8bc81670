// How long the panel was really on screen: open, in a visible tab. After ten seconds and a close, what it told counts as seen.
import { SEEN_AFTER_MS } from '../../lib/util/seen-after.ts';

export interface VisibleTime {
  /** Call whenever the panel opens or closes, or the tab is shown or hidden. */
  set(isOnScreen: boolean): void;
  /** The panel closes or its page goes: whether it was seen. Starts anew. */
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
