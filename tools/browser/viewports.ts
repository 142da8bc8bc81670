// The viewports in which each state is photographed: desktop and phone, light and dark.
import type { Tab } from './driver.ts';
import { pause } from './eventually.ts';

const DESK = { width: 1280, height: 900 };
const PHONE = { width: 360, height: 740 };
/** Opening, closing and hovering take 160 ms at most. */
const STANDS_STILL_MS = 250;

/** Shows the tab in each look while `keep` makes its picture; in the end it looks as at first. */
export async function inEveryViewport(tab: Tab, keep: (viewport: string) => Promise<void>): Promise<void> {
  const inBoth = async (size: string): Promise<void> => {
    for (const scheme of ['dark', 'light'] as const) {
      await tab.colors(scheme);
      await pause(STANDS_STILL_MS);
      await keep(`${size}-${scheme}`);
    }
  };
  await inBoth('desk');
  await tab.resize(PHONE.width, PHONE.height);
  await inBoth('phone');
  await tab.resize(DESK.width, DESK.height);
}
