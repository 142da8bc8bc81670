// Changes in the lists that are reported row by row: events, letters, requests, documents and the status history. Pure.
import { isOf } from '../../decode/facts/flags.ts';
import { isDayOnly, msOf, timestampOf, type DayOrInstant } from '../../decode/answers/timestamp.ts';
import { documentFromOf } from '../../tables/document-types.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import { keyOf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import { dataOf } from '../../uscis/shape.ts';
import type { Difference, Spot } from './differences.ts';
import { grouped, type AnswerPair, type Comparing, type ChangeDraft } from './change-draft.ts';
import { flagAt } from './flag-at.ts';
import { compareText } from '../../util/compare-text.ts';

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
/** Max. distance between event times of twins, i.e. rows of one code that describe one event; observed: milliseconds. */
const TWIN_MS = 1000;

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
      return {
        name: textIn(row, 'eventCode'),
        at: timestampOf(textIn(row, 'eventTimestamp')) ?? timestampOf(textIn(row, 'eventDateTime')),
      };
    case 'letter':
      return { name: textIn(row, 'actionType') ?? record.aNotice, at: timestampOf(textIn(row, 'generationDate')) };
    case 'request':
      return { name: textIn(row, 'actionType') ?? record.anEvidenceRequest, at: null };
    case 'document': {
      const [file, type] = [textIn(row, 'fileName'), textIn(row, 'type')];
      const isTheirs = documentFromOf(textIn(row, 'sourceType')) === 'uscis';
      return {
        name: (isTheirs ? (type ?? file) : (file ?? type)) ?? record.aDocument,
        at: timestampOf(textIn(row, 'createDate')),
      };
    }
    case 'status-row':
      return {
        name: textIn(row, 'statusTitle') ?? textIn(row, 'actionCode') ?? record.statusWithoutTitle,
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
  const { words, record } = comparing;
  const code = kind === 'event' && name !== null ? eventCodeOf(name) : undefined;
  const label = name === null ? record.anEvent : (code?.label ?? record.unknownCode(name));
  const shown = name ?? '';
  const what = {
    event: isNew ? words.event(label) : words.eventGone(shown),
    letter: words.letter(shown),
    request: isNew ? shown : words.requestGone(shown),
    document: words.document(shown),
    'status-row': isNew ? words.statusRow(shown) : words.statusRowGone(shown),
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
    row: differences[0]?.row ?? null,
    differences,
  };
}

const againKey = (row: Json): string | null => {
  const [code, timestamp] = [textIn(row, 'eventCode')?.trim(), textIn(row, 'eventTimestamp')];
  return code === undefined || timestamp === null ? null : JSON.stringify([code, timestampOf(timestamp) ?? timestamp]);
};

function sentAgain(rows: Difference[], row: Spot, pair: AnswerPair, comparing: Comparing): ChangeDraft {
  const { name, at } = nameOf('event', row.value, comparing);
  return {
    kind: 'event-resent',
    id: `${pair.endpoint} ${rows[0]?.row?.id ?? ''} again`,
    what: comparing.words.eventAgain(name ?? ''),
    before: name,
    after: name,
    at,
    seenBetween: pair.seenBetween,
    row: rows[0]?.row ?? null,
    differences: rows,
    basis: (name === null ? undefined : eventCodeOf(name))?.basis ?? 'unknown',
  };
}

/** New events: those sent before under another id are re-sent, of the others twins are folded into one. */
function newEvents(rows: readonly Difference[], pair: AnswerPair, comparing: Comparing): ChangeDraft[] {
  const events = keyOf(dataOf(pair.before ?? null), 'events');
  const known = new Set(Array.isArray(events) ? events.flatMap((row) => againKey(row) ?? []) : []);
  const isAgain = ({ after }: Difference) => after !== null && known.has(againKey(after.value) ?? '');
  const again = rows
    .filter(isAgain)
    .flatMap((one) => (one.after === null ? [] : [sentAgain([one], one.after, pair, comparing)]));
  const fresh = rows
    .filter((one) => !isAgain(one))
    .flatMap((one) =>
      one.after === null ? [] : [{ one, row: one.after, ...nameOf('event', one.after.value, comparing) }],
    )
    .sort(
      (a, b) =>
        compareText(a.name ?? '', b.name ?? '') ||
        compareText(a.at ?? '', b.at ?? '') ||
        compareText(a.one.id, b.one.id),
    );
  const reported: Reported[] = [];
  let first: (typeof fresh)[number] | null = null;
  for (const next of fresh) {
    const last = reported.at(-1);
    if (first !== null && last !== undefined && isTwin(first, next)) last.differences.push(next.one);
    else {
      reported.push({ kind: 'event', row: next.row, differences: [next.one] });
      first = next;
    }
  }
  return [...again, ...reported.map((one) => wholeRow(one, true, pair, comparing))];
}

function isTwin(
  a: { name: string | null; at: DayOrInstant | null },
  b: { name: string | null; at: DayOrInstant | null },
): boolean {
  if (a.name === null || a.name !== b.name || a.at === null || b.at === null) return false;
  if (isDayOnly(a.at) || isDayOnly(b.at)) return a.at === b.at;
  return Math.abs(msOf(b.at) - msOf(a.at)) < TWIN_MS;
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
    row,
    differences,
  };
  if (kind === 'request' && head !== undefined && /^(isRespondedTo|finalized)$/.test(part)) {
    const flag = flagAt(head, head.after ?? head.before, comparing.record);
    const value = (raw: Json): Json => isOf(raw) ?? raw;
    const values = { before: value(plain.before), after: value(plain.after) };
    if (flag !== null && values.before !== values.after)
      return { ...plain, ...values, kind: 'request-mark', what: flag.label, basis: flag.basis };
  }
  switch (kind) {
    case 'event':
      return { ...plain, kind: 'event-changed', what: words.eventChanged(shown, part) };
    case 'letter':
      return part === 'appointmentDateTime'
        ? { ...plain, kind: 'appointment-changed', what: words.appointment(shown), basis: 'uscis' }
        : { ...plain, kind: 'letter-changed', what: words.letterChanged(shown, part) };
    case 'request':
      return { ...plain, kind: 'request-changed', what: words.requestChanged(shown, part) };
    case 'document':
      return { ...plain, kind: 'document-changed', what: words.documentChanged(shown, part) };
    case 'status-row':
      return { ...plain, kind: 'field', what: words.field(pair.endpoint, (head?.after ?? head?.before)?.path ?? '') };
  }
}

/** A row that stayed and differs: each part is a change; one that returned under another id was sent again. */
function changedRow(differences: Difference[], kind: RowKind, pair: AnswerPair, comparing: Comparing): ChangeDraft[] {
  const [before, after] = [differences[0]?.row?.before ?? null, differences[0]?.row?.after ?? null];
  const id = (spot: Spot | null) => textIn(spot?.value, 'eventId');
  const isAgain =
    kind === 'event' && before !== null && after !== null && id(before) !== id(after) && id(after) !== null;
  if (isAgain && againKey(before.value) !== null && againKey(before.value) === againKey(after.value)) {
    const there = differences.filter((one) => one.after !== null);
    const gone = differences.filter((one) => one.after === null);
    return [
      sentAgain(there, after, pair, comparing),
      ...gone.map((one) => changedPart(partOf(one), [one], kind, pair, comparing)),
    ];
  }
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
  const events: Difference[] = [];
  for (const differences of rows.values()) {
    const [first] = differences;
    const kind = first && kindOf(first);
    const row = first?.row;
    if (first === undefined || kind === undefined || !row) continue;
    if (kind === 'event' && row.before === null) events.push(first);
    else if (row.before === null && row.after !== null)
      drafts.push(wholeRow({ kind, row: row.after, differences }, true, pair, comparing));
    else if (row.after === null && row.before !== null)
      drafts.push(wholeRow({ kind, row: row.before, differences }, false, pair, comparing));
    else drafts.push(...changedRow(differences, kind, pair, comparing));
  }
  return [...newEvents(events, pair, comparing), ...drafts];
}
