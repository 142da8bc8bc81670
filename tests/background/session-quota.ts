// The quota of a browser's memory for one session, which WXT's stand-in browser lacks.
import { fakeBrowser } from 'wxt/testing/fake-browser';

export const QUOTA = 10 * 1024 * 1024;

/** Lets the session's memory refuse what is over its quota, as browsers do. @returns how many bytes are in use */
export function withQuota(): () => number {
  const used = new Map<string, number>();
  const { session } = fakeBrowser.storage;
  const [set, remove] = [session.set.bind(session), session.remove.bind(session)];
  const total = (sizes: Iterable<number>) => [...sizes].reduce((sum, size) => sum + size, 0);
  Object.assign(session, {
    set: async (values: Record<string, unknown>) => {
      const sizes = Object.entries(values).map(
        ([key, value]) => [key, key.length + JSON.stringify(value).length] as const,
      );
      if (total(new Map([...used, ...sizes]).values()) > QUOTA)
        throw new Error('Session storage quota bytes exceeded.');
      for (const [key, size] of sizes) used.set(key, size);
      await set(values);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) used.delete(key);
      await remove(keys);
    },
  });
  return () => total(used.values());
}
