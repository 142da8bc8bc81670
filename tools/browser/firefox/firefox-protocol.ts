// What puppeteer has no words for in Firefox: closed shadow roots, fingers, and the browser's own window.
// Speaks WebDriver BiDi over puppeteer's own connection; every answer is checked.
import type { Browser, Frame } from 'puppeteer-core';
import * as z from 'zod';
import type { Point } from '../driver.ts';
import { dockGeometryFrom, measureRoot, nameRoot, type DockGeometry } from '../dock-geometry.ts';

interface Wire {
  send(method: string, params: object): Promise<unknown>;
}

const isWire = (value: unknown): value is Wire =>
  typeof value === 'object' && value !== null && 'send' in value && typeof value.send === 'function';

function wireOf(browser: Browser): Wire {
  const wire: unknown = Reflect.get(browser, 'connection');
  if (!isWire(wire)) throw new Error('This puppeteer does not let its BiDi connection be used.');
  return wire;
}

const Node = z.object({
  result: z.object({
    result: z.object({
      value: z.optional(z.object({ shadowRoot: z.nullish(z.object({ sharedId: z.string() })) })),
    }),
  }),
});
const Text = z.object({ result: z.object({ type: z.literal('success'), result: z.object({ value: z.string() }) }) });
const Failure = z.object({ result: z.object({ exceptionDetails: z.object({ text: z.string() }) }) });
const Windows = z.object({
  result: z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) }),
});

function textFrom(answer: unknown): string {
  const text = Text.safeParse(answer);
  if (text.success) return text.data.result.result.value;
  const failure = Failure.safeParse(answer);
  throw new Error(
    failure.success ? failure.data.result.exceptionDetails.text : `Firefox answered ${JSON.stringify(answer)}`,
  );
}

/** Calls a function of the page with the dock's root; null when the page has no dock. */
async function withRoot(browser: Browser, frame: Frame, inside: (root: ShadowRoot) => string): Promise<string | null> {
  const wire = wireOf(browser);
  const context: unknown = Reflect.get(frame, '_id');
  const host = await wire.send('script.evaluate', {
    expression: 'document.querySelector("caseside-dock")',
    target: { context },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  });
  const sharedId = Node.parse(host).result.result.value?.shadowRoot?.sharedId;
  if (sharedId === undefined) return null;
  const look = await wire.send('script.callFunction', {
    functionDeclaration: inside.toString(),
    arguments: [{ sharedId }],
    target: { context },
    awaitPromise: false,
  });
  return textFrom(look);
}

/** What is to be seen of the dock in the page of this frame; null when the page has none. */
export async function measureDock(browser: Browser, frame: Frame): Promise<DockGeometry | null> {
  const json = await withRoot(browser, frame, measureRoot);
  return json === null ? null : dockGeometryFrom(json);
}

export async function openRoot(browser: Browser, frame: Frame): Promise<void> {
  if ((await withRoot(browser, frame, nameRoot)) === null) throw new Error('The page has no dock.');
}

/** One finger, put down, moved and lifted. */
export async function swipeOver(browser: Browser, frame: Frame, from: Point, to: Point): Promise<void> {
  const context: unknown = Reflect.get(frame, '_id');
  const move = (at: Point) => ({ type: 'pointerMove', x: Math.round(at.x), y: Math.round(at.y), duration: 50 });
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const actions = [
    move(from),
    { type: 'pointerDown', button: 0 },
    move(half),
    move(to),
    { type: 'pointerUp', button: 0 },
  ];
  await wireOf(browser).send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
  });
}

/**
 * Runs an expression with the rights of the browser's newest window; its value must be, or promise, a string.
 * Firefox must have been started with --remote-allow-system-access. @throws Error with what went wrong there
 */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<string> {
  const wire = wireOf(browser);
  const windows = Windows.parse(await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' }));
  const own = windows.result.contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  const answer = await wire.send('script.evaluate', {
    expression,
    target: { context: own?.context ?? '' },
    awaitPromise: true,
  });
  return textFrom(answer);
}
