// Every way a response can fail, as a table: what is sent instead, and how. Writes to the response and the socket it is given.
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { Address } from './addresses.ts';
import {
  emptyAnswer,
  HTML_TYPE,
  htmlAnswer,
  jsonAnswer,
  JSON_TYPE,
  rawAnswer,
  redirectTo,
  type Answer,
} from './answer.ts';

interface FaultOptions {
  /** Seconds in Retry-After, for `429-after`, `429-date` and `503-after`. Default 2. */
  retryAfterSec?: number | undefined;
  /** Total duration of `trickle` and `late`, in ms. Default 60,000 (well over any client's limit). */
  overMs?: number | undefined;
}

/** One rule: which responses fail, and how many times (without a number: until cleared). */
export interface FaultRule extends FaultOptions {
  address: Address | '*';
  receipt: string | '*';
  kind: FaultKind;
  times?: number | undefined;
}

/** What a fault needs to know of the response it replaces. */
export interface Spoiled {
  answer: Answer;
  receipt: string | null;
}

const OTHER_RECEIPT = 'IOE0999999999';
const page = (title: string, text: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><h1>${title}</h1><p>${text}</p></body></html>`;

/** Faults that are simply another response. */
const OTHER_ANSWERS = {
  '401': () => jsonAnswer(401, { error: 'You are not signed in.' }),
  '403-html': () =>
    rawAnswer(403, HTML_TYPE, page('Request blocked', 'This request was blocked. Reference 18.6f1c2b7e.')),
  '403-json': () => jsonAnswer(403, { error: 'You are not allowed to see this case.' }),
  '404': () => jsonAnswer(404, { error: 'Not Found' }),
  '429-after': (_s: Spoiled, o: FaultOptions) =>
    jsonAnswer(429, { message: 'Too Many Requests' }, { 'retry-after': String(o.retryAfterSec ?? 2) }),
  '429-date': (_s: Spoiled, o: FaultOptions) =>
    jsonAnswer(
      429,
      { message: 'Too Many Requests' },
      { 'retry-after': new Date(Date.now() + (o.retryAfterSec ?? 2) * 1000).toUTCString() },
    ),
  '429': () => jsonAnswer(429, { message: 'Too Many Requests' }),
  '500': () => jsonAnswer(500, { status: 500, error: 'Internal Server Error' }),
  '500-html': () => htmlAnswer(500, page('Something went wrong', 'We are looking into it.')),
  '502': () => rawAnswer(502, HTML_TYPE, page('Bad Gateway', 'The server had no answer.')),
  '503': () => rawAnswer(503, HTML_TYPE, page('Unavailable', 'The service is down for maintenance.')),
  '503-after': (_s: Spoiled, o: FaultOptions) =>
    rawAnswer(503, HTML_TYPE, page('Unavailable', 'Try again soon.'), { 'retry-after': String(o.retryAfterSec ?? 2) }),
  'redirect-sign-in': () => redirectTo('/oidc/login'),
  // The real site redirects to another host; a name that never resolves keeps requests on this machine.
  'redirect-elsewhere': () => redirectTo('https://sign-in.invalid/sign-in'),
  'html-200': () => htmlAnswer(200, page('Sign in', 'Please sign in to go on.')),
  'challenge-202': () =>
    rawAnswer(202, HTML_TYPE, page('Checking your browser', 'One moment.'), { 'x-amzn-waf-action': 'challenge' }),
  'not-json': () => rawAnswer(200, JSON_TYPE, 'upstream connect error or disconnect before headers'),
  'half-json': ({ answer }: Spoiled) =>
    rawAnswer(200, JSON_TYPE, answer.body.subarray(0, Math.max(1, answer.body.length >> 1))),
  'empty-body': () => rawAnswer(200, JSON_TYPE, ''),
  'other-shape': () => jsonAnswer(200, { data: { greeting: 'hello', items: [1, 2, 3], page: { number: 1 } } }),
  'other-receipt': ({ answer, receipt }: Spoiled) =>
    rawAnswer(200, JSON_TYPE, answer.body.toString('utf8').replaceAll(receipt ?? '\u0000', OTHER_RECEIPT)),
  'too-many-bytes': ({ answer }: Spoiled) =>
    rawAnswer(200, JSON_TYPE, answer.body.toString('utf8').replace('{', `{"padding":"${'x'.repeat(6_000_000)}",`)),
  'too-many-values': ({ answer }: Spoiled) =>
    rawAnswer(200, JSON_TYPE, answer.body.toString('utf8').replace('{', `{"padding":[${'0,'.repeat(60_000)}0],`)),
  'data-null': () => jsonAnswer(200, { data: null }),
  'data-empty': () => jsonAnswer(200, { data: [] }),
  'data-null-error': () => jsonAnswer(200, { data: null, error: 'Session not found' }),
  '204': () => emptyAnswer(204),
} as const satisfies Record<string, (spoiled: Spoiled, options: FaultOptions) => Answer>;

/** Faults of the connection itself. */
const WIRE_FAULTS = ['cut-off', 'reset', 'hang', 'trickle', 'late'] as const;
type WireFault = (typeof WIRE_FAULTS)[number];
export type AnswerFault = keyof typeof OTHER_ANSWERS;
export type FaultKind = AnswerFault | WireFault;

const isAnswerFault = (kind: string): kind is AnswerFault => Object.hasOwn(OTHER_ANSWERS, kind);
export const ANSWER_FAULTS: readonly AnswerFault[] = Object.keys(OTHER_ANSWERS).filter(isAnswerFault);
export const FAULT_KINDS: readonly FaultKind[] = [...ANSWER_FAULTS, ...WIRE_FAULTS];

/** Sends a complete response, without a body for HEAD and 204. */
export function send(response: ServerResponse, answer: Answer): void {
  const bodiless = answer.status === 204 || answer.status === 304;
  response.writeHead(
    answer.status,
    bodiless ? answer.headers : { ...answer.headers, 'content-length': String(answer.body.length) },
  );
  response.end(bodiless ? undefined : answer.body);
}

function trickle(response: ServerResponse, answer: Answer, overMs: number): void {
  const chunks = 40;
  const size = Math.max(1, Math.ceil(answer.body.length / chunks));
  let at = 0;
  response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) });
  const timer = setInterval(() => {
    response.write(answer.body.subarray(at, at + size));
    at += size;
    if (at < answer.body.length) return;
    clearInterval(timer);
    response.end();
  }, overMs / chunks);
  response.on('close', () => clearInterval(timer));
}

/** Responds as the rule says. @param socket the TCP socket below TLS, for `reset` */
export function sendFault(
  rule: FaultRule,
  spoiled: Spoiled,
  response: ServerResponse,
  socket: Socket | undefined,
): void {
  const { answer } = spoiled;
  if (isAnswerFault(rule.kind)) return send(response, OTHER_ANSWERS[rule.kind](spoiled, rule));
  const overMs = rule.overMs ?? 60_000;
  const onWire: Record<WireFault, () => void> = {
    'cut-off': () => {
      response.writeHead(200, {
        ...answer.headers,
        'content-type': JSON_TYPE,
        'content-length': String(answer.body.length + 1024),
      });
      response.write(answer.body.length < 2 ? '{' : answer.body.subarray(0, answer.body.length >> 1), () =>
        response.destroy(),
      );
    },
    reset: () => {
      if (socket === undefined) response.destroy();
      else socket.resetAndDestroy();
    },
    hang: () => undefined,
    trickle: () => trickle(response, answer, overMs),
    late: () => {
      const timer = setTimeout(() => send(response, answer), overMs);
      response.on('close', () => clearTimeout(timer));
    },
  };
  onWire[rule.kind]();
}
