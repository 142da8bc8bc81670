// How long our own script keeps a page busy, from a profile of Chromium. Pure.
import * as z from 'zod';

export const Profile = z.object({
  nodes: z.array(
    z.object({
      id: z.number(),
      callFrame: z.object({ url: z.string() }),
      children: z.optional(z.array(z.number())),
    }),
  ),
  samples: z.optional(z.array(z.number())),
  timeDeltas: z.optional(z.array(z.number())),
});
export type Profile = z.infer<typeof Profile>;

/**
 * Milliseconds in which a script whose address fits was running or waited for what it called, and the longest such run.
 * @param isOurs whether the script at an address is ours
 */
export function busyIn(
  { nodes, samples = [], timeDeltas = [] }: Profile,
  isOurs: (url: string) => boolean,
): { ms: number; longestMs: number } {
  const ours = new Set(nodes.filter(({ callFrame }) => isOurs(callFrame.url)).map(({ id }) => id));
  // Children come after their parents in a profile, so one pass carries "ours" down to all that we called.
  for (const { id, children = [] } of nodes) if (ours.has(id)) for (const child of children) ours.add(child);
  let ms = 0;
  let run = 0;
  let longestMs = 0;
  samples.forEach((sample, index) => {
    const spent = (timeDeltas[index + 1] ?? 0) / 1_000;
    run = ours.has(sample) ? run + spent : 0;
    if (ours.has(sample)) ms += spent;
    longestMs = Math.max(longestMs, run);
  });
  return { ms: Math.round(ms * 10) / 10, longestMs: Math.round(longestMs * 10) / 10 };
}
