// What Playwright has no words for in Chromium: closed shadow roots and fingers. Speaks the browser's own protocol.
import type { CDPSession } from '@playwright/test';
import { dockGeometryFrom, measureRoot, nameRoot, type DockGeometry } from '../dock-geometry.ts';
import type { Point } from '../driver.ts';

/** Calls a function of the page with the dock's root; null when the page has no dock. */
async function withRoot(cdp: CDPSession, inside: (root: ShadowRoot) => string): Promise<string | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ nodeName }) => nodeName === 'CASESIDE-DOCK');
  const backendNodeId = host?.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) return null;
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${inside.toString()})(this); }`,
    returnByValue: true,
  });
  const json: unknown = result.value;
  return typeof json === 'string' ? json : '';
}

/** What is to be seen of the dock in the page; null when it has none. */
export async function dockOf(cdp: CDPSession): Promise<DockGeometry | null> {
  const json = await withRoot(cdp, measureRoot);
  return json === null ? null : dockGeometryFrom(json);
}

export async function openRoot(cdp: CDPSession): Promise<void> {
  if ((await withRoot(cdp, nameRoot)) === null) throw new Error('The page has no dock.');
}

/** One finger, put down, moved and lifted. */
export async function swipeOver(cdp: CDPSession, from: Point, to: Point): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints });
  await touch('touchStart', from);
  await touch('touchMove', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  await touch('touchMove', to);
  await touch('touchEnd');
}
