// A program by somebody else: puts the cases of several timeline files into one file, and prints a case as lines. Written from docs/TIMELINE.md
// alone; imports nothing of ours.
interface Row {
  day: number | string | null;
  kind: string;
  code: string | null;
  label: string | null;
  [more: string]: unknown;
}
interface Case {
  id: string;
  form: string | null;
  rows: Row[];
  [more: string]: unknown;
}
export interface Timeline {
  schema: string;
  days: string;
  cases: Case[];
  [more: string]: unknown;
}

/** The first file with the cases of all, each under a letter of its own. What a reader does not know is kept. */
export function merged(files: readonly [Timeline, ...Timeline[]]): Timeline {
  const [first] = files;
  if (files.some(({ schema }) => schema !== 'caseside/timeline/1')) throw new Error('a newer file, or none');
  if (files.some(({ days }) => days !== first.days)) throw new Error('days and dates do not mix');
  const cases: Case[] = [];
  for (const file of files) {
    const ids = new Map(file.cases.map(({ id }, index) => [id, String.fromCharCode(65 + cases.length + index)]));
    for (const one of file.cases) {
      const rows = one.rows.map((row) => ({
        ...row,
        with: Array.isArray(row['with']) ? row['with'].map((id) => ids.get(String(id)) ?? String(id)) : [],
      }));
      cases.push({ ...one, id: ids.get(one.id) ?? one.id, person: null, rows });
    }
  }
  return { ...first, generator: { name: 'another-program', version: '1.0' }, people: [], cases };
}

/** `Day 29  FTA0  Case Is Being Actively Reviewed By USCIS` */
export function linesOf({ rows }: Case): string[] {
  return rows.map(({ day, code, label, kind }) => `Day ${String(day ?? '?')}  ${code ?? ''}  ${label ?? kind}`);
}
