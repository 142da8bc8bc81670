// Classifies one HTTP response of USCIS (docs/DATA.md, "Outcomes"). Pure.
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
  failure: 'none' | 'no-answer' | 'offline' | 'timeout' | 'not-read';
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

function meaningOf(raw: RawAnswer, parse: Parse): Meaning {
  const { status } = raw;
  if (raw.failure !== 'none') return { outcome: raw.failure };
  if (status === 401 || (raw.redirectedTo !== null && isSignIn(raw.redirectedTo))) return { outcome: 'signed-out' };
  if (status === 403) return { outcome: isHtml(raw) ? 'blocked' : 'not-yours' };
  if (status === 429) return { outcome: 'throttled' };
  if (status >= 400) return { outcome: 'server-error' };
  if (status === 204) return { outcome: 'empty' };
  if (status < 200 || status >= 300) return { outcome: 'no-answer' };
  const parsed = parse(raw.text);
  if (parsed.ok) return meaningOfJson(raw, parsed.value);
  if (parsed.fault === 'too-deep') return { outcome: 'unexpected' };
  return { outcome: status === 200 && isHtml(raw) ? 'signed-out' : 'not-json' };
}

/**
 * A response as a reading: its outcome, and its body if the outcome is `ok` or `empty`. Never throws.
 * @param at ISO instant of the response
 * @param parse parses the text; one that remembers what it parsed spares whoever decodes the answer a second time
 */
export function readingOf(raw: RawAnswer, at: string, parse: Parse = parseJson): Reading {
  const { outcome, body, message } = meaningOf(raw, parse);
  return {
    receipt: raw.receipt,
    // The probe belongs to no case, so its body is never stored.
    endpoint: raw.endpoint === 'probe' ? 'cases' : raw.endpoint,
    outcome,
    at,
    ...(body === undefined || raw.endpoint === 'probe' ? {} : { body }),
    message: message ?? '',
  };
}

/** True if the probe (`/account/case-service/api/cases`) shows that somebody is signed in: 200 with JSON whose data is not null. */
export function saysSignedIn(raw: RawAnswer): boolean {
  if (raw.failure !== 'none' || raw.status !== 200) return false;
  if (raw.redirectedTo !== null && isSignIn(raw.redirectedTo)) return false;
  const parsed = parseJson(raw.text);
  const data = parsed.ok ? keyOf(parsed.value, 'data') : undefined;
  return data !== undefined && data !== null;
}

/**
 * Whether the probe itself says that nobody is signed in: 401, or JSON whose data is null. A web page, a redirect, a refusal or a server
 * that fails may stand for a maintenance window as well, and proves nothing.
 */
export function provesSignedOut(raw: RawAnswer): boolean {
  if (raw.failure !== 'none') return false;
  if (raw.status === 401) return true;
  const parsed = raw.status === 200 ? parseJson(raw.text) : null;
  return parsed?.ok === true && keyOf(parsed.value, 'data') === null;
}
