// What the history store holds of one case, as plain records: what a back-up carries and what two histories are merged by. Types only.
import type { DayOrInstant } from '../../decode/case-file.ts';
import type { Outcome, ReadEndpoint } from '../../uscis/reading.ts';
import type { Written } from '../store/written.ts';

/** One distinct answer: its source text as USCIS sent it, "" for one without a body. */
export interface TextRecord {
  endpoint: ReadEndpoint;
  hash: string;
  text: string;
}

/** One answer seen again and again with no other between, from place `n` to place `last` of its writer. */
export interface SpanRecord extends Written {
  endpoint: ReadEndpoint;
  hash: string;
  last: number;
  lastAt: number;
  round: string | null;
  lastRound: string | null;
}

/** A good reading. */
export interface ReadRecord extends Written {
  endpoint: ReadEndpoint;
}

/** A failed reading. */
export interface MissRecord extends ReadRecord {
  outcome: Outcome;
}

/** When a document was first seen. */
export interface FirstRecord extends Written {
  document: string;
}

export interface VisitRecord extends Written {
  lastAt: number;
}

/** A person's own note; `at` is the day or moment that they gave. */
export interface NoteRecord {
  id: string;
  writer: string;
  n: number;
  at: DayOrInstant;
  text: string;
  reference: string | null;
}

export interface CaseRecords {
  receipt: string;
  texts: TextRecord[];
  spans: SpanRecord[];
  reads: ReadRecord[];
  misses: MissRecord[];
  firsts: FirstRecord[];
  visits: VisitRecord[];
  notes: NoteRecord[];
  /** Up to which of its own places each writer's person has seen the changes. */
  seen: Written[];
}
