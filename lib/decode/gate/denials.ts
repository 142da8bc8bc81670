// The kinds of "no" that a record can be said to hold. Types and a list; nothing here runs.

/**
 * `requests`: that nothing is open. `answers`: that a listed request has no answer. `appointments`: that none is ahead, as far as the
 * record alone can tell. `lists`: that a whole list is empty (no document, no flag, nothing with a date, no steps).
 */
export const DENIALS = ['requests', 'answers', 'appointments', 'lists'] as const;
export type Denial = (typeof DENIALS)[number];
