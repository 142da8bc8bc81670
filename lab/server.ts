// The lab: a stand-in https://my.uscis.gov on loopback. Opens one port on 127.0.0.1; reads lab/ and --cases; writes nothing.
import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { ACCOUNTS, type Account } from './accounts.ts';
import { targetOf } from './addresses.ts';
import { rawAnswer } from './answer.ts';
import { readCaseFolders, type BodyName, type Bodies } from './case-store.ts';
import { makeCertificate } from './certificate.ts';
import { changeCase, type ChangeKind } from './changes.ts';
import { controlAnswer } from './control.ts';
import { send, sendFault, type FaultRule } from './faults.ts';
import { generatedCases } from './generated-cases.ts';
import {
  DEFAULT_LATENCY_MS,
  DEFAULT_PAGES,
  takeFault,
  type LabState,
  type PageSwitches,
  type RequestRecord,
} from './lab-state.ts';
import { makeSessions } from './sessions.ts';
import { siteAnswer, type SiteRequest } from './site-answers.ts';

export const ORIGIN = 'https://my.uscis.gov';

export interface LabOptions {
  /** 0 (the default) takes a free one. */
  port?: number;
  /** Serves the case folders found here instead of the lab's own; one account owns all of them. */
  casesDir?: string;
  /** Account that a browser without any cookie of the lab is signed in as by its first account page. Default null: nobody. */
  autoSignIn?: string | null;
  latencyMs?: number;
}

export interface Lab {
  readonly origin: typeof ORIGIN;
  readonly port: number;
  /** PEM, for clients that check certificates. */
  readonly cert: string;
  readonly accounts: readonly Account[];
  /** Sentences about case folders that were passed over. */
  readonly passedOver: readonly string[];
  /** Every request but those to /__lab, oldest first. */
  readonly log: RequestRecord[];
  /** The live switches; the functions below are the usual way to turn them. */
  readonly state: LabState;
  /** Adds a rule, in place of one for the same address and receipt. */
  setFault(rule: FaultRule): void;
  clearFaults(): void;
  /** Changes a case as USCIS would between two visits. @throws Error when the case or the field to change is not there */
  change(receipt: string, kind: ChangeKind): void;
  setPages(switches: Partial<PageSwitches>): void;
  setLatency(ms: number): void;
  /** Ends every session on the server, as time does; the browsers keep their cookies. */
  endSessions(): void;
  /** Opens a session without a browser; returns the Cookie header to send. */
  signIn(accountId: string): string;
  /** The bytes an address has for a receipt now. */
  body(receipt: string, name: BodyName): Buffer | undefined;
  /** Everything as at start, the log emptied; sessions stay. */
  reset(): void;
  /** Stops listening and drops every connection, hanging ones too. */
  close(): Promise<void>;
}

const LOG_LIMIT = 20_000;
const file = (path: string): Buffer => readFileSync(new URL(path, import.meta.url));
const wait = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) if (chunk instanceof Buffer) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function accountsFor(options: LabOptions, found: Map<string, Bodies>): readonly Account[] {
  if (options.casesDir === undefined) return ACCOUNTS;
  return [{ id: 'a', name: 'Owner of the given cases', kind: 'applicant', receipts: [...found.keys()] }];
}

/** Starts a lab and resolves when it listens. @throws Error when the port is taken or `casesDir` cannot be read */
export async function startLab(options: LabOptions = {}): Promise<Lab> {
  const given = options.casesDir === undefined ? null : readCaseFolders(options.casesDir);
  const own = given ?? readCaseFolders(new URL('./cases', import.meta.url).pathname);
  const original = given === null ? new Map([...own.cases, ...generatedCases()]) : own.cases;
  const sessions = makeSessions();
  const state: LabState = {
    accounts: accountsFor(options, original),
    cases: new Map(),
    faults: [],
    pages: { ...DEFAULT_PAGES },
    latencyMs: 0,
    signedOutAs: '401',
    coldRefused: false,
    autoSignIn: options.autoSignIn ?? null,
    log: [],
  };
  let changes = 0;
  function reset(): void {
    state.cases = new Map([...original].map(([receipt, bodies]) => [receipt, { ...bodies }]));
    state.faults.length = 0;
    state.log.length = 0;
    Object.assign(state.pages, DEFAULT_PAGES);
    state.latencyMs = options.latencyMs ?? DEFAULT_LATENCY_MS;
    state.signedOutAs = '401';
    state.coldRefused = false;
    changes = 0;
  }
  reset();

  const assets = new Map([
    ['/site/site.js', rawAnswer(200, 'text/javascript; charset=utf-8', file('./site/site.js'))],
    ['/site/site.css', rawAnswer(200, 'text/css; charset=utf-8', file('./site/site.css'))],
  ]);
  const rawSockets = new Map<number, Socket>();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', ORIGIN);
    const path = url.pathname;
    const { cookie } = request.headers;
    const body = await bodyOf(request);
    const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
    const form = new URLSearchParams(isForm ? body.toString('utf8') : '');
    if (path === '/__lab' || path.startsWith('/__lab/')) {
      return send(
        response,
        controlAnswer(
          { method: request.method ?? 'GET', url, body: body.toString('utf8'), isForm, cookie },
          lab,
          sessions,
        ),
      );
    }
    const target = targetOf(path);
    const record: RequestRecord = {
      at: new Date().toISOString(),
      method: request.method ?? 'GET',
      host: request.headers.host ?? '',
      path: url.pathname + url.search,
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      bodyBytes: body.length,
      account: sessions.of(cookie)?.account.id ?? null,
      address: target?.address ?? null,
      receipt: target?.receipt ?? null,
      fault: null,
      status: null,
    };
    state.log.push(record);
    if (state.log.length > LOG_LIMIT) state.log.shift();
    response.on('finish', () => (record.status = response.statusCode));

    const asset = assets.get(path);
    if (asset !== undefined) return send(response, asset);
    const site: SiteRequest = { method: record.method, path, query: url.searchParams, cookie, form, target };
    const answer = siteAnswer(site, state, sessions);
    const rule = target === null ? null : takeFault(state.faults, target.address, target.receipt);
    if (target !== null && target.address !== 'page') await wait(state.latencyMs);
    const spoiled = {
      answer: answer === 'signed-out' ? rawAnswer(401, 'text/plain', '') : answer,
      receipt: target?.receipt ?? null,
    };
    if (rule !== null) {
      record.fault = rule.kind;
      const port = request.socket.remotePort;
      sendFault(rule, spoiled, response, port === undefined ? undefined : rawSockets.get(port));
    } else if (answer === 'signed-out') {
      sendFault({ address: '*', receipt: '*', kind: state.signedOutAs }, spoiled, response, undefined);
    } else send(response, answer);
  }

  const { key, cert } = await makeCertificate();
  const server = createServer({ key, cert }, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      console.error(`lab: ${String(error)}`);
      response.destroy();
    });
  });
  server.on('connection', (socket: Socket) => {
    const port = socket.remotePort;
    if (port === undefined) return;
    rawSockets.set(port, socket);
    socket.on('close', () => rawSockets.delete(port));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(options.port ?? 0, '127.0.0.1', done);
  });
  const bound: AddressInfo | string | null = server.address();

  const lab: Lab = {
    origin: ORIGIN,
    port: typeof bound === 'object' && bound !== null ? bound.port : 0,
    cert,
    accounts: state.accounts,
    passedOver: own.passedOver,
    log: state.log,
    state,
    setFault(rule) {
      state.faults = state.faults.filter((each) => each.address !== rule.address || each.receipt !== rule.receipt);
      state.faults.push({ ...rule });
    },
    clearFaults: () => void (state.faults.length = 0),
    change(receipt, kind) {
      const bodies = state.cases.get(receipt);
      if (bodies === undefined) throw new Error(`The lab has no case ${receipt}.`);
      changes += 1;
      state.cases.set(receipt, changeCase(bodies, kind, changes));
    },
    setPages: (switches) => void Object.assign(state.pages, switches),
    setLatency: (ms) => void (state.latencyMs = ms),
    endSessions: () => sessions.endAll(),
    signIn(accountId) {
      const account = state.accounts.find(({ id }) => id === accountId);
      if (account === undefined) throw new Error(`The lab has no account ${accountId}.`);
      return sessions.open(account).split(';')[0] ?? '';
    },
    body: (receipt, name) => state.cases.get(receipt)?.[name],
    reset,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        for (const socket of rawSockets.values()) socket.destroy();
      }),
  };
  return lab;
}
