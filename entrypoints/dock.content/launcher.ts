// The tab on the page's edge while the panel is closed: opens the panel, shows the unseen count, can be dragged up and down.
import type { Settings } from '../../lib/settings.ts';
import type { DockWords } from '../../lib/locales/dock-words.ts';
import { element } from './element.ts';
import type { Placement } from './geometry.ts';

const DRAG_FROM_PX = 6;

export interface Launcher {
  button: HTMLButtonElement;
  draw(words: DockWords, settings: Settings, layout: Placement['layout'], unseen: number): void;
}

function mark(): SVGSVGElement {
  const svg = (tag: string, attributes: Record<string, string>) => {
    const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };
  const drawing = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  drawing.setAttribute('viewBox', '0 0 24 24');
  drawing.setAttribute('aria-hidden', 'true');
  drawing.append(
    svg('rect', { x: '3', y: '3.5', width: '18', height: '17', rx: '2' }),
    svg('path', { d: 'M6.5 8h4M6.5 12h4M6.5 16h2.5' }),
    svg('path', { d: 'M14 3.5h5a2 2 0 0 1 2 2v13a2 2 0 0 1-2 2h-5z', fill: 'currentcolor', stroke: 'none' }),
  );
  return drawing;
}

export function makeLauncher(on: { onPress(): void; onMove(atPercent: number, isMoving: boolean): void }): Launcher {
  const diamond = element('span', { class: 'diamond', 'aria-hidden': 'true' });
  const second = element('small', {});
  const words = element('span', { class: 'words' });
  const go = element('span', { class: 'go', 'aria-hidden': 'true' });
  const button = element(
    'button',
    { type: 'button', class: 'launcher' },
    element('span', { class: 'mark' }, mark(), diamond),
    words,
    go,
  );
  let at = 50;
  let isBar = false;
  let drag: { startY: number; startAt: number } | null = null;
  let wasMoved = false;
  const moveTo = (percent: number, isMoving: boolean) => {
    on.onMove(Math.max(0, Math.min(100, Math.round(percent))), isMoving);
  };

  button.addEventListener('pointerdown', (event) => {
    wasMoved = false;
    // The bottom bar cannot be dragged.
    if (isBar || event.button !== 0) return;
    drag = { startY: event.clientY, startAt: at };
    button.setPointerCapture(event.pointerId);
  });
  button.addEventListener('pointermove', (event) => {
    if (!drag) return;
    const by = event.clientY - drag.startY;
    wasMoved ||= Math.abs(by) >= DRAG_FROM_PX;
    if (wasMoved) moveTo(drag.startAt + (by / window.innerHeight) * 100, true);
  });
  for (const type of ['pointerup', 'pointercancel'])
    button.addEventListener(type, () => {
      drag = null;
      if (wasMoved) moveTo(at, false);
    });
  button.addEventListener('click', (event) => {
    // Ignore the click that ends a drag; keyboard clicks (detail 0) always count.
    if (!wasMoved || event.detail === 0) on.onPress();
  });
  button.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' && drag) {
      moveTo(drag.startAt, false);
      drag = null;
    }
    if (isBar || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    moveTo(at + (event.key === 'ArrowUp' ? -5 : 5), false);
  });

  return {
    button,
    draw(say, settings, layout, unseen) {
      at = settings.launcherAt;
      isBar = layout === 'full';
      button.dataset['side'] = settings.side;
      button.dataset['size'] = settings.launcher;
      button.dataset['layout'] = layout;
      button.style.setProperty('--at', String(at));
      diamond.hidden = unseen === 0;
      const news = unseen === 0 ? [] : [say('unseen', { n: unseen })];
      words.replaceChildren(say('name'), ' ', second);
      go.textContent = say('open');
      second.replaceChildren(...news.flatMap((text) => [element('b', {}, `${text}.`), ' ']), say('unofficial'));
      // The accessible name contains the visible words in their order.
      button.setAttribute('aria-label', [say('launcherOpen'), ...news, say('unofficial')].join(', '));
    },
  };
}
