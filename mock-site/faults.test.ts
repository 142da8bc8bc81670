// Every fault of the mock site as a client sees it.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../lib/uscis/reading.ts';
import { pathOf } from './addresses.ts';
import { ask, type Asked } from './client.ts';
import { FAULT_KINDS, type AnswerFault } from './faults.ts';
import type { MockSite } from './mock-site.ts';
import { startMockSite } from './server.ts';

const I485 = 'IOE0926301101';
const I765 = 'IOE0926301102';
const HTML = 'text/html; charset=utf-8';
const JSON_TYPE = 'application/json; charset=utf-8';

let mockSite: MockSite;
let cookie: string;
beforeAll(async () => {
  mockSite = await startMockSite({ latencyMs: 0 });
  cookie = mockSite.signIn('a');
});
beforeEach(() => mockSite.reset());
afterAll(() => mockSite.close());

const read = (address: (typeof ENDPOINTS)[number], timeoutMs?: number): Promise<Asked> =>
  ask(mockSite, pathOf(address, I485), { cookie, ...(timeoutMs === undefined ? {} : { timeoutMs }) });

/** Fault, status, content type, and description of the body. */
const ROWS: readonly (readonly [AnswerFault, number, string | undefined, RegExp])[] = [
  ['401', 401, JSON_TYPE, /^\{"error"/],
  ['403-html', 403, HTML, /<h1>/],
  ['403-json', 403, JSON_TYPE, /^\{"error"/],
  ['404', 404, JSON_TYPE, /^\{"error"/],
  ['429-after', 429, JSON_TYPE, /Too Many/],
  ['429-date', 429, JSON_TYPE, /Too Many/],
  ['429', 429, JSON_TYPE, /Too Many/],
  ['500', 500, JSON_TYPE, /^\{/],
  ['500-html', 500, HTML, /<h1>/],
  ['502', 502, HTML, /<h1>/],
  ['503', 503, HTML, /<h1>/],
  ['503-after', 503, HTML, /<h1>/],
  ['redirect-sign-in', 302, undefined, /^$/],
  ['redirect-elsewhere', 302, undefined, /^$/],
  ['html-200', 200, HTML, /<h1>Sign in/],
  ['challenge-202', 202, HTML, /<h1>/],
  ['not-json', 200, JSON_TYPE, /^upstream/],
  ['half-json', 200, JSON_TYPE, /^\{/],
  ['empty-body', 200, JSON_TYPE, /^$/],
  ['other-shape', 200, JSON_TYPE, /"greeting"/],
  ['other-receipt', 200, JSON_TYPE, /^\{/],
  ['too-many-bytes', 200, JSON_TYPE, /^\{"padding":"x/],
  ['too-many-values', 200, JSON_TYPE, /^\{"padding":\[0/],
  ['data-null', 200, JSON_TYPE, /^\{"data":null\}$/],
  ['data-empty', 200, JSON_TYPE, /^\{"data":\[\]\}$/],
  ['data-null-error', 200, JSON_TYPE, /^\{"data":null,"error":"/],
  ['204', 204, undefined, /^$/],
];

describe('a fault that is another response', () => {
  it.each(ROWS)('%s gives status %i at every address', async (kind, status, type, body) => {
    mockSite.setFault({ address: '*', receipt: '*', kind });
    for (const address of ENDPOINTS) {
      const got = await read(address);
      expect([address, got.status, got.headers['content-type']]).toEqual([address, status, type]);
      expect(got.text).toMatch(body);
      expect(mockSite.log.at(-1)).toMatchObject({ address, fault: kind, status });
    }
  });

  it('is tested here for every kind, but those of the connection', () => {
    const tested: readonly string[] = [...ROWS.map(([kind]) => kind), 'cut-off', 'reset', 'hang', 'trickle', 'late'];
    expect([...tested].sort()).toEqual([...FAULT_KINDS].sort());
  });

  it('sends Retry-After in seconds, as a date, or not at all', async () => {
    const retryAfter = async (kind: AnswerFault): Promise<string | undefined> => {
      mockSite.setFault({ address: 'cases', receipt: '*', kind, retryAfterSec: 30 });
      return (await read('cases')).headers['retry-after'];
    };
    expect(await retryAfter('429-after')).toBe('30');
    expect(await retryAfter('503-after')).toBe('30');
    expect(Date.parse((await retryAfter('429-date')) ?? '') - Date.now()).toBeGreaterThan(25_000);
    expect(await retryAfter('429')).toBeUndefined();
  });

  it('can be a complete and well-formed answer for another receipt', async () => {
    mockSite.setFault({ address: 'cases', receipt: '*', kind: 'other-receipt' });
    expect(JSON.parse((await read('cases')).text)).toMatchObject({ data: { receiptNumber: 'IOE0999999999' } });
  });

  it('can be half of the true answer, which is no valid JSON', async () => {
    mockSite.setFault({ address: 'cases', receipt: '*', kind: 'half-json' });
    const { text } = await read('cases');
    expect(mockSite.body(I485, 'cases')?.toString('utf8').startsWith(text)).toBe(true);
    expect(() => JSON.parse(text)).toThrow(SyntaxError);
  });

  it('redirects to the sign-in page, or to a host that does not exist', async () => {
    mockSite.setFault({ address: 'cases', receipt: '*', kind: 'redirect-sign-in' });
    expect((await read('cases')).headers.location).toBe('/oidc/login');
    mockSite.setFault({ address: 'cases', receipt: '*', kind: 'redirect-elsewhere' });
    expect((await read('cases')).headers.location).toMatch(/^https:\/\/[^/]+\.invalid\//);
  });
});

describe('a fault of the connection', () => {
  it.each(ENDPOINTS)('cuts %s off in the middle', async (address) => {
    mockSite.setFault({ address, receipt: '*', kind: 'cut-off' });
    await expect(read(address)).rejects.toThrow(/aborted|socket hang up/);
  });

  it.each(ENDPOINTS)('resets the connection of %s before any response', async (address) => {
    mockSite.setFault({ address, receipt: '*', kind: 'reset' });
    await expect(read(address)).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(mockSite.log.at(-1)).toMatchObject({ fault: 'reset', status: null });
  });

  it('sends a client no response at all', async () => {
    mockSite.setFault({ address: 'cases', receipt: '*', kind: 'hang' });
    await expect(read('cases', 300)).rejects.toThrow('timeout');
  });

  it('sends byte by byte, or late, for the time it is given', async () => {
    for (const kind of ['trickle', 'late'] as const) {
      mockSite.setFault({ address: 'cases', receipt: '*', kind, overMs: 400 });
      const start = performance.now();
      expect((await read('cases')).text).toBe(mockSite.body(I485, 'cases')?.toString('utf8'));
      expect(performance.now() - start).toBeGreaterThan(350);
      mockSite.setFault({ address: 'cases', receipt: '*', kind });
      await expect(read('cases', 300)).rejects.toThrow('timeout');
    }
  });
});

describe('a rule', () => {
  it('affects its own address and receipt only', async () => {
    mockSite.setFault({ address: 'cases', receipt: I765, kind: '500' });
    expect((await read('cases')).status).toBe(200);
    expect((await ask(mockSite, pathOf('documents', I765), { cookie })).status).toBe(200);
    expect((await ask(mockSite, pathOf('cases', I765), { cookie })).status).toBe(500);
  });

  it('is overridden by a narrower one', async () => {
    mockSite.setFault({ address: 'cases', receipt: I485, kind: '404' });
    mockSite.setFault({ address: '*', receipt: '*', kind: '503' });
    expect([(await read('cases')).status, (await read('documents')).status]).toEqual([404, 503]);
  });

  it('with a count applies so many times, then all is well', async () => {
    mockSite.setFault({ address: 'cases', receipt: '*', kind: '429', times: 2 });
    const statuses = [(await read('cases')).status, (await read('cases')).status, (await read('cases')).status];
    expect(statuses).toEqual([429, 429, 200]);
  });

  it('for every address excludes the pages, which have a rule of their own', async () => {
    mockSite.setFault({ address: '*', receipt: '*', kind: '500' });
    expect((await ask(mockSite, '/account/applicant', { cookie })).status).toBe(200);
    expect((await ask(mockSite, pathOf('probe', ''), { cookie })).status).toBe(500);
    mockSite.setFault({ address: 'page', receipt: '*', kind: '503' });
    expect((await ask(mockSite, '/account/applicant', { cookie })).status).toBe(503);
  });
});
