// Every kind of change: its strength, its rank in the news, and whether it counts as news. Data only.
import type { NewsItem } from './news.ts';

export interface ChangeKindRow {
  /** How the panel draws it. `letter`, `document`, `request` and `code` are drawn as new or gone, never as changed. */
  strength: NewsItem['strength'];
  /** Smaller ranks come first. */
  rank: number;
  /**
   * false if USCIS only moved a timestamp together with something that is reported anyway, or sends more or fewer rows of an event: in the log,
   * not in the news.
   */
  isNews: boolean;
}

export const CHANGE_KINDS = {
  status: { strength: 'status', rank: 0, isNews: true },
  /** A row of the status history that no status change explains. */
  'status-row': { strength: 'field', rank: 1, isNews: true },
  'status-row-gone': { strength: 'field', rank: 1, isNews: true },
  request: { strength: 'request', rank: 2, isNews: true },
  'request-gone': { strength: 'field', rank: 2, isNews: true },
  /** Answered, finished or withdrawn. */
  'request-mark': { strength: 'flag', rank: 3, isNews: true },
  'request-changed': { strength: 'field', rank: 3, isNews: true },
  letter: { strength: 'letter', rank: 4, isNews: true },
  'letter-gone': { strength: 'letter', rank: 4, isNews: true },
  'appointment-changed': { strength: 'field', rank: 4, isNews: true },
  'letter-changed': { strength: 'field', rank: 5, isNews: true },
  document: { strength: 'document', rank: 6, isNews: true },
  'document-gone': { strength: 'document', rank: 6, isNews: true },
  'document-changed': { strength: 'field', rank: 7, isNews: true },
  office: { strength: 'office', rank: 8, isNews: true },
  event: { strength: 'code', rank: 9, isNews: true },
  'event-gone': { strength: 'code', rank: 9, isNews: true },
  'event-changed': { strength: 'field', rank: 10, isNews: true },
  'status-code': { strength: 'field', rank: 10, isNews: true },
  'status-date': { strength: 'field', rank: 10, isNews: true },
  'status-text': { strength: 'field', rank: 10, isNews: true },
  flag: { strength: 'flag', rank: 11, isNews: true },
  'answer-began': { strength: 'field', rank: 12, isNews: true },
  'answer-ended': { strength: 'field', rank: 12, isNews: true },
  field: { strength: 'field', rank: 13, isNews: true },
  'field-new': { strength: 'field', rank: 13, isNews: true },
  'field-gone': { strength: 'field', rank: 13, isNews: true },
  /** Only the record's own timestamp moved; everything else was read and is equal. */
  stamp: { strength: 'stamp', rank: 14, isNews: true },
  /** The timestamp moved and nothing else that was read, but not every address was read since. */
  'stamp-unclear': { strength: 'stamp', rank: 14, isNews: true },
  'stamp-with': { strength: 'stamp', rank: 15, isNews: false },
  /** Further rows of an event that was listed before. */
  'event-resent': { strength: 'code', rank: 15, isNews: false },
  /** Rows of an event went that is still listed. */
  'event-fewer': { strength: 'code', rank: 15, isNews: false },
} as const satisfies Record<string, ChangeKindRow>;

export type ChangeKind = keyof typeof CHANGE_KINDS;
