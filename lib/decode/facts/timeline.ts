// One line of everything dated in a case: filing, events, statuses, letters and requests, newest first. Pure.
import type {
  EvidenceRequestFact,
  Evidence,
  DocumentFact,
  FiledFact,
  NoticeFact,
  StatusFact,
  TimelineEntry,
} from '../case-file.ts';
import { citeEvent, type EventGroup } from './events.ts';
import { filingDayOf } from './form-and-people.ts';
import { cite, placeAt, timestampAt, textAt } from '../answers/place.ts';
import { rowsAt } from '../answers/rows.ts';
import type { Sources } from '../answers/sources.ts';
import { isDayOnly, type DayOrInstant } from '../answers/timestamp.ts';
import { titleAt } from './title-at.ts';
import type { RecordWords } from '../../locales/record.ts';
import { codeKeyOf, wordsOfCode, type Wording } from './wording.ts';

const precisionOf = (at: DayOrInstant | null): TimelineEntry['precision'] =>
  at === null || isDayOnly(at) ? 'day' : 'instant';

type EntryDraft = Pick<TimelineEntry, 'kind' | 'at' | 'label' | 'basis' | 'evidence'> & Partial<TimelineEntry>;

function entryOf({
  kind,
  at,
  recordedAt = null,
  code = null,
  label,
  basis,
  copies = 1,
  evidence,
}: EntryDraft): TimelineEntry {
  return { kind, at, precision: precisionOf(at), recordedAt, code, label, basis, copies, evidence };
}

/** Evidence without the places that stand in `first` already. */
function without(evidence: readonly Evidence[], first: readonly Evidence[]): Evidence[] {
  if (evidence.length === 0) return [];
  const placeOf = ({ endpoint, path }: Evidence): string => `${endpoint} ${path}`;
  const places = new Set(first.map(placeOf));
  return evidence.filter((one) => !places.has(placeOf(one)));
}

export function entryOfEvent(group: EventGroup, wording: Wording): TimelineEntry {
  const { code, at, recordedAt, rows } = group;
  const words =
    code === null
      ? { label: wording.words('anEvent'), basis: 'unknown' as const, evidence: [] }
      : wordsOfCode(code, wording);
  const evidence = [...rows.flatMap(citeEvent), ...words.evidence];
  return entryOf({
    kind: 'event',
    at,
    recordedAt,
    code,
    label: words.label,
    basis: words.basis,
    copies: rows.length,
    evidence,
  });
}

export const HISTORY_KEYS = ['statusTitle', 'actionCode', 'date', 'statusTitleSpanish'] as const;

/** A status row of the history, or the present one. */
export interface StatusRow {
  title: string | null;
  /** USCIS's Spanish title where the English one is missing; else null. */
  spanish: string | null;
  code: string | null;
  at: DayOrInstant | null;
  isCurrent: boolean;
  evidence: Evidence[];
}

export function statusRowsOf({ status }: Sources, current: StatusFact | null): StatusRow[] {
  if (status === null) return [];
  const codeKey = codeKeyOf(status);
  const title = titleAt(status, 'statusTitle');
  const spanish = title === null ? titleAt(status, 'statusTitleSpanish') : null;
  const present: StatusRow[] =
    current === null || (title === null && spanish === null && current.code === null)
      ? []
      : [
          {
            title,
            spanish,
            code: current.code,
            at: current.at,
            isCurrent: true,
            evidence: cite(
              status,
              ...(spanish === null ? ['statusTitle'] : ['statusTitle', 'statusTitleSpanish']),
              codeKey,
              'currentActionCodeDate',
            ),
          },
        ];
  const history = rowsAt(placeAt(status, 'historicalCaseStatuses'), HISTORY_KEYS).rows.map((row): StatusRow => ({
    title: titleAt(row, 'statusTitle'),
    spanish: titleAt(row, 'statusTitle') === null ? titleAt(row, 'statusTitleSpanish') : null,
    code: textAt(row, 'actionCode'),
    at: timestampAt(row, 'date'),
    isCurrent: false,
    evidence: cite(row, ...HISTORY_KEYS),
  }));
  return [...present, ...history];
}

/** Statuses, rows that say the same of the same day folded into the first. */
function entriesOfStatuses(rows: readonly StatusRow[], wording: Wording): TimelineEntry[] {
  const entries = new Map<string, TimelineEntry>();
  rows.forEach(({ title, code, at, evidence }, index) => {
    const key = at === null ? `row ${String(index)}` : JSON.stringify([at.slice(0, 10), code, title]);
    const same = entries.get(key);
    if (same !== undefined) {
      same.copies += 1;
      same.evidence.push(...evidence);
      return;
    }
    const byCode = title !== null || code === null ? null : wordsOfCode(code, wording);
    entries.set(
      key,
      entryOf({
        kind: 'status',
        at,
        code,
        label: title ?? byCode?.label ?? wording.words('statusWithoutTitle'),
        basis: byCode?.basis ?? (title === null ? 'unknown' : 'uscis'),
        evidence: [...evidence, ...without(byCode?.evidence ?? [], evidence)],
      }),
    );
  });
  return [...entries.values()];
}

/** What a document is called: USCIS's kind for its letters, the file's name for what the person sent. */
export function nameOfDocument(
  { name, type, from }: Pick<DocumentFact, 'name' | 'type' | 'from'>,
  words: RecordWords,
): string {
  return (from === 'uscis' ? (type ?? name) : (name ?? type)) ?? words('aDocument');
}

export interface TimelineParts {
  filed: FiledFact;
  events: readonly TimelineEntry[];
  statuses: readonly StatusRow[];
  notices: readonly NoticeFact[];
  documents: readonly DocumentFact[];
  requests: readonly EvidenceRequestFact[];
}

/** A letter that is both notice and document is one entry with the evidence of both. */
function entriesOfLetters({ notices, documents }: TimelineParts, wording: Wording): TimelineEntry[] {
  const ofNotices = notices.map((notice) => {
    const document = notice.document === null ? undefined : documents[notice.document];
    return entryOf({
      kind: 'notice',
      at: notice.at,
      label: notice.action ?? wording.words('aNotice'),
      basis: notice.action === null ? 'unknown' : 'uscis',
      copies: document === undefined ? 1 : 2,
      evidence: [...notice.evidence, ...(document?.evidence ?? [])],
    });
  });
  const ofDocuments = documents
    .filter(({ notice }) => notice === null)
    .map((document) =>
      entryOf({
        kind: 'document',
        at: document.at,
        label: nameOfDocument(document, wording.words),
        basis: document.name === null && document.type === null ? 'unknown' : 'uscis',
        evidence: document.evidence,
      }),
    );
  return [...ofNotices, ...ofDocuments];
}

/** A request has no date of its own; the notice with its id has one. */
function entriesOfRequests({ requests, notices }: TimelineParts, { words }: Wording): TimelineEntry[] {
  const byId = new Map(notices.map((notice) => [notice.id, notice]));
  return requests.map(({ id, action, evidence }) => {
    const notice = id === null ? undefined : byId.get(id);
    return entryOf({
      kind: 'evidence-request',
      at: notice?.at ?? null,
      label: action ?? words('anEvidenceRequest'),
      basis: action === null ? 'unknown' : 'uscis',
      evidence: [...evidence, ...(notice?.evidence ?? [])],
    });
  });
}

/**
 * What entries are ordered by, newest first: the day; within it instants before days; their moment; when they were written. Undated ones
 * come last, equal ones stay as they stand in the answers.
 */
function orderOf({ at, precision, recordedAt }: TimelineEntry): string {
  return `${at?.slice(0, 10) ?? ''} ${precision === 'instant' ? '1' : '0'} ${at ?? ''} ${recordedAt ?? ''}`;
}

function inOrder(entries: readonly TimelineEntry[]): TimelineEntry[] {
  const keyed = entries.map((entry) => ({ entry, order: orderOf(entry) }));
  keyed.sort((a, b) => (a.order === b.order ? 0 : a.order > b.order ? -1 : 1));
  return keyed.map(({ entry }) => entry);
}

export function timelineOf(parts: TimelineParts, wording: Wording): TimelineEntry[] {
  const { filed, events, statuses } = parts;
  const filing =
    filed.at === null
      ? []
      : [
          entryOf({
            kind: 'filed',
            at: filed.at,
            label: wording.words('filed'),
            basis: 'uscis',
            evidence: filingDayOf(filed),
          }),
        ];
  return inOrder([
    ...events,
    ...entriesOfStatuses(statuses, wording),
    ...entriesOfLetters(parts, wording),
    ...entriesOfRequests(parts, wording),
    ...filing,
  ]);
}
