// `npm run check-sources`: lists the official pages and next steps whose newest source is older than a year, so that a person looks at them again.
// Reads the tables alone and asks no server; it always ends with 0, so that no calendar turns a build red.
import { NEXT_STEPS } from '../../lib/tables/guide/next-steps.ts';
import { OFFICIAL_PAGES } from '../../lib/tables/guide/official-pages.ts';

interface Seen {
  name: string;
  /** The year of the newest sighting, counted from its end. */
  seen: number;
  where: string;
}

const ALL: readonly Seen[] = [
  ...NEXT_STEPS.map(({ id, seen, source }) => ({ name: `next step ${id}`, seen, where: source })),
  ...Object.entries(OFFICIAL_PAGES).map(([id, { seen, address }]) => ({ name: `page ${id}`, seen, where: address })),
];

/** One line a row, the oldest first; [] where all are younger. @param year the year it is now */
export function oldRows(year: number): string[] {
  return ALL.filter(({ seen }) => year - seen > 1)
    .sort((a, b) => a.seen - b.seen)
    .map(({ name, seen, where }) => `${String(seen)}  ${name}  (${where})`);
}

if (import.meta.main) {
  const old = oldRows(new Date().getUTCFullYear());
  const head =
    old.length === 0
      ? `All ${String(ALL.length)} rows were seen within a year.`
      : `${String(old.length)} of ${String(ALL.length)} rows were last seen more than a year ago. Open each page and look:`;
  process.stdout.write([head, ...old, ''].join('\n'));
}
