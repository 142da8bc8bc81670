// One document (a page or a frame) of Chromium as scenarios use it: ask, read, and click what a person would.
import type { Frame } from '@playwright/test';
import {
  markToPress,
  nothingToPress,
  PRESS_MARK,
  PRESS_WITHIN_MS,
  pressOrder,
  readableText,
} from '../document-functions.ts';
import type { Doc } from '../driver.ts';
import { eventually } from '../eventually.ts';
import { inLivingFrame, isReplaced } from '../living-frame.ts';

/** @param find the document's frame, as it is now; null while there is none */
export function docOf(find: () => Frame | null): Doc {
  let presses = 0;
  const mark = async (frame: Frame, order: string): Promise<void> => {
    const { found, seen } = await frame.evaluate(markToPress, order);
    if (!found) throw nothingToPress(order, seen);
  };
  return {
    ask: <T>(inside: (given: string) => T | Promise<T>, given = ''): Promise<T> =>
      inLivingFrame(find, (frame): Promise<T> => frame.evaluate(inside, given)),
    async load(script) {
      await inLivingFrame(find, (frame) => frame.evaluate(`${script};''`));
    },
    text: () => inLivingFrame(find, (frame) => frame.evaluate(readableText)),
    async press(css, named) {
      presses += 1;
      const order = pressOrder(css, named, String(presses));
      await inLivingFrame(find, async (frame) => {
        await eventually('there is something to press', () => mark(frame, order), PRESS_WITHIN_MS, isReplaced);
        await frame.click(`[${PRESS_MARK}="${String(presses)}"]`, { timeout: 15_000 });
      });
    },
  };
}
