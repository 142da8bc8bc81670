// What a recogniser of wrappers is given and what it answers. Types, and how a key names an address.
import type { Instant } from '../../../decode/case-file.ts';
import type { SavedWords } from '../../../locales/record.ts';
import { ENDPOINTS, type Endpoint, type Json, type Outcome } from '../../../uscis/reading.ts';

/** What is known of a body beside itself: its file's or key's name, the address it was asked of. */
export interface Hints {
  endpoint: Endpoint | null;
  receipt: string | null;
}

export type Unwrapped =
  /** A body of an address, or a value that nothing is known of. */
  | ({ kind: 'body'; value: Json } & Hints)
  /** One answer as a browser recorded it. `readAt` is when. */
  | { kind: 'answer'; endpoint: Endpoint; receipt: string; outcome: Outcome; body?: Json; readAt: Instant | null }
  /** A case in the JSON that USCIS's page embeds, or inside another case's answer; `path` from the top of either. */
  | { kind: 'page'; value: Json; path: string; receipt: string | null }
  | { kind: 'report'; value: Json; schema: string }
  /** Nothing that can be read. */
  | { kind: 'problem'; message: string };

export interface Surroundings {
  words: SavedWords;
  hints: Hints;
  /** The same question for a value inside. */
  inside(value: Json, hints?: Partial<Hints>): Unwrapped[];
  /** Says something of what was passed over. */
  remark(message: string): void;
  /** Says something of what was read and still is a problem. */
  warn(message: string): void;
}

/** What is inside the wrapper, or null: the value is no such wrapper. Never throws. */
export type Wrapper = (value: Json, around: Surroundings) => Unwrapped[] | null;

const OTHER_NAMES: Readonly<Record<string, Endpoint>> = {
  case: 'cases',
  casedetails: 'cases',
  casedetail: 'cases',
  casestatus: 'case_status',
  receiptinfo: 'receipt_info',
  receiptdetails: 'receipt_info',
  document: 'documents',
  casedocuments: 'documents',
};

/** The address that a name means, as programs write them (`case_status`, `caseStatus`, `case-status`); null: none. */
export function addressOfName(name: string): Endpoint | null {
  const plain = name.toLowerCase().replace(/[^a-z]/g, '');
  const own = ENDPOINTS.find((endpoint) => endpoint.replace('_', '') === plain);
  return own ?? (Object.hasOwn(OTHER_NAMES, plain) ? (OTHER_NAMES[plain] ?? null) : null);
}

const RECEIPT = /^[A-Z]{3}\d{10}$/;

/** The receipt that a name is, or null. */
export function receiptOfName(name: string): string | null {
  const plain = name.toUpperCase().replace(/[\s-]/g, '');
  return RECEIPT.test(plain) ? plain : null;
}
