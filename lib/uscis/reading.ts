// What one USCIS address answered, once: types, and the lists they are derived from. No logic.
import type { Endpoint, ReadEndpoint } from './addresses.ts';

export { ENDPOINTS, READ_ENDPOINTS, type Endpoint, type ReadEndpoint } from './addresses.ts';

/** The addresses of one case that are to be read: all that every case has, or those that a round has left. */
export interface ReadOrder {
  receipt: string;
  endpoints: Endpoint[];
}

/** The source of a value: an address, or the JSON that USCIS's own page embeds (`CaseCardsApp`). */
export type EvidenceSource = ReadEndpoint | 'page';

export const OUTCOMES = [
  'ok',
  'empty',
  'signed-out',
  'not-yours',
  'blocked',
  'throttled',
  'server-error',
  'not-json',
  'unexpected',
  'no-answer',
  'offline',
  'timeout',
  'not-read',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * Why an answer that came is not kept: it is over a limit of answer-limits.ts, or the memory that the browser gives an extension for one
 * session is full.
 */
export const UNKEPT = ['too-large', 'no-room'] as const;
export type Unkept = (typeof UNKEPT)[number];

/** JSON as USCIS sent it. A number that JavaScript would round is kept as its source text (a string). */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * One answer of one address. Only outcomes `ok` and `empty` have a `body` (a 204 has none); a failed reading never replaces a
 * good one. `at` is an ISO instant (UTC, milliseconds), or null for a saved file without a time.
 */
export interface Reading {
  receipt: string;
  endpoint: ReadEndpoint;
  outcome: Outcome;
  at: string | null;
  body?: Json;
  /** The error text of USCIS or the browser, as plain text; "" if there is none. */
  message: string;
  /** The answer is larger than Caseside reads (answer-limits.ts); nothing of it is kept. */
  isTooLarge?: true;
}
