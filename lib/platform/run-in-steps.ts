// Runs long work in steps and lets what waits be done between them: messages are served while a report is made. Touches the timer only.

/** The result of the work. Each step is followed by a turn of the event loop. */
export async function runInSteps<T>(steps: Iterator<undefined, T>): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
  }
}
