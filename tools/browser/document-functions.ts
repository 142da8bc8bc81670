// Functions that run inside documents under test, as source text, and what is said when they find nothing.

/** The attribute that marks what is clicked next. */
export const CLICK_TARGET = 'data-e2e-press';

/** What `markToPress` is asked to look for. */
export const clickRequest = (css: string, named: RegExp | undefined, token: string): string =>
  JSON.stringify({ css, source: named?.source ?? null, flags: named?.flags ?? '', token });

/** Runs in the document: marks the first visible element that fits; returns whether there is one, and what there was instead. */
export function markClickTarget(given: string): { found: boolean; seen: string } {
  const order: unknown = JSON.parse(given);
  const read = (key: string): string => {
    const value: unknown = typeof order === 'object' && order !== null ? Reflect.get(order, key) : '';
    return typeof value === 'string' ? value : '';
  };
  const named = read('source') === '' ? null : new RegExp(read('source'), read('flags').replaceAll(/[gy]/g, ''));
  const nameOf = (element: HTMLElement) =>
    [
      element.innerText,
      element.getAttribute('aria-label'),
      element.title,
      ...(element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.innerText) : []),
    ]
      .filter((part) => part)
      .join(' · ');
  const all = [...document.querySelectorAll<HTMLElement>(read('css'))].filter((one) => one.checkVisibility());
  const fits = all.find((element) => named === null || named.test(nameOf(element)));
  document.querySelector('[data-e2e-press]')?.removeAttribute('data-e2e-press');
  fits?.setAttribute('data-e2e-press', read('token'));
  return {
    found: fits !== undefined,
    seen: all
      .map((one) => nameOf(one).slice(0, 40))
      .join(' | ')
      .slice(0, 600),
  };
}

/**
 * Runs in the document: from now on one mouse click counts only on the element marked with this token, and what moved under the mouse
 * meanwhile gets nothing of it. `didClickLand` says whether it came.
 */
export function guardClick(token: string): void {
  Reflect.set(globalThis, 'e2eClick', '');
  const guard = (event: Event): void => {
    const target = event.target instanceof Element ? event.target : null;
    const isMarked = target?.closest(`[data-e2e-press="${token}"]`) !== null && target !== null;
    // A click on a label is passed on to its field as a second event: that one is not the mouse's.
    if (!isMarked && event.isTrusted && Reflect.get(globalThis, 'e2eClick') === '') {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (isMarked && event.type === 'click') Reflect.set(globalThis, 'e2eClick', token);
    if (event.type === 'click') remove();
  };
  const kinds = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'];
  const remove = (): void => {
    for (const kind of kinds) globalThis.removeEventListener(kind, guard, true);
  };
  for (const kind of kinds) globalThis.addEventListener(kind, guard, true);
}

/** Runs in the document that is there now: one that knows of no guarded click took the place of the one that was clicked. */
export function didClickLand(token: string): boolean {
  const landed: unknown = Reflect.get(globalThis, 'e2eClick');
  return landed === undefined || landed === token;
}

/** How long a person waits for a button. */
export const CLICK_WITHIN_MS = 10_000;

export const nothingToClick = (order: string, seen: string): Error =>
  new Error(`Nothing to press for ${order}. There is: ${seen}`);

/** Runs in the document. */
export const readableText = (): string => document.body.innerText;
