// Fetches USCIS's addresses for the dock: concurrency, timeouts and retries. Everything of the browser is passed in; outcome.ts
// classifies the responses.
import {
  ENDPOINTS,
  OPTIONAL_ENDPOINTS,
  SITE,
  pathOfAddress,
  type Address,
  type Endpoint,
  type ReadEndpoint,
} from './addresses.ts';
import { MOST_BYTES } from './answer-limits.ts';
import type { ReadOrder } from './reading.ts';
import type { RawAnswer } from './outcome.ts';

const AT_ONCE = 4;
const TIME_LIMIT_MS = 20_000;
const WAIT_BEFORE_RETRY_MS = 1_500;
const LONGEST_WAIT_MS = 60_000;
const THROTTLED = 429;
const LONGEST_TYPE = 200;
const LONGEST_DATE = 100;

export interface ReaderParts {
  fetch: typeof fetch;
  now(): number;
  /** Resolves after `ms`, or at once when `signal` aborts. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
  isOnline(): boolean;
  /**
   * Resolves as soon as the tab is visible: nothing is fetched while it is hidden. False if it was hidden for so long that what is left
   * has to be ordered anew.
   */
  whenVisible(signal: AbortSignal): Promise<boolean>;
  /** Handles an answer; resolves to whether it says that nobody is signed in, and to the form type that it names. */
  onAnswer(raw: RawAnswer<ReadEndpoint>): Promise<{ saysSignedOut: boolean; form: string | null }>;
  /** Handles the probe's answer, requested only when every answer says signed out; resolves to whether somebody is signed in after all. */
  onProbe(raw: RawAnswer<'probe'>): Promise<{ saysSignedIn: boolean }>;
  onWaiting(what: { receipt: string; endpoint: Endpoint; untilMs: number }): void;
  signal: AbortSignal;
}

/** Milliseconds in a `Retry-After` header (seconds or an HTTP date); null if it cannot be parsed. */
export function retryAfterMs(header: string | null, nowMs: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - nowMs);
}

interface Answered<A extends Address> {
  raw: RawAnswer<A>;
  /** Milliseconds to wait before the retry; null = no retry. */
  retryInMs: number | null;
}

/** The body as text; null where it was cut off for its size, as one that a service worker of the site sends without end. */
async function textOf(response: Response): Promise<string | null> {
  const reader = response.body?.getReader();
  if (reader === undefined) return response.text();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > MOST_BYTES) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}

async function readOnce<A extends Address>(
  parts: ReaderParts,
  address: A,
  receipt: string,
  form = '',
): Promise<Answered<A>> {
  const raw: RawAnswer<A> = {
    endpoint: address,
    receipt,
    status: 0,
    redirectedTo: null,
    contentType: '',
    text: '',
    failure: 'none',
  };
  if (!parts.isOnline()) return { raw: { ...raw, failure: 'offline' }, retryInMs: null };
  const limit = AbortSignal.any([parts.signal, AbortSignal.timeout(TIME_LIMIT_MS)]);
  try {
    // An absolute URL, because the page's <base> could redirect relative ones.
    const response = await parts.fetch(`${SITE}${pathOfAddress(address, receipt, form)}`, {
      method: 'GET',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      cache: 'no-store',
      // Following a redirect could send the request to another host; these addresses only ever redirect to a sign-in page.
      redirect: 'manual',
      signal: limit,
    });
    if (response.type === 'opaqueredirect') return { raw: { ...raw, redirectedTo: '/sign-in' }, retryInMs: null };
    const text = await textOf(response);
    if (text === null) return { raw: { ...raw, failure: 'too-large' }, retryInMs: null };
    const contentType = (response.headers.get('Content-Type') ?? '').slice(0, LONGEST_TYPE);
    const servedAt = response.headers.get('Date')?.slice(0, LONGEST_DATE) ?? null;
    const answered = { ...raw, status: response.status, contentType, servedAt, text };
    const wait = retryAfterMs(response.headers.get('Retry-After'), parts.now());
    const mayRetry = response.status === THROTTLED || response.status >= 500;
    const retryInMs = wait ?? WAIT_BEFORE_RETRY_MS;
    return { raw: answered, retryInMs: mayRetry && retryInMs <= LONGEST_WAIT_MS ? retryInMs : null };
  } catch {
    if (limit.aborted)
      return { raw: { ...raw, failure: parts.signal.aborted ? 'not-read' : 'timeout' }, retryInMs: null };
    if (!parts.isOnline()) return { raw: { ...raw, failure: 'offline' }, retryInMs: null };
    return { raw: { ...raw, failure: 'no-answer' }, retryInMs: WAIT_BEFORE_RETRY_MS };
  }
}

async function readWithRetry(parts: ReaderParts, endpoint: Endpoint, receipt: string): Promise<RawAnswer<Endpoint>> {
  const first = await readOnce(parts, endpoint, receipt);
  if (first.retryInMs === null || parts.signal.aborted) return first.raw;
  parts.onWaiting({ receipt, endpoint, untilMs: parts.now() + first.retryInMs });
  await parts.sleep(first.retryInMs, parts.signal);
  await parts.whenVisible(parts.signal);
  if (parts.signal.aborted) return first.raw;
  return (await readOnce(parts, endpoint, receipt)).raw;
}

/** A case whose form type USCIS named, as the path of an optional address needs it. */
interface CaseOfForm {
  receipt: string;
  form: string;
}

/**
 * Fetches what is ordered, at most four addresses at a time, in the given order. While every answer so far says that nobody is
 * signed in, only the first four are fetched, then the probe decides. Never throws.
 * @returns the cases of which `readOptional` may read more; [] where USCIS asked for patience, or the rest has to be ordered anew
 */
export async function readCases(parts: ReaderParts, orders: readonly ReadOrder[]): Promise<CaseOfForm[]> {
  const queue = orders.flatMap(({ receipt, endpoints }) => endpoints.map((endpoint) => ({ receipt, endpoint })));
  const beingTaken: Promise<void>[] = [];
  let taken = 0;
  let isSignedIn = false;
  let isGivenUp = false;
  let isThrottled = false;
  const forms = new Map<string, string>();

  const worker = async () => {
    while (isSignedIn || taken < ENDPOINTS.length) {
      if (queue.length === 0) return;
      if (!(await parts.whenVisible(parts.signal))) isGivenUp = true;
      if (parts.signal.aborted || isGivenUp) return;
      const next = queue.shift();
      if (next === undefined) return;
      taken += 1;
      const raw = await readWithRetry(parts, next.endpoint, next.receipt);
      if (parts.signal.aborted) return;
      if (raw.status === THROTTLED) isThrottled = true;
      const answered = parts.onAnswer(raw).then(({ saysSignedOut, form }) => {
        if (!saysSignedOut) isSignedIn = true;
        if (form !== null && !forms.has(next.receipt)) forms.set(next.receipt, form);
      });
      beingTaken.push(answered);
      // Once a session is certain, the next request does not wait for the previous answer to be handled.
      if (!isSignedIn) await answered;
    }
  };
  const drain = async () => {
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    await Promise.all(beingTaken);
  };

  await drain();
  if (!isSignedIn && taken > 0 && !isGivenUp && !parts.signal.aborted) {
    const probe = await readOnce(parts, 'probe', '');
    isSignedIn = (await parts.onProbe(probe.raw)).saysSignedIn;
  }
  if (isSignedIn) await drain();
  return isThrottled || isGivenUp ? [] : [...forms].map(([receipt, form]) => ({ receipt, form }));
}

/**
 * Fetches the optional addresses of cases that were read, one at a time and without a retry, so that they never delay what is read for
 * every case. Ends at the first answer that says signed out or asks for patience, and where there is no network. Never throws.
 * @param queue a case leaves it once it was read
 */
export async function readOptional(parts: ReaderParts, queue: CaseOfForm[]): Promise<void> {
  for (let next = queue[0]; next !== undefined; next = queue[0]) {
    const { receipt, form } = next;
    for (const endpoint of OPTIONAL_ENDPOINTS) {
      const isTimely = await parts.whenVisible(parts.signal);
      if (parts.signal.aborted || !isTimely) return;
      const { raw } = await readOnce(parts, endpoint, receipt, form);
      if (parts.signal.aborted || raw.failure === 'offline') return;
      const { saysSignedOut } = await parts.onAnswer(raw);
      if (saysSignedOut || raw.status === THROTTLED) return;
    }
    queue.shift();
  }
}
