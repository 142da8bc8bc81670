// Evidence requests of a case, and whether they are still open. Pure.
import { keyOf } from '../../uscis/json-path.ts';
import type { EvidenceRequestFact } from '../case-file.ts';
import { isOf } from './flags.ts';
import { cite, idAt, placeAt, textAt, type Place } from '../answers/place.ts';
import { rowsAt } from '../answers/rows.ts';
import type { Sources } from '../answers/sources.ts';

export const REQUEST_KEYS = [
  'noticeId',
  'actionType',
  'isRespondedTo',
  'finalized',
  'noticeCode',
  'receiptNumber',
  'documentUri',
  'cmsContentId',
  'pid',
];

/** Outstanding: neither responded nor finalised. null: a mark is missing or unreadable, and none says that it is settled. */
function isOpen(place: Place): boolean | null {
  const marks = ['isRespondedTo', 'finalized'].map((key) => isOf(keyOf(place.value, key) ?? null));
  if (marks.includes(true)) return false;
  return marks.includes(null) ? null : true;
}

export function requestsOf({ record }: Sources): EvidenceRequestFact[] {
  return rowsAt(placeAt(record, 'evidenceRequests'), REQUEST_KEYS).rows.map((place) => ({
    id: idAt(place, 'noticeId'),
    action: textAt(place, 'actionType'),
    open: isOpen(place),
    evidence: cite(place, ...REQUEST_KEYS),
  }));
}
