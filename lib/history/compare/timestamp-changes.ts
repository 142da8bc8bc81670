// Classifies a moved timestamp of the record: alone, together with something, or unclear because not everything was read since.
// Pure.
import type { ReadEndpoint } from '../../uscis/reading.ts';
import type { CaseAnswersAt } from './change.ts';
import { isOneRound } from './rounds.ts';
import type { Comparing, ChangeDraft } from './change-draft.ts';

/** Addresses that must have been read to say that nothing else changed; the others count only if they ever answered. */
const NEEDED: readonly ReadEndpoint[] = ['case_status', 'documents'];

/** Whether every other answer was read again after the new timestamp was seen. */
function isAllRead(after: CaseAnswersAt): boolean {
  const { cases } = after.answers;
  if (cases === undefined) return false;
  const since = { ...cases.first, at: cases.firstSeen };
  const others: ReadEndpoint[] = ['case_status', 'documents', 'receipt_info'];
  return others.every((endpoint) => {
    const answer = after.answers[endpoint];
    if (answer === undefined) return !NEEDED.includes(endpoint);
    return answer.last.n >= since.n || isOneRound({ ...answer.last, at: answer.lastSeen }, since);
  });
}

/** Sets the kind of the timestamp's change, and merges equal changes of one flag that two addresses carry. */
export function settleTimestamp(
  drafts: readonly ChangeDraft[],
  after: CaseAnswersAt,
  { words }: Comparing,
): ChangeDraft[] {
  const flags = new Map<string, ChangeDraft>();
  const merged = drafts.flatMap((draft): ChangeDraft[] => {
    if (draft.kind !== 'flag') return [draft];
    const key = JSON.stringify([draft.what, draft.before, draft.after, draft.differences[0]?.after === null]);
    const same = flags.get(key);
    if (same === undefined) {
      const own = { ...draft, differences: [...draft.differences] };
      flags.set(key, own);
      return [own];
    }
    same.differences.push(...draft.differences);
    if (draft.n < same.n) Object.assign(same, { n: draft.n, seenBetween: draft.seenBetween });
    return [];
  });
  const isAlone = merged.every(({ kind }) => kind === 'stamp');
  return merged.map((draft) => {
    if (draft.kind !== 'stamp') return draft;
    if (!isAlone) return { ...draft, kind: 'stamp-with', what: words('timestampWith') };
    return isAllRead(after) ? draft : { ...draft, kind: 'stamp-unclear', what: words('timestampUnclear') };
  });
}
