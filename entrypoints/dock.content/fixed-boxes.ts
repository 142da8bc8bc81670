// Boxes of the page that hang on the window (`position: fixed`) do not move over with the page's margin. Those that lie where
// we stand are marked, and page.css moves them over like the rest. Touches nothing of them but our own attribute.

const MARK = 'data-caseside-fixed';
/** Hardly anything that can be pressed is smaller than this. */
const EVERY_PX = 24;

type Area = Record<'left' | 'right' | 'top' | 'bottom', number>;

const isFixed = (one: Element): boolean => getComputedStyle(one).position === 'fixed';

/** From one end to the other: near both, and every few pixels between. */
function* along(from: number, to: number, everyPx: number): Generator<number> {
  for (let at = from + EVERY_PX; at < to - EVERY_PX; at += everyPx) yield at;
  yield to - EVERY_PX;
}

/** Takes the mark off every box, or off those that hang on the window no longer. */
export function unmarkFixedBoxes(which: (box: Element) => boolean = () => true): void {
  for (const box of document.querySelectorAll(`[${MARK}]`)) if (which(box)) box.removeAttribute(MARK);
}

/** @param area where we stand, in CSS pixels of the window */
export function markFixedBoxes({ left, right, top, bottom }: Area): void {
  unmarkFixedBoxes((box) => !isFixed(box));
  const found = new Set<Element>();
  for (const x of along(left, right, 4 * EVERY_PX))
    for (const y of along(top, bottom, EVERY_PX))
      for (const one of document.elementsFromPoint(x, y))
        for (let box: Element | null = one; box && !found.has(box); box = box.parentElement) found.add(box);
  for (const box of found)
    // A box as wide as the window has to get narrower, not only to move.
    if (isFixed(box))
      box.setAttribute(MARK, box.getBoundingClientRect().width > innerWidth - (right - left) ? 'wide' : 'edge');
}
