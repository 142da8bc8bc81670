// A limit for work that may never end.

/** What `work` gives. @throws Error when it is not done within so many milliseconds; the work itself cannot be stopped */
export async function within<T>(limitMs: number, work: Promise<T>): Promise<T> {
  const timer: { stop?: NodeJS.Timeout } = {};
  const limit = new Promise<never>((_resolve, reject) => {
    timer.stop = setTimeout(() => {
      reject(new Error(`Not done after ${String(limitMs / 1000)} s.`));
    }, limitMs);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer.stop);
  }
}
