// Does several things that must all be tried, such as taking a case off every screen and forgetting it. Pure.

/**
 * Does one step after another, each whatever became of those before it.
 * @returns what the first step that failed threw; null when none did
 */
export async function inSpiteOfFaults(steps: readonly (() => Promise<unknown>)[]): Promise<{ error: unknown } | null> {
  let first: { error: unknown } | null = null;
  for (const step of steps) {
    try {
      await step();
    } catch (error) {
      first ??= { error };
    }
  }
  return first;
}
