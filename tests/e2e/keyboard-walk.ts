// Walks through the panel as somebody without a mouse does, and notes each stop.
import assert from 'node:assert/strict';
import * as z from 'zod';
import type { Doc, Tab } from '../../tools/browser/driver.ts';

const MOST_STOPS = 600;
/** Stops of the page itself before ours: its header, its cards, the bar between. */
const MOST_OF_THE_PAGE = 60;

const Stop = z.object({
  /** Something in this document has the focus. */
  isHere: z.boolean(),
  /** It stands behind the stop before; true where that one has gone meanwhile, as rows of long lists do. */
  isBehind: z.boolean(),
  name: z.string(),
  /** It is on screen, and something about it shows that it has the focus. */
  isSeen: z.boolean(),
});
export type KeyStop = z.infer<typeof Stop>;

/** Runs in the panel. */
function stopNow(): string {
  const at = document.activeElement;
  if (at === null || at === document.body || !document.hasFocus())
    return '{"isHere":false,"isBehind":true,"name":"","isSeen":false}';
  const before = document.querySelector('[data-e2e-last]');
  before?.removeAttribute('data-e2e-last');
  at.setAttribute('data-e2e-last', '');
  at.setAttribute('data-e2e-visited', '');
  const box = at.getBoundingClientRect();
  // A search box shows its ring around box and mark.
  const hasRing = [at, at.parentElement ?? at].some((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  });
  const isOnScreen = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  const top = document.elementFromPoint(
    Math.min(innerWidth - 1, Math.max(0, box.x + box.width / 2)),
    Math.min(innerHeight - 1, Math.max(0, box.y + box.height / 2)),
  );
  const label = at instanceof HTMLInputElement ? (at.labels?.[0] ?? null) : null;
  const isFree = top !== null && (at.contains(top) || top.contains(at) || label?.contains(top) === true);
  return JSON.stringify({
    isHere: true,
    isBehind: before === null || (before.compareDocumentPosition(at) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
    name:
      (at.getAttribute('aria-label') ?? label?.innerText ?? at.textContent).trim().slice(0, 80) ||
      at.outerHTML.slice(0, 200),
    isSeen: hasRing && isOnScreen && isFree,
  });
}

/** Runs in the panel: rows of a long list are drawn in the frames after the scrolling that the focus caused. */
const twoFrames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        resolve();
      }),
    );
  });

const stopOf = async (panel: Doc): Promise<KeyStop> => Stop.parse(JSON.parse(await panel.ask(stopNow)));

/** Presses a key until something in the panel has the focus; with `css`, until something that fits has it. */
export async function moveTo(tab: Tab, panel: Doc, key: 'Tab' | 'Shift+Tab', css = '*'): Promise<void> {
  for (let click = 0; click < MOST_OF_THE_PAGE + MOST_STOPS; click += 1) {
    await tab.key(key);
    const isThere = await panel.ask(
      (wanted) =>
        document.hasFocus() &&
        document.activeElement !== document.body &&
        document.activeElement?.matches(wanted) === true,
      css,
    );
    if (isThere) return;
  }
  assert.fail(`${key} never comes to ${css}.`);
}

/** From where the focus is in the panel, on and on until it leaves the panel. */
export async function keyStops(tab: Tab, panel: Doc, key: 'Tab'): Promise<{ stops: KeyStop[]; missed: string[] }> {
  const stops: KeyStop[] = [];
  for (;;) {
    const stop = await stopOf(panel);
    if (!stop.isHere) {
      const isInPanel = await panel.ask(() => document.hasFocus());
      assert.ok(!isInPanel, `The focus was lost behind “${stops.at(-1)?.name ?? ''}”.`);
      break;
    }
    stops.push(stop);
    assert.ok(stops.length < MOST_STOPS, 'The focus does not come out of the panel again.');
    await panel.ask(twoFrames);
    await tab.key(key);
  }
  const missed = await panel.ask(() => {
    const can = 'a[href], button, input, select, textarea, summary, [tabindex]';
    // Of a group of choices, Tab comes to one; arrows go to the others.
    const isOneOfGroup = (one: Element) => one.matches('[role="tab"], [role="radio"], input[type="radio"]');
    const open = [...document.querySelectorAll<HTMLElement>(can)].filter(
      (one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility() && !isOneOfGroup(one),
    );
    return open
      .filter((one) => !one.hasAttribute('data-e2e-visited'))
      .map((one) => (one.getAttribute('aria-label') ?? one.textContent).trim().slice(0, 80));
  });
  return { stops, missed };
}
