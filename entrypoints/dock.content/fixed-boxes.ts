// Boxes of the page that hang on the window (`position: fixed`) do not move over with the page's margin. Those that lie where
// we stand are marked, and page.css moves them over like the rest. Touches nothing of them but our own attribute. Looks in
// small pieces, while the page has nothing else to do.

const MARK = 'data-caseside-fixed';
/** Hardly anything that can be clicked is smaller than this. */
const EVERY_PX = 24;
/** A page that is never idle waits no longer than this for each piece. */
const LATEST_MS = 100;

type Area = Record<'left' | 'right' | 'top' | 'bottom', number>;

export interface FixedBoxes {
  /** Looks for such boxes, and marks them. */
  checkSoon(): void;
  /** Takes the mark off every box. */
  release(): void;
}

const isFixed = (one: Element): boolean => getComputedStyle(one).position === 'fixed';

/** From one end to the other: near both, and every few pixels between. */
function* along(from: number, to: number, everyPx: number): Generator<number> {
  for (let at = from + EVERY_PX; at < to - EVERY_PX; at += everyPx) yield at;
  yield to - EVERY_PX;
}

/** Everything of the page that lies in the area, with what holds it; a piece of the work at each step. */
function* lyingIn({ left, right, top, bottom }: Area): Generator<undefined, Set<Element>> {
  const found = new Set<Element>();
  for (const x of along(left, right, 4 * EVERY_PX)) {
    for (const y of along(top, bottom, EVERY_PX))
      for (const one of document.elementsFromPoint(x, y))
        for (let box: Element | null = one; box && !found.has(box); box = box.parentElement) found.add(box);
    yield;
  }
  return found;
}

function unmark(which: (box: Element) => boolean): void {
  for (const box of document.querySelectorAll(`[${MARK}]`)) if (which(box)) box.removeAttribute(MARK);
}

/** @param areaNow where we stand, in CSS pixels of the window; null: nowhere */
export function makeFixedBoxes(areaNow: () => Area | null): FixedBoxes {
  let isChecking = false;
  let checksAgain = false;

  const whenIdle = (work: () => void) => void requestIdleCallback(work, { timeout: LATEST_MS });
  const look = () => {
    checksAgain = false;
    const area = areaNow();
    const steps = area && lyingIn(area);
    const next = () => {
      const step = steps?.next();
      if (step?.done === false) return whenIdle(next);
      // The panel may have closed between two pieces.
      if (area && step?.value && areaNow()) mark(step.value, area);
      isChecking = checksAgain;
      if (checksAgain) whenIdle(look);
    };
    next();
  };
  const mark = (boxes: Set<Element>, { left, right }: Area) => {
    unmark((box) => !isFixed(box));
    for (const box of boxes)
      // A box as wide as the window has to get narrower, not only to move.
      if (isFixed(box))
        box.setAttribute(MARK, box.getBoundingClientRect().width > innerWidth - (right - left) ? 'wide' : 'edge');
  };

  return {
    checkSoon() {
      if (isChecking) checksAgain = true;
      else whenIdle(look);
      isChecking = true;
    },
    release: () => unmark(() => true),
  };
}
