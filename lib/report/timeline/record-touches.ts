// When USCIS's own timestamp of a record moved, as far as the record and the kept history show, and in which cases it moved in the same
// minute. Pure.
import { isDayOnly, timestampOf } from '../../decode/answers/timestamp.ts';
import type { CaseFile } from '../../decode/case-file.ts';
import type { Json } from '../../uscis/reading.ts';

/** `alone`: everything else was read and nothing explains it. `with`: something does. `unclear`: neither can be said. */
type Verdict = 'alone' | 'with' | 'unclear';

export interface Touch {
  /** A day, or an instant. */
  at: string;
  verdict: Verdict;
}

const OF_CHANGES: ReadonlyMap<string, Verdict> = new Map([
  ['stamp', 'alone'],
  ['stamp-with', 'with'],
  ['stamp-unclear', 'unclear'],
]);
const OF_VERDICTS = { silent: 'alone', explained: 'with', unknown: 'unclear' } as const;

/** Each moment once, oldest first. What the record says of its present timestamp counts before what the history says of it. */
export function touchesOf({ recordUpdated, changes }: Pick<CaseFile, 'recordUpdated' | 'changes'>): Touch[] {
  const touches = new Map<string, Verdict>();
  const add = (raw: Json, verdict: Verdict) => {
    const at = timestampOf(raw);
    if (at !== null && (touches.get(at) ?? 'unclear') === 'unclear') touches.set(at, verdict);
  };
  add(recordUpdated.at, OF_VERDICTS[recordUpdated.verdict]);
  for (const { kind, evidence } of changes) {
    const verdict = OF_CHANGES.get(kind);
    const moved = evidence.find(({ endpoint, path }) => endpoint === 'cases' && path === 'data.updatedAtTimestamp');
    if (verdict !== undefined && moved !== undefined) add(moved.value, verdict);
  }
  return [...touches].map(([at, verdict]) => ({ at, verdict })).sort((a, b) => (a.at < b.at ? -1 : 1));
}

const minuteOf = (at: string): string | null => (isDayOnly(at) ? null : at.slice(0, 16));

/** For each moment the ids of the other cases whose timestamp moved in that minute; a day without a time has none. */
export function movedTogether(
  cases: readonly { id: string; touches: readonly Touch[] }[],
): (id: string, at: string) => string[] {
  const byMinute = new Map<string, Set<string>>();
  for (const { id, touches } of cases) {
    for (const { at } of touches) {
      const minute = minuteOf(at);
      if (minute === null) continue;
      const ids = byMinute.get(minute) ?? new Set();
      byMinute.set(minute, ids.add(id));
    }
  }
  return (id, at) => [...(byMinute.get(minuteOf(at) ?? '') ?? [])].filter((other) => other !== id);
}
