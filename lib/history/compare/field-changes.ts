// Changes outside the lists that are reported row by row: status, office, timestamps, flags and every other field. Pure.
import { timestampOf } from '../../decode/answers/timestamp.ts';
import { officeOfCode, readingCaseOf } from '../../tables/offices.ts';
import { keyOf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { dataOf } from '../../uscis/shape.ts';
import type { ChangeKind } from './change-kinds.ts';
import type { Difference, Spot } from './differences.ts';
import { grouped, type AnswerPair, type Comparing, type ChangeDraft } from './change-draft.ts';
import { flagAt } from './flag-at.ts';
import { isReportedByRow } from './row-changes.ts';

/** Fields that belong together. The first of a group that differs gives the change its kind and its two values. */
const GROUPS = [
  {
    group: 'status',
    at: 'case_status data.currentActionCodeDate',
    fields: [
      { place: 'case_status data.statusTitle', kind: 'status', what: 'status' },
      { place: 'case_status data.currentActionCode', kind: 'status-code', what: 'statusCode' },
      { place: 'case_status data.currentActioCode', kind: 'status-code', what: 'statusCode' },
      { place: 'case_status data.statusText', kind: 'status-text', what: 'statusText' },
      { place: 'case_status data.currentActionCodeDate', kind: 'status-date', what: 'statusDate' },
      { place: 'case_status data.statusTitleSpanish', kind: 'status-text', what: 'statusText' },
      { place: 'case_status data.statusTextSpanish', kind: 'status-text', what: 'statusText' },
    ],
  },
  {
    group: 'office',
    at: null,
    fields: [
      { place: 'case_status data.jurisdictionDescription', kind: 'office', what: 'office' },
      { place: 'case_status data.jurisdiction', kind: 'office', what: 'office' },
    ],
  },
  {
    group: 'office of the receipt',
    at: null,
    fields: [
      { place: 'receipt_info data.receipt_details.location', kind: 'office', what: 'officeOfReceipt' },
      { place: 'receipt_info data.location', kind: 'office', what: 'officeOfReceipt' },
    ],
  },
  {
    group: 'stamp',
    at: 'cases data.updatedAtTimestamp',
    fields: [
      { place: 'cases data.updatedAtTimestamp', kind: 'stamp', what: 'stamp' },
      { place: 'cases data.updatedAt', kind: 'stamp', what: 'stamp' },
    ],
  },
  {
    group: 'filed',
    at: null,
    fields: [
      { place: 'cases data.submissionTimestamp', kind: 'field', what: 'filed' },
      { place: 'cases data.submissionDate', kind: 'field', what: 'filed' },
    ],
  },
] as const satisfies readonly {
  group: string;
  at: string | null;
  fields: readonly {
    place: string;
    kind: ChangeKind;
    what: 'status' | 'statusCode' | 'statusText' | 'statusDate' | 'office' | 'officeOfReceipt' | 'stamp' | 'filed';
  }[];
}[];

type Field = (typeof GROUPS)[number]['fields'][number];
const GROUP_OF = new Map<string, (typeof GROUPS)[number]>(
  GROUPS.flatMap((row) => row.fields.map(({ place }) => [place, row] as const)),
);
const FIELD_OF = new Map<string, Field>(
  GROUPS.flatMap((row) => row.fields.map((field) => [field.place, field] as const)),
);

const placeOf = ({ endpoint, shape }: Difference): string => `${endpoint} ${shape}`;
const valueOf = (spot: Spot | null): Json => spot?.value ?? null;
const isGone = (one: Difference): boolean => one.after === null;

/** An office as people read it: its name in title case, or its code if there is no name. */
function officeName(raw: Json): Json {
  if (typeof raw !== 'string') return raw;
  return officeOfCode(raw)?.name ?? (/\s/.test(raw.trim()) ? readingCaseOf(raw) : raw);
}

function groupDraft(differences: Difference[], pair: AnswerPair, comparing: Comparing): ChangeDraft | null {
  const order = (one: Difference): number => [...FIELD_OF.keys()].indexOf(placeOf(one));
  const [head] = [...differences].sort((a, b) => order(a) - order(b));
  const field = head && FIELD_OF.get(placeOf(head));
  const group = head && GROUP_OF.get(placeOf(head));
  if (head === undefined || field === undefined || group === undefined) return null;
  const shown = field.kind === 'office' ? officeName : (value: Json): Json => value;
  const atKey = group.at === null || isGone(head) ? null : group.at.slice(group.at.lastIndexOf('.') + 1);
  return {
    kind: field.kind,
    id: `${head.endpoint} ${group.group}${field.kind === group.group ? '' : ` ${field.kind}`}`,
    what: comparing.words(field.what),
    before: shown(valueOf(head.before)),
    after: shown(valueOf(head.after)),
    at: atKey === null ? null : timestampOf(keyOf(dataOf(pair.after ?? null), atKey)),
    basis: field.kind === 'field' ? 'unknown' : 'uscis',
    seenBetween: pair.seenBetween,
    n: pair.n,
    row: null,
    differences,
  };
}

function fieldDraft(one: Difference, { seenBetween, n }: AnswerPair, { words }: Comparing): ChangeDraft {
  const plain = {
    id: `${one.endpoint} ${one.id}`,
    at: null,
    basis: 'unknown' as const,
    seenBetween,
    n,
    row: null,
    differences: [one],
  };
  const where = { address: one.endpoint, path: (one.after ?? one.before)?.path ?? '' };
  const values = { before: valueOf(one.before), after: valueOf(one.after) };
  if (one.before === null) return { ...plain, ...values, kind: 'field-new', what: words('fieldNew', where) };
  if (one.after === null) return { ...plain, ...values, kind: 'field-gone', what: words('fieldGone', where) };
  return { ...plain, ...values, kind: 'field', what: words('field', where) };
}

/** A flag whose value changed; one that is only spelled differently (`false`, `"false"`) is an ordinary field. */
function flagDraft(one: Difference, pair: AnswerPair, comparing: Comparing): ChangeDraft | null {
  const [before, after] = [flagAt(one, one.before, comparing), flagAt(one, one.after, comparing)];
  const flag = after ?? before;
  if (flag === null || (before !== null && after !== null && before.is === after.is && before.is !== null)) return null;
  return {
    kind: 'flag',
    id: `${one.endpoint} ${one.id}`,
    what: flag.label,
    basis: flag.basis,
    at: null,
    row: null,
    before: before?.is ?? valueOf(one.before),
    after: after?.is ?? valueOf(one.after),
    seenBetween: pair.seenBetween,
    n: pair.n,
    differences: [one],
  };
}

/** Every difference of an address that is not reported row by row, each in exactly one draft. */
export function fieldChangeDraftsOf(pair: AnswerPair, comparing: Comparing): ChangeDraft[] {
  const own = pair.differences.filter((one) => !isReportedByRow(one));
  const groups = grouped(own, (one) => GROUP_OF.get(placeOf(one))?.group ?? `alone ${one.id}`);
  return [...groups.values()].flatMap((group): ChangeDraft[] => {
    // A change cites either the old or the new answer, never both, so removed fields are reported separately from changed ones in
    // the same group.
    const there = group.filter((one) => !isGone(one));
    const together = groupDraft(there.length > 0 ? there : group, pair, comparing);
    const single = together === null ? group : there.length > 0 ? group.filter(isGone) : [];
    const alone = single.map((one) => flagDraft(one, pair, comparing) ?? fieldDraft(one, pair, comparing));
    return together === null ? alone : [together, ...alone];
  });
}
