// One document (a page or a frame) of Chromium as scenarios use it: ask, read, and click what a person would.
import type { Frame } from '@playwright/test';
import {
  markToPress,
  nothingToPress,
  PRESS_MARK,
  PRESS_WITHIN_MS,
  pressOrder,
  readableText,
} from './document-functions.ts';
import type { Doc } from './driver.ts';
import { eventually } from './eventually.ts';

export function docOf(frame: Frame): Doc {
  let presses = 0;
  const mark = async (order: string): Promise<void> => {
    const { found, seen } = await frame.evaluate(markToPress, order);
    if (!found) throw nothingToPress(order, seen);
  };
  return {
    async ask(inside, given = '') {
      return frame.evaluate(inside, given);
    },
    async load(script) {
      await frame.evaluate(`${script};''`);
    },
    text: () => frame.evaluate(readableText),
    async press(css, named) {
      presses += 1;
      const order = pressOrder(css, named, String(presses));
      await eventually('there is something to press', () => mark(order), PRESS_WITHIN_MS);
      await frame.click(`[${PRESS_MARK}="${String(presses)}"]`, { timeout: 15_000 });
    },
  };
}
