// What of a case was not read or not understood, so that nothing is denied beside it: the one list behind every negative. Pure.
import { documentTypeOf } from '../../tables/document-types.ts';
import { formStepsOf } from '../../tables/form-steps.ts';
import { eventCodeOf } from '../../tables/event-codes.ts';
import type { RecordWords } from '../../locales/record.ts';
import { isObject, keyOf } from '../../uscis/json-path.ts';
import type { Endpoint, Json, ReadEndpoint } from '../../uscis/reading.ts';
import { isEmptyAnswer, plainReceipt, shapeOf } from '../../uscis/shape.ts';
import { cite, placeAt, textAt, type Place } from '../answers/place.ts';
import { rowsAt } from '../answers/rows.ts';
import type { Sources } from '../answers/sources.ts';
import type { DocumentFact, Evidence, NotUnderstood, NoticeFact } from '../case-file.ts';
import { namesApproval } from '../facts/approval-notice.ts';
import { EVENT_KEYS, type EventGroup } from '../facts/events.ts';
import { bareName, DOCUMENT_KEYS, NOTICE_KEYS } from '../facts/letters.ts';
import { rawAppointmentOf } from '../facts/open-questions.ts';
import { REQUEST_KEYS } from '../facts/requests.ts';
import { sortTitle } from '../facts/sort-title.ts';
import { HISTORY_KEYS, type StatusRow } from '../facts/timeline.ts';
import { titleAt } from '../facts/title-at.ts';
import { codeKeyOf } from '../facts/wording.ts';
import type { Proof } from '../milestones/proofs.ts';
import { mattersOf, stepsNamedBy, type Matter } from './letter-words.ts';
import { isIntentDropped, isSettled, settlementsOf, type Settlements } from './settled.ts';
import { withheldBy } from './withheld.ts';

export interface ReadParts {
  sources: Sources;
  answers: Partial<Record<ReadEndpoint, Json>>;
  formType: string | null;
  subtype: string | null;
  events: readonly EventGroup[];
  statuses: readonly StatusRow[];
  notices: readonly NoticeFact[];
  documents: readonly DocumentFact[];
  proofs: readonly Proof[];
  /** Receipts of all cases that are shown. */
  shown: ReadonlySet<string>;
  words: RecordWords;
}

/** So many fields are named for one list that was not understood. */
const MOST_FIELDS = 50;
/** The addresses whose answers can hold a request, an appointment or a step. */
const HOLDING = ['cases', 'case_status', 'documents'] as const satisfies readonly Endpoint[];

const last = (evidence: readonly Evidence[], ...keys: string[]): Evidence[] =>
  evidence.filter(({ path }) => keys.some((key) => path.endsWith(`.${key}`) || path === key));

function inside({ sources }: ReadParts, endpoint: Evidence['endpoint'], path: string): Evidence[] {
  const isInside = (one: string) => one === path || one.startsWith(`${path}.`) || one.startsWith(`${path}[`);
  return sources.leaves.all.filter((leaf) => leaf.endpoint === endpoint && isInside(leaf.path)).slice(0, MOST_FIELDS);
}

function ofAddresses({ sources, answers, words }: ReadParts): NotUnderstood[] {
  return HOLDING.flatMap((endpoint): NotUnderstood[] => {
    const body = answers[endpoint];
    const isEmpty = sources.outcome(endpoint) === 'empty' || (body !== undefined && isEmptyAnswer(body));
    if (endpoint === 'cases' && isEmpty)
      return [{ what: words('notUnderstood.empty', { address: endpoint }), evidence: [] }];
    if (!sources.answered(endpoint))
      return [{ what: words('notUnderstood.unread', { address: endpoint }), evidence: [] }];
    if (body === undefined || isEmpty || endpoint === 'documents' || shapeOf(body) === endpoint) return [];
    const [first] = sources.leaves.all.filter((leaf) => leaf.endpoint === endpoint);
    return [
      { what: words('notUnderstood.otherForm', { address: endpoint }), evidence: first === undefined ? [] : [first] },
    ];
  });
}

function ofLists(parts: ReadParts): NotUnderstood[] {
  const { record, status, documents } = parts.sources;
  const { words, sources } = parts;
  const lists: [holder: Place | null, key: string, keys: readonly string[]][] = [
    [record, 'events', EVENT_KEYS],
    [record, 'notices', NOTICE_KEYS],
    [record, 'evidenceRequests', REQUEST_KEYS],
    [status, 'historicalCaseStatuses', HISTORY_KEYS],
  ];
  const found = lists.flatMap(([holder, key, keys]): NotUnderstood[] => {
    const place = placeAt(holder, key);
    if (holder === null || rowsAt(place, keys).isUnderstood) return [];
    const evidence = place === null ? [] : inside(parts, place.endpoint, place.path);
    return [{ what: words('notUnderstood.list', { field: key }), evidence }];
  });
  const isListed =
    documents === null || (Array.isArray(documents.value) && rowsAt(documents, DOCUMENT_KEYS).isUnderstood);
  const isGone = documents === null && sources.outcome('documents') === 'ok';
  if (isListed && !isGone) return found;
  return [
    ...found,
    {
      what: words('notUnderstood.list', { field: 'documents' }),
      evidence: inside(parts, 'documents', documents?.path ?? 'data'),
    },
  ];
}

/** A field that holds something that is no text. */
function isOddAt(place: Place, key: string): boolean {
  const value = keyOf(place.value, key);
  return value !== undefined && value !== null && typeof value !== 'string';
}

/** USCIS's Spanish title serves where the English one is missing. */
function ofStatus({ sources: { status }, formType, words }: ReadParts): NotUnderstood[] {
  if (status === null) return [];
  const codeKey = codeKeyOf(status);
  const titleKey = titleAt(status, 'statusTitle') === null ? 'statusTitleSpanish' : 'statusTitle';
  const [title, code] = [titleAt(status, titleKey), textAt(status, codeKey)];
  const row = title === null ? undefined : sortTitle(title, formType);
  const isCodeKnown = code !== null && eventCodeOf(code) !== undefined;
  const raw = (key: string) => JSON.stringify(keyOf(status.value, key) ?? null);
  const entries: NotUnderstood[] = [];
  const add = (what: string, key: string) => entries.push({ what, evidence: cite(status, key) });
  const isOdd = isOddAt(status, 'statusTitle');
  if ((title !== null && row === undefined) || isOdd)
    add(words('notUnderstood.title', { title: title ?? raw('statusTitle') }), isOdd ? 'statusTitle' : titleKey);
  if ((code !== null && !isCodeKnown) || isOddAt(status, codeKey))
    add(words('notUnderstood.code', { code: code ?? raw(codeKey) }), codeKey);
  const isSilent = (row === undefined || row.row === 'no-statement') && !isCodeKnown && entries.length === 0;
  if (isSilent && textAt(status, 'statusText') !== null) add(words('notUnderstood.text'), 'statusText');
  return entries;
}

function ofEvents({ events, words }: ReadParts): NotUnderstood[] {
  const seen = new Map<string | null, NotUnderstood>();
  for (const { code, rows } of events) {
    if (code !== null && eventCodeOf(code) !== undefined) continue;
    const evidence = rows.flatMap(({ place }) => cite(place, 'eventCode'));
    const entry = seen.get(code);
    if (entry !== undefined) entry.evidence.push(...evidence);
    else {
      const what =
        code === null ? words('notUnderstood.noEventCode') : words('notUnderstood.eventCode', { code: code.trim() });
      // A row without the field still says that something happened.
      seen.set(code, {
        what,
        evidence: evidence.length > 0 ? evidence : rows.flatMap(({ place }) => cite(place, ...EVENT_KEYS)),
      });
    }
  }
  return [...seen.values()];
}

/** A row of the history is sorted by its title or by its code: live rows have sentences for titles. */
function ofHistory({ statuses, formType, words }: ReadParts): NotUnderstood[] {
  return statuses.flatMap(({ isCurrent, title: english, spanish, code, evidence }) => {
    const title = english ?? spanish;
    if (isCurrent || (title !== null && sortTitle(title, formType) !== undefined)) return [];
    if ((code !== null && eventCodeOf(code) !== undefined) || (title === null && code === null)) return [];
    return [
      {
        what: words('notUnderstood.history', { title: title ?? code ?? '' }),
        evidence: last(evidence, 'statusTitle', 'statusTitleSpanish', 'actionCode'),
      },
    ];
  });
}

const isBlank = (value: Json | undefined): boolean =>
  value == null || (typeof value === 'string' && value.trim() === '');

function ofNotices({ notices, formType, words }: ReadParts, settlements: Settlements): NotUnderstood[] {
  return notices.flatMap((notice): NotUnderstood[] => {
    const { action, appointmentAt, at, evidence } = notice;
    const name = last(evidence, 'actionType');
    const time = last(evidence, 'appointmentDateTime').filter(({ value }) => !isBlank(value));
    const raw = appointmentAt === null && time.length > 0 ? rawAppointmentOf(notice) : null;
    if (raw !== null) return [{ what: words('notUnderstood.appointment', { raw }), evidence: [...name, ...time] }];
    if (action === null) {
      const odd = name.filter(({ value }) => !isBlank(value));
      return odd.length === 0
        ? []
        : [{ what: words('notUnderstood.notice', { name: JSON.stringify(odd[0]?.value) }), evidence: odd }];
    }
    if (stepsNamedBy(action, formType).length > 0 || sortTitle(action, formType) !== undefined) return [];
    const isTime = appointmentAt !== null;
    const open = mattersOf(action, formType).filter((matter) => !isSettled(matter, at, settlements, isTime));
    if (open.length === 0) return [];
    const what = isTime
      ? words('notUnderstood.noticeForWhat', { name: action })
      : words('notUnderstood.notice', { name: action });
    return [{ what, evidence: [...name, ...(isTime ? time : [])] }];
  });
}

/** Whether somebody else than USCIS put the document there. */
const isOfOthers = ({ from, evidence }: DocumentFact): boolean =>
  from === 'you' ||
  last(evidence, 'sourceType').some(({ value }) => typeof value === 'string' && /provided/i.test(value));

function ofDocuments({ documents, formType, words }: ReadParts, settlements: Settlements): NotUnderstood[] {
  return documents.flatMap((document): NotUnderstood[] => {
    const { type, name, at, notice, evidence } = document;
    if (notice !== null || isOfOthers(document)) return [];
    const names = [type, name === null ? null : bareName(name)].filter((one) => one !== null);
    if (names.some((one) => namesApproval(one, formType) || isIntentDropped(one, at, settlements))) return [];
    const sorted = type !== null && documentTypeOf(type) !== undefined && !/appointment/i.test(type);
    const matters = sorted ? [] : names.flatMap((one) => mattersOf(one, formType));
    const open = matters.filter((matter: Matter) => !isSettled(matter, at, settlements, false));
    if (open.length === 0) return [];
    return [
      {
        what: words('notUnderstood.document', { name: type ?? name ?? '' }),
        evidence: last(evidence, 'type', 'fileName'),
      },
    ];
  });
}

/** Whole cases that USCIS put inside this one and that are shown nowhere. */
function ofConcurrentCases(parts: ReadParts): NotUnderstood[] {
  const place = placeAt(parts.sources.record, 'concurrentCases');
  if (place === null) return [];
  const { value } = place;
  const inner = Array.isArray(value) ? value : isObject(value) ? [value, ...Object.values(value)] : [];
  const isLeft = inner.some((one) => {
    if (!isObject(one)) return false;
    const whole = ['cases', 'case_status'].includes(shapeOf({ data: one }) ?? '');
    const receipt = keyOf(one, 'receiptNumber');
    return whole && !(typeof receipt === 'string' && parts.shown.has(plainReceipt(receipt)));
  });
  if (!isLeft) return [];
  return [{ what: parts.words('notUnderstood.inside'), evidence: inside(parts, place.endpoint, place.path) }];
}

/** Whether anything that could be said of this form is withheld by it: an appointment letter with a time matters only to steps. */
function isFelt(entry: NotUnderstood, { formType, subtype }: ReadParts): boolean {
  const { denials, steps } = withheldBy(entry, formType);
  if (denials.length > 0 || steps === 'all') return true;
  const usual: readonly string[] = formStepsOf(formType, subtype).usual.flat();
  return steps.some((step) => usual.includes(step));
}

/** Everything that withholds a negative, in the order of the addresses. [] when all of it was read and sorted. */
export function notUnderstoodOf(parts: ReadParts): NotUnderstood[] {
  const settlements = settlementsOf(parts.proofs);
  return [
    ...ofAddresses(parts),
    ...ofLists(parts),
    ...ofStatus(parts),
    ...ofHistory(parts),
    ...ofEvents(parts),
    ...ofNotices(parts, settlements),
    ...ofDocuments(parts, settlements),
    ...ofConcurrentCases(parts),
  ].filter((entry) => isFelt(entry, parts));
}
