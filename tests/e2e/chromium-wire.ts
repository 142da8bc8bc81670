// What Playwright has no words for in Chromium: closed shadow roots and fingers. Speaks the browser's own protocol.
import type { CDPSession } from '@playwright/test';
import { dockLookFrom, lookAtRoot, type DockLook } from './dock-look.ts';
import type { Point } from './driver.ts';

/** What is to be seen of the dock in the page; null when it has none. */
export async function dockOf(cdp: CDPSession): Promise<DockLook | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 2, pierce: true });
  const html = root.children?.find(({ nodeName }) => nodeName === 'HTML');
  const host = html?.children?.find(({ nodeName }) => nodeName === 'CASESIDE-DOCK');
  const backendNodeId = host?.shadowRoots?.[0]?.backendNodeId;
  if (backendNodeId === undefined) return null;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  if (object.objectId === undefined) return null;
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: object.objectId,
    functionDeclaration: `function () { return (${lookAtRoot.toString()})(this); }`,
    returnByValue: true,
  });
  const json: unknown = result.value;
  return dockLookFrom(typeof json === 'string' ? json : '');
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
