// A change before its evidence is attached: kind, words, and the differences it covers. Turned into a Change here. Pure.
import type { DayOrInstant, Evidence, Instant } from '../../decode/case-file.ts';
import type { Basis } from '../../tables/types.ts';
import { eachLeaf } from '../../uscis/json-path.ts';
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import type { HistoryWords } from '../../locales/history.ts';
import type { SayLabel } from '../../locales/case/label-words.ts';
import type { RecordWords } from '../../locales/record.ts';
import type { Change } from './change.ts';
import { CHANGE_KINDS, type ChangeKind } from './change-kinds.ts';
import type { Difference, Spot } from './differences.ts';

export interface Comparing {
  words: HistoryWords;
  record: RecordWords;
  label: SayLabel;
}

/** The two answers of one address and where they differ. */
export interface AnswerPair {
  endpoint: ReadEndpoint;
  differences: readonly Difference[];
  seenBetween: [Instant, Instant];
  /** The place of the reading that first showed the newer one. */
  n: number;
  before: Json | undefined;
  after: Json | undefined;
}

export interface ChangeDraft {
  kind: ChangeKind;
  id: string;
  what: string;
  before: Json;
  after: Json;
  at: DayOrInstant | null;
  basis: Basis;
  seenBetween: [Instant, Instant];
  /** The place of the reading that first showed it. */
  n: number;
  /** The list row it is about, if it belongs to a list that is reported row by row. */
  row: Difference['row'];
  differences: Difference[];
}

function leavesOf(endpoint: ReadEndpoint, { path, value }: Spot): Evidence[] {
  const leaves: Evidence[] = [];
  eachLeaf(value, path, (leafPath, leaf) => leaves.push({ endpoint, path: leafPath, value: leaf }));
  return leaves;
}

export function changeOf(draft: ChangeDraft): Change {
  const { kind, id, what, before, after, at, basis, seenBetween, n, differences } = draft;
  const evidence = differences.flatMap((one) => {
    const spot = one.after ?? one.before;
    return spot === null ? [] : leavesOf(one.endpoint, spot);
  });
  return {
    kind,
    what,
    before,
    after,
    seenBetween,
    n,
    evidence,
    id,
    strength: CHANGE_KINDS[kind].strength,
    at,
    basis,
    marks: null,
  };
}

/** Groups differences by a key, each group in its original order. */
export function grouped(
  differences: readonly Difference[],
  keyOf: (one: Difference) => string,
): Map<string, Difference[]> {
  const groups = new Map<string, Difference[]>();
  for (const one of differences) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}
