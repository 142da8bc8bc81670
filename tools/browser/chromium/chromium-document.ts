// One document (a page or a frame) of Chromium as scenarios use it: ask, read, and click what a person would.
import type { Frame } from '@playwright/test';
import {
  markClickTarget,
  nothingToClick,
  CLICK_TARGET,
  CLICK_WITHIN_MS,
  clickRequest,
  readableText,
} from '../document-functions.ts';
import type { Doc } from '../driver.ts';
import { eventually } from '../eventually.ts';
import { inLivingFrame, isReplaced } from '../living-frame.ts';

/** @param find the document's frame, as it is now; null while there is none */
export function docOf(find: () => Frame | null): Doc {
  let clicks = 0;
  const mark = async (frame: Frame, order: string): Promise<void> => {
    const { found, seen } = await frame.evaluate(markClickTarget, order);
    if (!found) throw nothingToClick(order, seen);
  };
  return {
    ask: <T>(inside: (given: string) => T | Promise<T>, given = ''): Promise<T> =>
      inLivingFrame(find, (frame): Promise<T> => frame.evaluate(inside, given)),
    async load(script) {
      await inLivingFrame(find, (frame) => frame.evaluate(`${script};''`));
    },
    text: () => inLivingFrame(find, (frame) => frame.evaluate(readableText)),
    async click(css, named) {
      clicks += 1;
      const order = clickRequest(css, named, String(clicks));
      await inLivingFrame(find, async (frame) => {
        await eventually('there is something to press', () => mark(frame, order), CLICK_WITHIN_MS, isReplaced);
        await frame.click(`[${CLICK_TARGET}="${String(clicks)}"]`, { timeout: 15_000 });
      });
    },
  };
}
