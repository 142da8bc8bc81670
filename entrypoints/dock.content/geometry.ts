// Computes panel placement from window size and settings, in CSS pixels. Pure.

export const SMALLEST_PX = 320;
export const LARGEST_PX = 720;
export const FIRST_PX = 400;
export const HANDLE_PX = 12;
/** Height of the bottom bar that a narrow window shows while the panel is closed. */
export const FOOT_PX = 56;
/** Width the page must keep when it moves over. */
const PAGE_NEEDS_PX = 560;
/** Below this window width the panel covers the whole window, opened from a bottom bar. */
const DOCK_FROM_PX = 768;

export interface Placement {
  layout: 'full' | 'beside' | 'over';
  widthPx: number;
  largestPx: number;
  /** The person chose "beside", but the window is too narrow for it. */
  isForcedOver: boolean;
}

/** Width and layout for a window: 320 px to 60 % of it; if the page would keep less than 560 px, the panel overlays it. */
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

/** The new width after a key on the separator, or null if the key does not move it. The bar moves in the arrow's direction. */
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
