// One document (a page or a frame) of Firefox as scenarios use it: ask, read, and click what a person would.
import type { Frame } from 'puppeteer-core';
import {
  didClickLand,
  guardClick,
  markClickTarget,
  nothingToClick,
  CLICK_TARGET,
  CLICK_WITHIN_MS,
  clickRequest,
  readableText,
} from '../document-functions.ts';
import type { Doc } from '../driver.ts';
import { eventually, pause } from '../eventually.ts';
import { inLivingFrame, isReplaced } from '../living-frame.ts';

/** How long something must not move before it is clicked. */
const STILL_MS = 60;

/** How long a click may be on its way into a frame of another process. */
const LANDS_WITHIN_MS = 1_000;

async function didLand(frame: Frame, token: string): Promise<boolean> {
  const until = Date.now() + LANDS_WITHIN_MS;
  do {
    try {
      if (await frame.evaluate(didClickLand, token)) return true;
    } catch (error) {
      // A document that went away under the question was clicked away.
      if (isReplaced(error)) return true;
      throw error;
    }
    await pause(STILL_MS);
  } while (Date.now() < until);
  return false;
}

/** A click in the middle of what was marked. @throws Error when it goes away or moves: then nothing was clicked */
async function clickWhenStill(frame: Frame, order: string, token: string): Promise<void> {
  const target = `[${CLICK_TARGET}="${token}"]`;
  const { found, seen } = await frame.evaluate(markClickTarget, order);
  if (!found) throw nothingToClick(order, seen);
  const handle = await frame.$(target);
  await handle?.scrollIntoView();
  const before = await handle?.boundingBox();
  await pause(STILL_MS);
  const after = await handle?.boundingBox();
  if (!handle || !before || before.x !== after?.x || before.y !== after.y)
    throw nothingToClick(order, 'It went away or moved.');
  await frame.evaluate(guardClick, token);
  await handle.click();
  if (!(await didLand(frame, token))) throw nothingToClick(order, 'It moved under the mouse.');
}

/** @param find the document's frame, as it is now; null while there is none */
export function docOf(find: () => Frame | null): Doc {
  let clicks = 0;
  return {
    ask: <T>(inside: (given: string) => T | Promise<T>, given = ''): Promise<T> =>
      inLivingFrame(find, async (frame): Promise<T> => await frame.evaluate(inside, given)),
    async load(script) {
      await inLivingFrame(find, (frame) => frame.evaluate(`${script};''`));
    },
    text: () => inLivingFrame(find, (frame) => frame.evaluate(readableText)),
    async click(css, named) {
      clicks += 1;
      const token = String(clicks);
      const order = clickRequest(css, named, token);
      // A list that is drawn anew, or a line that moves, is tried again: nothing was clicked yet.
      await inLivingFrame(find, (frame) =>
        eventually(
          'there is something to press, and it stands still',
          () => clickWhenStill(frame, order, token),
          CLICK_WITHIN_MS,
          isReplaced,
        ),
      );
    },
  };
}
