// Saved bodies that say an error: which outcome of a read each is. Pure.
import { isObject, keyOf } from '../../uscis/json-path.ts';
import type { Json, Outcome } from '../../uscis/reading.ts';

/** What gateways and Rails answer in words, where no number stands beside them. */
const WORDS: readonly (readonly [RegExp, Outcome])[] = [
  [/^(?:unauthori[sz]ed|not authenticated|authentication required|sign in required|session expired)\b/i, 'signed-out'],
  [/^(?:forbidden|access denied|missing authentication token)\b/i, 'not-yours'],
  [/^(?:too many requests|rate exceeded|limit exceeded|rate limit)\b/i, 'throttled'],
  [
    /^(?:internal server error|service unavailable|bad gateway|gateway time-?out|endpoint request timed out|not found)\b/i,
    'server-error',
  ],
];

function outcomeOfStatus(status: number): Outcome | null {
  if (status === 401) return 'signed-out';
  if (status === 403) return 'not-yours';
  if (status === 429) return 'throttled';
  return status === 404 || (status >= 500 && status < 600) ? 'server-error' : null;
}

/** The places where an error says its HTTP status or its words, the outermost first. */
function saidIn(body: Json): Json[] {
  const errors = keyOf(body, 'errors');
  const first = Array.isArray(errors) ? errors[0] : errors;
  const holders = [body, keyOf(body, 'error'), first];
  const keys = ['status', 'statusCode', 'code', 'error', 'message', 'title'];
  return holders
    .flatMap((holder) => [...keys.map((key) => keyOf(holder, key)), holder])
    .filter((said) => said !== undefined);
}

/**
 * The outcome that a body without data says: `{"status":500,"error":"Internal Server Error"}`, `{"message":"Forbidden"}`,
 * `{"data":null,"error":…}`. null: it says no error.
 */
export function failureOf(body: Json): Outcome | null {
  const data = keyOf(body, 'data');
  const error = keyOf(body, 'error') ?? keyOf(body, 'errors') ?? null;
  // This is how USCIS answers who is not signed in.
  if (data === null) return error === null ? null : 'signed-out';
  if (!isObject(body) || data !== undefined) return null;
  for (const said of saidIn(body)) {
    const status =
      typeof said === 'number' ? said : typeof said === 'string' && /^\d{3}$/.test(said) ? Number(said) : null;
    const ofStatus = status === null ? null : outcomeOfStatus(status);
    if (ofStatus !== null) return ofStatus;
    const ofWords = typeof said === 'string' ? WORDS.find(([pattern]) => pattern.test(said.trim()))?.[1] : undefined;
    if (ofWords !== undefined) return ofWords;
  }
  return null;
}
