// One way to talk to a frame that the page may replace at any moment: the frame is looked up for every question, and a question that lost
// its frame half-way is asked again in the one that took its place. Knows no browser.
import { pause } from './eventually.ts';

/** How Playwright, puppeteer and the browsers say that a document went away under a question. */
const REPLACED =
  /frame (?:was |got |has been )?detached|detached frame|context (?:was|is|has been) (?:destroyed|not available|disposed)|cannot find (?:execution )?context|inspected target navigated or closed|no such frame|browsing context .* not found|discarded|actor '\w+' destroyed|no longer attached|different document/i;

/** How long a page may take to put its frame back. */
const BACK_WITHIN_MS = 5_000;
const CHECK_EVERY_MS = 50;

export const isReplaced = (error: unknown): boolean => error instanceof Error && REPLACED.test(error.message);

/**
 * What `work` gives for the frame that is there.
 * @param find the frame that is there now; null while there is none
 * @throws Error of `work` when its frame is still there, or when none came back
 */
export async function inLivingFrame<F, T>(find: () => F | null, work: (frame: F) => Promise<T>): Promise<T> {
  const until = Date.now() + BACK_WITHIN_MS;
  let lost: unknown = new Error('The frame is not in the page.');
  do {
    const frame = find();
    if (frame !== null)
      try {
        return await work(frame);
      } catch (error) {
        if (!isReplaced(error)) throw error;
        lost = error;
      }
    await pause(CHECK_EVERY_MS);
  } while (Date.now() < until);
  throw lost;
}

/** What a driver says of a frame. */
interface Frame {
  url(): string;
}

const placeOf = (address: string): string => address.replace(/[?#].*$/, '');

/** This frame while it is in the page; afterwards the one that shows the same page of the same site. */
export const currentFrame =
  <F extends Frame>(first: F, living: () => readonly F[]) =>
  (): F | null => {
    const all = living();
    return all.includes(first) ? first : (all.find((one) => placeOf(one.url()) === placeOf(first.url())) ?? null);
  };
