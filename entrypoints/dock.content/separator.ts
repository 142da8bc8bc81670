// The bar between page and panel: an ARIA separator that works by mouse, touch and keyboard.
import type { DockWords } from '../../lib/locales/dock-words.ts';
import { element } from './element.ts';
import { FIRST_PX, SMALLEST_PX, widthAfterKey, type Placement } from './geometry.ts';

export interface Separator {
  bar: HTMLElement;
  draw(words: DockWords, placement: Placement, side: 'left' | 'right'): void;
}

/** @param onWidth called with each new width in pixels; while `isMoving` the drag continues and nothing needs to be saved */
export function makeSeparator(onWidth: (widthPx: number, isMoving: boolean) => void): Separator {
  const bar = element('div', {
    class: 'handle',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-valuemin': String(SMALLEST_PX),
  });
  let now: { widthPx: number; largestPx: number; side: 'left' | 'right' } = {
    widthPx: FIRST_PX,
    largestPx: FIRST_PX,
    side: 'right',
  };
  let drag: { startX: number; startPx: number } | null = null;

  const widthAt = (x: number, from: { startX: number; startPx: number }) => {
    const moved = now.side === 'right' ? from.startX - x : x - from.startX;
    return Math.max(SMALLEST_PX, Math.min(now.largestPx, Math.round(from.startPx + moved)));
  };
  const endDrag = (widthPx: number) => {
    if (!drag) return;
    drag = null;
    bar.parentElement?.classList.remove('moving');
    onWidth(widthPx, false);
  };

  bar.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    drag = { startX: event.clientX, startPx: now.widthPx };
    bar.setPointerCapture(event.pointerId);
    bar.parentElement?.classList.add('moving');
    bar.focus();
    event.preventDefault();
  });
  bar.addEventListener('pointermove', (event) => {
    if (drag) onWidth(widthAt(event.clientX, drag), true);
  });
  for (const type of ['pointerup', 'pointercancel'])
    bar.addEventListener(type, () => {
      endDrag(now.widthPx);
    });
  bar.addEventListener('dblclick', () => {
    onWidth(Math.min(FIRST_PX, now.largestPx), false);
  });
  bar.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' && drag) {
      endDrag(drag.startPx);
      return;
    }
    const width = widthAfterKey(event.key, event.shiftKey, now);
    if (width === null) return;
    event.preventDefault();
    onWidth(width, false);
  });

  return {
    bar,
    draw(words, placement, side) {
      bar.setAttribute('aria-label', words('panelWidth'));
      now = { widthPx: placement.widthPx, largestPx: placement.largestPx, side };
      bar.setAttribute('aria-valuemax', String(placement.largestPx));
      bar.setAttribute('aria-valuenow', String(placement.widthPx));
      bar.setAttribute('aria-valuetext', words('pixels', { n: placement.widthPx }));
    },
  };
}
