// Where the panel stands: pure sums over the window's size and the settings. All lengths in CSS pixels.

export const SMALLEST_PX = 320;
export const LARGEST_PX = 720;
export const FIRST_PX = 400;
export const HANDLE_PX = 12;
/** Height of the bar at the foot that a narrow window shows while the panel is closed. */
export const FOOT_PX = 56;
/** What must stay for the page when it moves over. */
const PAGE_NEEDS_PX = 560;
/** Below this window width there is no dock: a bar at the foot, and a full screen. */
const DOCK_FROM_PX = 768;

export interface Placement {
  layout: 'full' | 'beside' | 'over';
  widthPx: number;
  largestPx: number;
  /** The person chose "beside", and the window is too narrow for it. */
  isForcedOver: boolean;
}

/** Width and layout for a window: never over 60 % of it, never under 320, and the page keeps 560 or lies underneath. */
export function placementOf(windowPx: number, wanted: { widthPx: number; mode: 'beside' | 'over' }): Placement {
  if (windowPx < DOCK_FROM_PX) {
    return { layout: 'full', widthPx: windowPx, largestPx: windowPx, isForcedOver: false };
  }
  const bySize = Math.max(SMALLEST_PX, Math.min(LARGEST_PX, Math.floor(windowPx * 0.6)));
  const byPage = windowPx - PAGE_NEEDS_PX - HANDLE_PX;
  const isBeside = wanted.mode === 'beside' && byPage >= SMALLEST_PX;
  const largestPx = isBeside ? Math.min(bySize, byPage) : bySize;
  return {
    layout: isBeside ? 'beside' : 'over',
    widthPx: Math.max(SMALLEST_PX, Math.min(largestPx, wanted.widthPx)),
    largestPx,
    isForcedOver: wanted.mode === 'beside' && !isBeside,
  };
}

/** New width after a key on the separator, or null when the key does not move it. The bar moves the way the arrow points. */
export function widthAfterKey(
  key: string,
  withShift: boolean,
  now: { widthPx: number; largestPx: number; side: 'left' | 'right' },
): number | null {
  const step = withShift ? 64 : 16;
  const grows = now.side === 'right' ? 'ArrowLeft' : 'ArrowRight';
  const shrinks = now.side === 'right' ? 'ArrowRight' : 'ArrowLeft';
  const widths = new Map([
    [grows, now.widthPx + step],
    [shrinks, now.widthPx - step],
    ['Home', SMALLEST_PX],
    ['End', now.largestPx],
    ['Enter', FIRST_PX],
  ]);
  const width = widths.get(key);
  return width === undefined ? null : Math.max(SMALLEST_PX, Math.min(now.largestPx, width));
}
