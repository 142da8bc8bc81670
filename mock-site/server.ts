// The mock site: a stand-in https://my.uscis.gov on loopback. Opens one port on 127.0.0.1; reads mock-site/ and --cases; writes
// nothing.
import { createServer } from 'node:https';
import type { Socket } from 'node:net';
import { ACCOUNTS, type Account } from './accounts.ts';
import { readCaseFolders, type Bodies } from './case-store.ts';
import { makeCertificate } from './certificate.ts';
import { changeCase } from './changes.ts';
import { controlAnswer } from './control.ts';
import { generatedCases } from './generated-cases.ts';
import { makeHandler } from './handle-request.ts';
import type { MockSite, MockSiteOptions } from './mock-site.ts';
import { DEFAULT_LATENCY_MS, DEFAULT_PAGES, type MockSiteState } from './site-state.ts';
import { makeSessions } from './sessions.ts';

export type { MockSite, MockSiteOptions } from './mock-site.ts';

interface Stock {
  cases: Map<string, Bodies>;
  accounts: readonly Account[];
  passedOver: string[];
}

/** The cases and accounts a mock site starts with. */
function stockOf(casesDir: string | undefined): Stock {
  if (casesDir === undefined) {
    const { cases, passedOver } = readCaseFolders(new URL('./cases', import.meta.url).pathname);
    return { cases: new Map([...cases, ...generatedCases()]), accounts: ACCOUNTS, passedOver };
  }
  const { cases, passedOver } = readCaseFolders(casesDir);
  const owner: Account = { id: 'a', name: 'Owner of the given cases', kind: 'applicant', receipts: [...cases.keys()] };
  return { cases, accounts: [owner], passedOver };
}

/** Listens on 127.0.0.1 and stores the raw sockets below TLS by the client's port. @throws Error if the port is taken */
async function listen(
  server: ReturnType<typeof createServer>,
  port: number,
): Promise<{ port: number; sockets: Map<number, Socket> }> {
  const sockets = new Map<number, Socket>();
  server.on('connection', (socket: Socket) => {
    const visitor = socket.remotePort;
    if (visitor === undefined) return;
    sockets.set(visitor, socket);
    socket.on('close', () => sockets.delete(visitor));
    socket.on('error', () => undefined);
  });
  await new Promise<void>((done, fail) => {
    server.once('error', fail);
    server.listen(port, '127.0.0.1', done);
  });
  const bound = server.address();
  return { port: typeof bound === 'object' && bound !== null ? bound.port : port, sockets };
}

/** Restores cases, faults, pages, latency and log to the initial state of a mock site. */
function restore(state: MockSiteState, stock: Stock, latencyMs: number): void {
  state.cases = new Map(stock.cases);
  state.faults.length = 0;
  state.log.length = 0;
  Object.assign(state.pages, DEFAULT_PAGES);
  state.latencyMs = latencyMs;
  state.signedOutAs = '401';
  state.coldRefused = false;
  state.changes = 0;
}

/** Starts a mock site; resolves when it listens. @throws Error if the port is taken or `casesDir` cannot be read */
export async function startMockSite(options: MockSiteOptions = {}): Promise<MockSite> {
  const { latencyMs = DEFAULT_LATENCY_MS, autoSignIn = null } = options;
  const stock = stockOf(options.casesDir);
  const { accounts, passedOver } = stock;
  const sessions = makeSessions();
  const state: MockSiteState = {
    accounts,
    cases: new Map(),
    faults: [],
    pages: { ...DEFAULT_PAGES },
    latencyMs,
    signedOutAs: '401',
    coldRefused: false,
    autoSignIn,
    changes: 0,
    log: [],
  };
  restore(state, stock, latencyMs);

  const { key, cert } = await makeCertificate();
  const server = createServer({ key, cert });
  const { port, sockets } = await listen(server, options.port ?? 0);

  const mockSite: MockSite = {
    origin: 'https://my.uscis.gov',
    port,
    cert,
    accounts,
    passedOver,
    log: state.log,
    state,
    setFault(rule) {
      const others = state.faults.filter(
        ({ address, receipt }) => address !== rule.address || receipt !== rule.receipt,
      );
      state.faults.splice(0, Infinity, ...others, { ...rule });
    },
    clearFaults: () => void (state.faults.length = 0),
    change(receipt, kind) {
      const bodies = state.cases.get(receipt);
      if (bodies === undefined) throw new Error(`The mock site has no case ${receipt}.`);
      state.cases.set(receipt, changeCase(bodies, kind, state.changes + 1));
      state.changes += 1;
    },
    setPages(switches) {
      const given = Object.entries(switches).filter(([key, value]) => key in DEFAULT_PAGES && value !== undefined);
      Object.assign(state.pages, Object.fromEntries(given));
    },
    setLatency: (ms) => void (state.latencyMs = ms),
    endSessions: () => sessions.endAll(),
    signIn(accountId) {
      const account = accounts.find(({ id }) => id === accountId);
      if (account === undefined) throw new Error(`The mock site has no account ${accountId}.`);
      return sessions.open(account).split(';')[0] ?? '';
    },
    body: (receipt, name) => state.cases.get(receipt)?.[name],
    reset: () => restore(state, stock, latencyMs),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
        for (const socket of sockets.values()) socket.destroy();
      }),
  };

  const handle = makeHandler({
    state,
    sessions,
    control: (request) => controlAnswer(request, mockSite, sessions),
    tcpSocketOf: ({ socket }) => sockets.get(socket.remotePort ?? -1),
  });
  server.on('request', (request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (request.errored === null) console.error(`The mock site failed at ${request.url ?? ''}: ${String(error)}`);
      response.destroy();
    });
  });
  return mockSite;
}
