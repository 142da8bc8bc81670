// What the reader of saved cases collects before it makes cases of it. Types only.
import type { CaseAnswers } from '../../decode/answers/sources.ts';
import type { ChangeFact, Instant, NoteFact } from '../../decode/case-file.ts';
import type { Json, Outcome, ReadEndpoint } from '../../uscis/reading.ts';

/** One answer from a file, or from a report. */
export interface SavedAnswer {
  endpoint: ReadEndpoint;
  outcome: Outcome;
  /** Absent: the address gave none. */
  body?: Json;
  /** When it was read, as a report says it; null: a file does not say. */
  at: Instant | null;
  /** When it was read, from wherever that is known: a recording says it too. Only for what is newer. */
  readAt: Instant | null;
  receipt: string | null;
  source: string;
  folder: string;
  /** Its place among everything given. */
  order: number;
}

/** One case of a report: its answers belong together whatever they name. */
export interface SavedCase {
  receipt: string | null;
  source: string;
  answers: SavedAnswer[];
  page: CaseAnswers['page'];
  changes: ChangeFact[];
  notes: NoteFact[];
  firstSeen: Record<string, Instant>;
}

/** What is to be said of a file. `isRemark`: nothing is wrong with it. */
export interface Said {
  source: string;
  message: string;
  isFault: boolean;
  isRemark: boolean;
}
