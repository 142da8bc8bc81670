// Classifies one HTTP response of USCIS (docs/DATA.md, "Outcomes"). Pure.
import { hasMoreValues } from './answer-limits.ts';
import { keyOf } from './json-path.ts';
import { parseJson } from './parse-json.ts';
import type { Json, Outcome, Reading, ReadEndpoint } from './reading.ts';
import { isOptional } from './addresses.ts';
import { isEmptyAnswer, plainReceipt, receiptIn, shapeOf } from './shape.ts';
import { SIGN_IN_PATH } from './sign-in-path.ts';

/** One response as it came, before it is classified. */
export interface RawAnswer {
  endpoint: ReadEndpoint | 'probe';
  receipt: string;
  /** 0 if there was no response. */
  status: number;
  /** The final URL after redirects, if it differs from the requested one. */
  redirectedTo: string | null;
  contentType: string;
  text: string;
  /** `too-large`: cut off for its size. */
  failure: 'none' | 'no-answer' | 'too-large' | 'offline' | 'timeout' | 'not-read';
  /** When the answer was sent by the server's own clock (its `Date`), as it says so. */
  servedAt?: string | null | undefined;
}

const LONGEST_MESSAGE = 300;

function isSignIn(address: string): boolean {
  const base = 'https://my.uscis.gov';
  if (!URL.canParse(address, base)) return false;
  const url = new URL(address, base);
  return url.origin !== base || SIGN_IN_PATH.test(url.pathname);
}

const isHtml = (raw: RawAnswer): boolean => /\bx?html\b/i.test(raw.contentType) || raw.text.trimStart().startsWith('<');

type Parse = (text: string) => ReturnType<typeof parseJson>;

interface Meaning {
  outcome: Outcome;
  body?: Json;
  message?: string;
  isTooLarge?: true;
}

/** USCIS's own error text (`error`, `message`, `errors[0].message`), "" if there is none. */
function messageIn(body: Json): string {
  const error = keyOf(body, 'error');
  const said = [error, keyOf(error, 'message'), keyOf(body, 'message')].find((text) => typeof text === 'string');
  return typeof said === 'string' ? said.slice(0, LONGEST_MESSAGE) : '';
}

function meaningOfJson(raw: RawAnswer, body: Json): Meaning {
  const error = keyOf(body, 'error');
  if (raw.status === 200 && keyOf(body, 'data') === null && error !== undefined && error !== null) {
    return { outcome: 'signed-out', message: messageIn(body) };
  }
  if (isEmptyAnswer(body)) return { outcome: 'empty', body };
  if (raw.endpoint === 'probe') return { outcome: keyOf(body, 'data') === undefined ? 'unexpected' : 'ok', body };
  const named = receiptIn(body, raw.endpoint);
  const fits = shapeOf(body) === raw.endpoint || (isOptional(raw.endpoint) && shapeOf(body) === null);
  if (!fits || (named !== null && named !== plainReceipt(raw.receipt))) return { outcome: 'unexpected' };
  return { outcome: 'ok', body };
}

function meaningOf(raw: RawAnswer, parse: Parse, mostValues: number): Meaning {
  const { status } = raw;
  if (raw.failure === 'too-large') return { outcome: 'no-answer', isTooLarge: true };
  if (raw.failure !== 'none') return { outcome: raw.failure };
  if (status === 401 || (raw.redirectedTo !== null && isSignIn(raw.redirectedTo))) return { outcome: 'signed-out' };
  if (status === 403) return { outcome: isHtml(raw) ? 'blocked' : 'not-yours' };
  if (status === 429) return { outcome: 'throttled' };
  if (status >= 400) return { outcome: 'server-error' };
  if (status === 204) return { outcome: 'empty' };
  if (status < 200 || status >= 300) return { outcome: 'no-answer' };
  const parsed = parse(raw.text);
  if (parsed.ok && hasMoreValues(parsed.value, mostValues)) return { outcome: 'unexpected', isTooLarge: true };
  if (parsed.ok) return meaningOfJson(raw, parsed.value);
  if (parsed.fault === 'too-deep') return { outcome: 'unexpected' };
  return { outcome: status === 200 && isHtml(raw) ? 'signed-out' : 'not-json' };
}

/**
 * A response as a reading: its outcome, and its body if the outcome is `ok` or `empty`. Never throws.
 * @param at ISO instant of the response
 * @param parse parses the text; one that remembers what it parsed spares whoever decodes the answer a second time
 * @param mostValues a body with more values is too large
 */
export function readingOf(raw: RawAnswer, at: string, parse: Parse = parseJson, mostValues = Infinity): Reading {
  const { outcome, body, message, isTooLarge } = meaningOf(raw, parse, mostValues);
  return {
    receipt: raw.receipt,
    // The probe belongs to no case, so its body is never stored.
    endpoint: raw.endpoint === 'probe' ? 'cases' : raw.endpoint,
    outcome,
    at,
    ...(body === undefined || raw.endpoint === 'probe' ? {} : { body }),
    message: message ?? '',
    ...(isTooLarge ? { isTooLarge } : {}),
  };
}

/**
 * What the probe (`/account/case-service/api/cases`) says of the session. `signed-in`: 200 with JSON whose data is not null. `signed-out`: 401,
 * or JSON whose data is null. `unproven`: a web page, a redirect, a refusal or a server that fails may stand for a maintenance window as well.
 */
export function sessionByProbe(raw: RawAnswer): 'signed-in' | 'signed-out' | 'unproven' {
  if (raw.failure !== 'none') return 'unproven';
  if (raw.status === 401) return 'signed-out';
  const parsed = raw.status === 200 ? parseJson(raw.text) : null;
  const data = parsed?.ok === true ? keyOf(parsed.value, 'data') : undefined;
  if (data === null) return 'signed-out';
  return data === undefined || (raw.redirectedTo !== null && isSignIn(raw.redirectedTo)) ? 'unproven' : 'signed-in';
}
