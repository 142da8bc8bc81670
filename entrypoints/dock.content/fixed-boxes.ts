// Finds boxes of the page with `position: fixed` below the panel, which the page's margin does not move, and marks them with our
// attribute so that page.css moves them. Works in small steps while the page is idle.

const MARK = 'data-caseside-fixed';
/** Sampling distance: few clickable things are smaller. */
const EVERY_PX = 24;
/** Max. delay of each step on a page that is never idle. */
const LATEST_MS = 100;

type Area = Record<'left' | 'right' | 'top' | 'bottom', number>;

export interface FixedBoxes {
  /** Starts looking for such boxes and marks them. */
  checkSoon(): void;
  /** Removes the attribute from every box. */
  release(): void;
}

const isFixed = (one: Element): boolean => getComputedStyle(one).position === 'fixed';

/** Positions from one end to the other: close to both, and every few pixels between. */
function* along(from: number, to: number, everyPx: number): Generator<number> {
  for (let at = from + EVERY_PX; at < to - EVERY_PX; at += everyPx) yield at;
  yield to - EVERY_PX;
}

/** The page's elements in the area, with their ancestors; yields between steps. */
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

/** @param areaNow the area the panel covers, in CSS pixels of the window; null if none */
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
      // The panel may have closed between two steps.
      if (area && step?.value && areaNow()) mark(step.value, area);
      isChecking = checksAgain;
      if (checksAgain) whenIdle(look);
    };
    next();
  };
  const mark = (boxes: Set<Element>, { left, right }: Area) => {
    unmark((box) => !isFixed(box));
    for (const box of boxes)
      // Full-width boxes must shrink as well as shift.
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
