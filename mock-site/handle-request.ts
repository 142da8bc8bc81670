// Handles one request of the mock site: logs it, finds the answer, waits for the latency, applies a fault, responds.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { targetOf, type Target } from './addresses.ts';
import { emptyAnswer, rawAnswer, type Answer } from './answer.ts';
import type { ControlRequest } from './control.ts';
import { send, sendFault } from './faults.ts';
import { HOSTILE_SCRIPTS } from './hostile/scripts.ts';
import { takeFault, type MockSiteState, type RequestRecord } from './site-state.ts';
import type { Sessions } from './sessions.ts';
import { siteAnswer } from './site-answers.ts';

/** Hosts the mock site answers for. A browser whose every connection is mapped here asks for others too (updates, settings). */
const HOSTS: readonly string[] = ['my.uscis.gov', 'localhost', '127.0.0.1'];
const LOG_LIMIT = 20_000;

/** A service worker may stand before the whole site. */
const asset = (type: string, path: string): Answer =>
  rawAnswer(200, type, readFileSync(new URL(path, import.meta.url)), { 'service-worker-allowed': '/' });
const ASSETS: ReadonlyMap<string, Answer> = new Map([
  ['/site/site.js', asset('text/javascript; charset=utf-8', './site/site.js')],
  ['/site/site.css', asset('text/css; charset=utf-8', './site/site.css')],
  ...HOSTILE_SCRIPTS.map((name): [string, Answer] => [
    `/site/hostile/${name}.js`,
    asset('text/javascript; charset=utf-8', `./hostile/${name}.js`),
  ]),
]);

export interface HandlerParts {
  state: MockSiteState;
  sessions: Sessions;
  /** Handles requests below /__lab. */
  control: (request: ControlRequest) => Answer;
  /** The TCP socket below a request's TLS, for a reset. */
  tcpSocketOf: (request: IncomingMessage) => Socket | undefined;
}

const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function recordOf(
  request: IncomingMessage,
  path: string,
  body: Buffer,
  target: Target | null,
  account: string | null,
): RequestRecord {
  return {
    at: new Date().toISOString(),
    method: request.method ?? 'GET',
    host: request.headers.host ?? '',
    path,
    headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
    bodyBytes: body.length,
    account,
    address: target?.address ?? null,
    receipt: target?.receipt ?? null,
    fault: null,
    status: null,
  };
}

/** The mock site's request handler. Rejects only on a bug of the mock site, or if the client disconnects in mid-request. */
export function makeHandler({ state, sessions, control, tcpSocketOf }: HandlerParts) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'https://my.uscis.gov');
    const path = url.pathname;
    const { cookie } = request.headers;
    const method = request.method ?? 'GET';
    const body = await bodyOf(request);
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
    if (path === '/__lab' || path.startsWith('/__lab/')) {
      return send(response, control({ method, url, body: body.toString('utf8'), isForm }));
    }
    const isOurs = HOSTS.includes((request.headers.host ?? '').replace(/:\d+$/, ''));
    const target = isOurs ? targetOf(path) : null;
    const record = recordOf(request, path + url.search, body, target, sessions.of(cookie)?.account.id ?? null);
    state.log.push(record);
    if (state.log.length > LOG_LIMIT) state.log.shift();
    const answerWith = (sending: () => void): void => {
      response.on('finish', () => (record.status = response.statusCode));
      sending();
      if (response.headersSent) record.status = response.statusCode;
    };

    const fixed = isOurs ? ASSETS.get(path) : emptyAnswer(404);
    if (fixed !== undefined) return answerWith(() => send(response, fixed));
    const form = new URLSearchParams(isForm ? body.toString('utf8') : '');
    const answer = siteAnswer({ method, path, query: url.searchParams, cookie, form, target }, state, sessions);
    const rule = target === null ? null : takeFault(state.faults, target.address, target.receipt);
    if (target !== null && target.address !== 'page') await wait(state.latencyMs);
    if (rule === null && answer !== 'signed-out') return answerWith(() => send(response, answer));
    const sound = answer === 'signed-out' ? rawAnswer(401, 'text/plain', '') : answer;
    const spoiling = rule ?? ({ address: '*', receipt: '*', kind: state.signedOutAs } as const);
    record.fault = rule?.kind ?? null;
    answerWith(() =>
      sendFault(spoiling, { answer: sound, receipt: target?.receipt ?? null }, response, tcpSocketOf(request)),
    );
  };
}
