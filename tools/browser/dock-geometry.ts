// What is to be seen of the dock in its closed root, measured from inside the page. The function travels as source text.
import * as z from 'zod';

const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
type Box = z.infer<typeof Box>;

/** Boxes in CSS pixels of the page; null = not visible. */
export const DockGeometry = z.object({
  launcher: z.nullable(Box),
  launcherText: z.string(),
  /** The panel's frame. */
  frame: z.nullable(Box),
  /** The bar between page and panel. */
  handle: z.nullable(Box),
  /** The small card (session ended, extension updated), "" when there is none. */
  cardText: z.string(),
  cardButton: z.nullable(Box),
  /** What stands in place of a panel that does not answer, "" otherwise. */
  insteadText: z.string(),
  /** Why the panel lies over the page, "" when it says nothing of it. */
  whyOverText: z.string(),
  whyOverButton: z.nullable(Box),
  /** Every word in the root, seen or not. */
  allText: z.string(),
});
export type DockGeometry = z.infer<typeof DockGeometry>;

/** Runs in the page. Takes the closed root, returns `DockLook` as JSON text. */
export function measureRoot(root: ShadowRoot): string {
  const visible = (css: string): HTMLElement | null => {
    const found = root.querySelector<HTMLElement>(css);
    return found?.checkVisibility({ visibilityProperty: true }) === true ? found : null;
  };
  const boxOf = (css: string) => {
    const box = visible(css)?.getBoundingClientRect();
    return box ? { x: box.x, y: box.y, width: box.width, height: box.height } : null;
  };
  return JSON.stringify({
    launcher: boxOf('.launcher'),
    launcherText: visible('.launcher')?.innerText ?? '',
    frame: boxOf('iframe'),
    handle: boxOf('.handle'),
    cardText: visible('.card')?.innerText ?? '',
    cardButton: boxOf('.card button'),
    insteadText: visible('.instead')?.innerText ?? '',
    whyOverText: visible('.why-over')?.innerText ?? '',
    whyOverButton: boxOf('.why-over button'),
    allText: root.textContent ?? '',
  });
}

/** Runs in the page. Takes the closed root, and from then on its host names it. */
export function nameRoot(root: ShadowRoot): string {
  Object.defineProperty(root.host, 'shadowRoot', { value: root, configurable: true });
  return '';
}

/** @throws Error when the page answered something else */
export const dockGeometryFrom = (json: string): DockGeometry => DockGeometry.parse(JSON.parse(json));
