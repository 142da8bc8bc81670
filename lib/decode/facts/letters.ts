// Documents and notices of a case, and which of them are one letter seen twice. Pure.
import { documentFromOf } from '../../tables/document-types.ts';
import { keyOf } from '../../uscis/json-path.ts';
import type { Json } from '../../uscis/reading.ts';
import type { DocumentFact, Instant, NoticeFact } from '../case-file.ts';
import { cite, idAt, placeAt, timestampAt, textAt, type Place } from '../answers/place.ts';
import { rowsAt } from '../answers/rows.ts';
import type { Sources } from '../answers/sources.ts';
import { msOf } from '../answers/timestamp.ts';

export const NOTICE_KEYS = [
  'receiptNumber',
  'letterId',
  'generationDate',
  'appointmentDateTime',
  'actionType',
] as const;
export const DOCUMENT_KEYS = ['fileName', 'contentId', 'type', 'createDate', 'sourceType'] as const;
/** How far apart the two timestamps of one letter may be. Seen: seconds. */
const SAME_LETTER_MS = 24 * 60 * 60 * 1000;

/** What stands for one document as long as USCIS lists it: its content id, else its name, kind and date. */
export function documentKeyOf(document: Json): string {
  const contentId = keyOf(document, 'contentId');
  if (typeof contentId === 'string' && contentId.trim() !== '') return contentId;
  return JSON.stringify(['fileName', 'type', 'createDate'].map((key) => keyOf(document, key) ?? null));
}

function noticeOf(place: Place): NoticeFact {
  return {
    id: idAt(place, 'letterId'),
    action: textAt(place, 'actionType'),
    at: timestampAt(place, 'generationDate'),
    appointmentAt: timestampAt(place, 'appointmentDateTime'),
    document: null,
    evidence: cite(place, ...NOTICE_KEYS),
  };
}

function documentOf(place: Place, firstSeen: Readonly<Record<string, Instant>>): DocumentFact {
  const key = documentKeyOf(place.value);
  return {
    name: textAt(place, 'fileName'),
    type: textAt(place, 'type'),
    from: documentFromOf(textAt(place, 'sourceType')),
    at: timestampAt(place, 'createDate'),
    notice: null,
    firstSeen: Object.hasOwn(firstSeen, key) ? (firstSeen[key] ?? null) : null,
    evidence: cite(place, ...DOCUMENT_KEYS),
  };
}

const loose = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ').trim();

interface Dated<T> {
  fact: T;
  index: number;
  ms: number;
}

function byName<T>(
  facts: readonly T[],
  at: (fact: T) => string | null,
  name: (fact: T) => string | null,
): Map<string, Dated<T>[]> {
  const groups = new Map<string, Dated<T>[]>();
  facts.forEach((fact, index) => {
    const timestamp = at(fact);
    const key = name(fact);
    if (timestamp === null || key === null) return;
    const group = groups.get(loose(key)) ?? [];
    groups.set(loose(key), group);
    group.push({ fact, index, ms: msOf(timestamp) });
  });
  for (const group of groups.values()) group.sort((a, b) => a.ms - b.ms);
  return groups;
}

/**
 * Joins each notice with the nearest letter of the same name, both used at most once; a letter that lies nearer to the next notice, and is
 * the last one near it, is left to that one. Both lists sorted by time.
 */
function joinGroup(notices: readonly Dated<NoticeFact>[], documents: readonly Dated<DocumentFact>[]): void {
  let next = 0;
  notices.forEach((notice, index) => {
    const gap = (at: number, to = notice): number => Math.abs((documents[at]?.ms ?? Infinity) - to.ms);
    while (gap(next + 1) < gap(next)) next += 1;
    const document = documents[next];
    if (document === undefined || gap(next) > SAME_LETTER_MS) return;
    const rival = notices[index + 1];
    if (rival !== undefined && gap(next, rival) < gap(next) && gap(next + 1, rival) > SAME_LETTER_MS) return;
    notice.fact.document = document.index;
    document.fact.notice = notice.index;
    next += 1;
  });
}

/** A file's name without its ending. */
export const bareName = (name: string): string => name.replace(/\.[a-z0-9]{1,5}$/i, '');

/** Same letter: the notice's action is the document's kind or file name, USCIS sent it, and the times are near. */
function join(notices: readonly NoticeFact[], documents: readonly DocumentFact[]): void {
  const names: ((document: DocumentFact) => string | null)[] = [
    ({ type }) => type,
    ({ name }) => (name === null ? null : bareName(name)),
  ];
  for (const name of names) {
    const free = documents.map((document) => (document.from === 'you' || document.notice !== null ? null : document));
    const letters = byName(
      free,
      (document) => document?.at ?? null,
      (document) => document && name(document),
    );
    const open = notices.map((notice) => (notice.document === null ? notice : null));
    for (const [key, group] of byName(
      open,
      (notice) => notice?.at ?? null,
      (notice) => notice?.action ?? null,
    )) {
      joinGroup(present(group), present(letters.get(key) ?? []));
    }
  }
}

function present<T>(group: readonly Dated<T | null>[]): Dated<T>[] {
  return group.flatMap(({ fact, index, ms }) => (fact === null ? [] : [{ fact, index, ms }]));
}

/** Documents and notices in the order of the answers; a row in which nothing is known stays with the other fields. */
export function lettersOf(
  { record, documents }: Sources,
  firstSeen: Readonly<Record<string, Instant>>,
): { documents: DocumentFact[]; notices: NoticeFact[] } {
  const noticeFacts = rowsAt(placeAt(record, 'notices'), NOTICE_KEYS).rows.map(noticeOf);
  const documentFacts = rowsAt(documents, DOCUMENT_KEYS).rows.map((place) => documentOf(place, firstSeen));
  join(noticeFacts, documentFacts);
  return { documents: documentFacts, notices: noticeFacts };
}
