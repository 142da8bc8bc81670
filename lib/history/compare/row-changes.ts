// Changes in the lists that are reported row by row: events, letters, requests, documents and the status history. Pure.
import { isOf } from '../../decode/facts/flags.ts';
import { timestampOf, type DayOrInstant } from '../../decode/answers/timestamp.ts';
import { eventFieldsOf } from '../../decode/facts/fold-events.ts';
import { nameOfDocument } from '../../decode/facts/timeline.ts';
import { codeLabel } from '../../locales/case/label-words.ts';
import { documentFromOf } from '../../tables/document-types.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { keyOf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import type { Difference, Spot } from './differences.ts';
import { grouped, type AnswerPair, type Comparing, type ChangeDraft } from './change-draft.ts';
import { eventNewsOf, type EventDifferences } from './event-groups.ts';
import { flagAt } from './flag-at.ts';

/** The kind of row in each of these lists. */
const REPORTED = {
  'cases data.events[]': 'event',
  'cases data.notices[]': 'letter',
  'cases data.evidenceRequests[]': 'request',
  'cases data.documents[]': 'document',
  'documents data[]': 'document',
  'case_status data.historicalCaseStatuses[]': 'status-row',
} as const satisfies Record<string, string>;
type RowKind = (typeof REPORTED)[keyof typeof REPORTED];

const KINDS = new Map<string, RowKind>(Object.entries(REPORTED));
const kindOf = ({ endpoint, row }: Difference): RowKind | undefined =>
  row === null ? undefined : KINDS.get(`${endpoint} ${row.shape}`);

export const isReportedByRow = (one: Difference): boolean => kindOf(one) !== undefined;

function textIn(row: Json | undefined, key: string): string | null {
  const value = keyOf(row, key);
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

/** A row's name and USCIS's own date for it. */
function nameOf(kind: RowKind, row: Json, { record }: Comparing): { name: string | null; at: DayOrInstant | null } {
  switch (kind) {
    case 'event':
      return { name: textIn(row, 'eventCode'), at: eventFieldsOf(row, 0).at };
    case 'letter':
      return { name: textIn(row, 'actionType') ?? record('aNotice'), at: timestampOf(textIn(row, 'generationDate')) };
    case 'request':
      return { name: textIn(row, 'actionType') ?? record('anEvidenceRequest'), at: null };
    case 'document': {
      const [name, type] = [textIn(row, 'fileName'), textIn(row, 'type')];
      const from = documentFromOf(textIn(row, 'sourceType'));
      return { name: nameOfDocument({ name, type, from }, record), at: timestampOf(textIn(row, 'createDate')) };
    }
    case 'status-row':
      return {
        name: textIn(row, 'statusTitle') ?? textIn(row, 'actionCode') ?? record('statusWithoutTitle'),
        at: timestampOf(textIn(row, 'date')),
      };
  }
}

interface Reported {
  kind: RowKind;
  row: Spot;
  /** All differences of one row, or of several rows that are one thing. */
  differences: Difference[];
}

const ADDED = {
  event: 'event',
  letter: 'letter',
  request: 'request',
  document: 'document',
  'status-row': 'status-row',
} as const;
const GONE = {
  event: 'event-gone',
  letter: 'letter-gone',
  request: 'request-gone',
  document: 'document-gone',
  'status-row': 'status-row-gone',
} as const;

function wholeRow(
  { kind, row, differences }: Reported,
  isNew: boolean,
  pair: AnswerPair,
  comparing: Comparing,
): ChangeDraft {
  const { name, at } = nameOf(kind, row.value, comparing);
  const { words, record, label: say } = comparing;
  const code = kind === 'event' && name !== null ? eventCodeOf(name) : undefined;
  const label =
    name === null
      ? record('anEvent')
      : code === undefined
        ? record('unknownCode', { code: name })
        : codeLabel(code, say);
  const shown = name ?? '';
  const what = {
    event: isNew ? label : words('eventGone', { code: shown }),
    letter: shown,
    request: isNew ? shown : words('requestGone', { name: shown }),
    document: shown,
    'status-row': isNew ? words('statusRow', { title: shown }) : words('statusRowGone', { title: shown }),
  }[kind];
  return {
    kind: isNew ? ADDED[kind] : GONE[kind],
    id: `${pair.endpoint} ${differences[0]?.id ?? ''}`,
    what,
    before: isNew ? null : name,
    after: isNew ? name : null,
    at: isNew ? at : null,
    basis: kind === 'event' ? (code?.basis ?? 'unknown') : 'uscis',
    seenBetween: pair.seenBetween,
    n: pair.n,
    row: differences[0]?.row ?? null,
    differences,
  };
}

/** A change of one event's rows that leaves its line in the timeline: more of them, or fewer. */
function moreOrFewerRows(
  kind: 'event-resent' | 'event-fewer',
  { at, differences }: EventDifferences,
  what: 'eventAgain' | 'eventFurther' | 'eventFewer',
  { endpoint, seenBetween, n }: AnswerPair,
  { words }: Comparing,
): ChangeDraft {
  const row = differences[0]?.row ?? null;
  const code = textIn((row?.after ?? row?.before)?.value, 'eventCode');
  return {
    kind,
    id: `${endpoint} ${row?.id ?? ''} ${kind === 'event-resent' ? 'again' : 'fewer'}`,
    what: words(what, { code: code ?? '' }),
    before: code,
    after: kind === 'event-resent' ? code : null,
    at: kind === 'event-resent' ? at : null,
    seenBetween,
    n,
    row,
    differences,
    basis: (code === null ? undefined : eventCodeOf(code))?.basis ?? 'unknown',
  };
}

/** Events: one change for each line that the timeline gains, loses or has other rows of. */
function eventChanges(rows: readonly Difference[][], pair: AnswerPair, comparing: Comparing): ChangeDraft[] {
  const { added, gone, again, fewer, changed } = eventNewsOf(rows, pair);
  const whole = ({ at, differences }: EventDifferences, side: 'before' | 'after'): ChangeDraft[] => {
    const row = differences[0]?.row?.[side] ?? null;
    if (row === null) return [];
    const isNew = side === 'after';
    return [{ ...wholeRow({ kind: 'event', row, differences }, isNew, pair, comparing), at: isNew ? at : null }];
  };
  return [
    ...again.map((one) =>
      moreOrFewerRows('event-resent', one, one.isSame ? 'eventAgain' : 'eventFurther', pair, comparing),
    ),
    ...fewer.map((one) => moreOrFewerRows('event-fewer', one, 'eventFewer', pair, comparing)),
    ...added.flatMap((one) => whole(one, 'after')),
    ...gone.flatMap((one) => whole(one, 'before')),
    ...changed.flatMap((differences) => changedRow(differences, 'event', pair, comparing)),
  ];
}

/** A field without its format suffix, so that the date and the instant of one thing are one: `createdAt` and `createdAtTimestamp`. */
function partOf({ shape, id, row }: Difference): string {
  if (row === null) return shape;
  const rest = id.slice(row.id.length + 1);
  return rest
    .replace(/^(created|updated)At(?:Timestamp)?$/, '$1At')
    .replace(/^event(?:DateTime|Timestamp)$/, 'eventTimestamp');
}

function changedPart(
  part: string,
  differences: Difference[],
  kind: RowKind,
  pair: AnswerPair,
  comparing: Comparing,
): ChangeDraft {
  const { words } = comparing;
  const head = differences.find(({ shape }) => shape.endsWith('Timestamp')) ?? differences[0];
  const row = head?.row ?? null;
  const shown = nameOf(kind, (row?.after ?? row?.before)?.value ?? null, comparing).name ?? '';
  const plain = {
    id: `${pair.endpoint} ${row?.id ?? ''} ${part}`,
    before: head?.before?.value ?? null,
    after: head?.after?.value ?? null,
    at: null,
    basis: 'unknown' as const,
    seenBetween: pair.seenBetween,
    n: pair.n,
    row,
    differences,
  };
  if (kind === 'request' && head !== undefined && /^(isRespondedTo|finalized)$/.test(part)) {
    const flag = flagAt(head, head.after ?? head.before, comparing);
    const value = (raw: Json): Json => isOf(raw) ?? raw;
    const values = { before: value(plain.before), after: value(plain.after) };
    if (flag !== null && values.before !== values.after)
      return { ...plain, ...values, kind: 'request-mark', what: flag.label, basis: flag.basis };
  }
  switch (kind) {
    case 'event':
      return { ...plain, kind: 'event-changed', what: words('eventChanged', { code: shown, field: part }) };
    case 'letter':
      return part === 'appointmentDateTime'
        ? { ...plain, kind: 'appointment-changed', what: words('appointment', { name: shown }), basis: 'uscis' }
        : { ...plain, kind: 'letter-changed', what: words('letterChanged', { name: shown, field: part }) };
    case 'request':
      return { ...plain, kind: 'request-changed', what: words('requestChanged', { name: shown, field: part }) };
    case 'document':
      return { ...plain, kind: 'document-changed', what: words('documentChanged', { name: shown, field: part }) };
    case 'status-row':
      return {
        ...plain,
        kind: 'field',
        what: words('field', { address: pair.endpoint, path: (head?.after ?? head?.before)?.path ?? '' }),
      };
  }
}

/** A row that stayed and differs: each part is a change. */
function changedRow(differences: Difference[], kind: RowKind, pair: AnswerPair, comparing: Comparing): ChangeDraft[] {
  // A change cites either the old or the new answer, so removed fields are a change of their own.
  const parts = grouped(differences, (one) => `${partOf(one)} ${one.after === null ? 'gone' : ''}`);
  return [...parts.values()].map((part) =>
    changedPart(part[0] === undefined ? '' : partOf(part[0]), part, kind, pair, comparing),
  );
}

/** Every difference of the lists that are reported row by row, each in exactly one draft. */
export function rowChangeDraftsOf(pair: AnswerPair, comparing: Comparing): ChangeDraft[] {
  const rows = grouped(
    pair.differences.filter(isReportedByRow),
    ({ row }) => `${row?.before?.path ?? ''} ${row?.after?.path ?? ''}`,
  );
  const drafts: ChangeDraft[] = [];
  const events: Difference[][] = [];
  for (const differences of rows.values()) {
    const [first] = differences;
    const kind = first && kindOf(first);
    const row = first?.row;
    if (first === undefined || kind === undefined || !row) continue;
    if (kind === 'event') events.push(differences);
    else if (row.before === null && row.after !== null)
      drafts.push(wholeRow({ kind, row: row.after, differences }, true, pair, comparing));
    else if (row.after === null && row.before !== null)
      drafts.push(wholeRow({ kind, row: row.before, differences }, false, pair, comparing));
    else drafts.push(...changedRow(differences, kind, pair, comparing));
  }
  return [...eventChanges(events, pair, comparing), ...drafts];
}
