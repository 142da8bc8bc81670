// One document (a page or a frame) of Chromium as scenarios use it: ask, read, and click what a person would.
import type { Frame } from '@playwright/test';
import {
  markClickTarget,
  nothingToClick,
  CLICK_TARGET,
  CLICK_WITHIN_MS,
  clickRequest,
  readableText,
} from './document-functions.ts';
import type { Doc } from './driver.ts';
import { eventually } from './eventually.ts';

export function docOf(frame: Frame): Doc {
  let clicks = 0;
  const mark = async (order: string): Promise<void> => {
    const { found, seen } = await frame.evaluate(markClickTarget, order);
    if (!found) throw nothingToClick(order, seen);
  };
  return {
    async ask(inside, given = '') {
      return frame.evaluate(inside, given);
    },
    async load(script) {
      await frame.evaluate(`${script};''`);
    },
    text: () => frame.evaluate(readableText),
    async click(css, named) {
      clicks += 1;
      const order = clickRequest(css, named, String(clicks));
      await eventually('there is something to press', () => mark(order), CLICK_WITHIN_MS);
      await frame.click(`[${CLICK_TARGET}="${String(clicks)}"]`, { timeout: 15_000 });
    },
  };
}
