// Waits for what must become true, and says what was still wrong when it did not.

const CHECK_EVERY_MS = 50;
/** Much more than anything should take: a machine that does many things at once is slow, and not wrong. */
const USUAL_MS = 20_000;

/**
 * The value of `look` as soon as it throws nothing.
 * @param isFinal whether an error is one that no waiting mends: it is thrown at once, as it is
 * @throws Error that names `what` and the last thing that was wrong
 */
export async function eventually<T>(
  what: string,
  look: () => T | Promise<T>,
  withinMs = USUAL_MS,
  isFinal: (error: unknown) => boolean = () => false,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    try {
      return await look();
    } catch (error) {
      if (isFinal(error)) throw error;
      if (Date.now() > until) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`Not within ${String(withinMs)} ms: ${what}. ${why}`, { cause: error });
      }
    }
    await new Promise((resolve) => setTimeout(resolve, CHECK_EVERY_MS));
  }
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
