// The data history works on: a case's answers at a moment, and a change between two moments. Types only.
import type { ChangeFact, DayOrInstant, Instant } from '../../decode/case-file.ts';
import type { Basis } from '../../tables/types.ts';
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import type { FactRef } from '../../decode/case-file.ts';
import type { NewsItem } from './news.ts';
import type { ChangeKind } from './change-kinds.ts';

/** Where a reading stands among all readings of one browser profile. Clocks are set back and forth: this decides, `at` does not. */
export interface Place {
  /** Higher is later. */
  n: number;
  /** Which round of readings it belongs to; null where that was not noted. */
  round: string | null;
}

/** One distinct answer of one address, with the interval in which it was seen and no other answer came between. */
export interface AnswerAt {
  /** undefined: a response without a body (204). */
  body: Json | undefined;
  first: Place;
  last: Place;
  /** By this computer's clock, for people to read. */
  firstSeen: Instant;
  lastSeen: Instant;
}

/** What was known of one case at one moment. An address without a good answer by then is absent. */
export interface CaseAnswersAt {
  receipt: string;
  answers: Partial<Record<ReadEndpoint, AnswerAt>>;
}

/**
 * One thing that differs. `before` and `after` are what a person reads, or the raw values; null where there is nothing.
 * `evidence` cites the newer answer, or the older one for what is gone.
 */
export interface Change extends ChangeFact {
  kind: ChangeKind;
  /** Equal for the same thing in every comparison: a list row is named by its id, not by its index. */
  id: string;
  strength: NewsItem['strength'];
  /** The place of the reading that first showed it: higher is later. */
  n: number;
  /** USCIS's own date for it, or null. */
  at: DayOrInstant | null;
  /** The source of the wording of `what`, `before` and `after`. */
  basis: Basis;
  /** The fact of the newer case file that shows this change; null until `markedChanges` has run, or if none does. */
  marks: FactRef | null;
}
