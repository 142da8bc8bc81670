// What history works with: the answers of a case at a moment, and a change between two moments. Types only.
import type { ChangeFact, DayOrInstant, Instant } from '../../decode/case-file.ts';
import type { Basis } from '../../tables/types.ts';
import type { Json, ReadEndpoint } from '../../uscis/reading.ts';
import type { FactRef } from '../../decode/case-file.ts';
import type { NewsItem } from './news.ts';
import type { ChangeKind } from './change-kinds.ts';

/** One distinct answer of one address, and when it was seen without another one between. */
export interface AnswerAt {
  /** undefined: an answer without a body (204). */
  body: Json | undefined;
  firstSeen: Instant;
  lastSeen: Instant;
}

/** What was known of one case at one moment. An address that had given no good answer by then is absent. */
export interface CaseAnswersAt {
  receipt: string;
  answers: Partial<Record<ReadEndpoint, AnswerAt>>;
}

/**
 * One thing that differs. `before` and `after` are what a person reads, or the raw values; null where there is nothing.
 * `evidence` stands in the newer answer, or in the older one for what is gone.
 */
export interface Change extends ChangeFact {
  kind: ChangeKind;
  /** The same for the same thing in every comparison: the list row by its id, not by its place. */
  id: string;
  strength: NewsItem['strength'];
  /** USCIS's own day for it, or null. */
  at: DayOrInstant | null;
  /** Whose words `what`, `before` and `after` are. */
  basis: Basis;
  /** The line of the newer case file that shows it; null until `markedChanges` looked, or when none does. */
  marks: FactRef | null;
}
