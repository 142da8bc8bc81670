// The mock site answers as the site is documented: four addresses, probe, sessions, other people's receipts, pages, log.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ENDPOINTS } from '../lib/uscis/reading.ts';
import { pathOf } from './addresses.ts';
import { ask, cookieOf } from './client.ts';
import type { MockSite } from './mock-site.ts';
import { startMockSite } from './server.ts';

const I485 = 'IOE0926301101';
const I765 = 'IOE0926301102';
const N400 = 'IOE0927210045';
const PAPER = 'MSC2490412873';

let mockSite: MockSite;
let cookie: string;
beforeAll(async () => {
  mockSite = await startMockSite({ latencyMs: 0 });
  cookie = mockSite.signIn('a');
});
beforeEach(() => mockSite.reset());
afterAll(() => mockSite.close());

describe('the addresses', () => {
  it.each(ENDPOINTS)('%s gives the bytes of its file, as JSON', async (endpoint) => {
    const got = await ask(mockSite, pathOf(endpoint, I485), { cookie });
    expect(got.status).toBe(200);
    expect(got.headers['content-type']).toBe('application/json; charset=utf-8');
    expect(got.text).toBe(readFileSync(new URL(`./cases/${I485}/${endpoint}.json`, import.meta.url), 'utf8'));
  });

  it('say signed out with 401 and JSON without a session', async () => {
    for (const address of [...ENDPOINTS, 'probe', 'processing_times'] as const) {
      const got = await ask(mockSite, pathOf(address, I485));
      expect([got.status, JSON.parse(got.text)]).toEqual([401, { error: 'You are not signed in.' }]);
    }
  });

  it('the probe gives an empty list, processing_times nothing at all, history does not exist', async () => {
    expect(await ask(mockSite, pathOf('probe', I485), { cookie })).toMatchObject({ status: 200, text: '{"data":[]}' });
    expect(await ask(mockSite, pathOf('processing_times', I485, 'I-485'), { cookie })).toMatchObject({
      status: 204,
      text: '',
    });
    expect((await ask(mockSite, `${pathOf('cases', I485)}/history`, { cookie })).status).toBe(404);
  });

  it.each(ENDPOINTS)('%s answers 500 for a receipt of another account', async (endpoint) => {
    const got = await ask(mockSite, pathOf(endpoint, N400), { cookie });
    expect(got.status).toBe(500);
    expect(got.text).not.toContain('ADEYEMI');
  });

  it('know a paper receipt only where its notice is stored', async () => {
    const owner = mockSite.signIn('b');
    const statuses = await Promise.all(
      ENDPOINTS.map(async (each) => (await ask(mockSite, pathOf(each, PAPER), { cookie: owner })).status),
    );
    expect(statuses).toEqual([404, 404, 200, 404]);
  });

  it('wait before they answer', async () => {
    mockSite.setLatency(80);
    const start = performance.now();
    await ask(mockSite, pathOf('cases', I485), { cookie });
    expect(performance.now() - start).toBeGreaterThanOrEqual(79);
  });

  it('refuse a session that has opened no page yet, if the mock site is set so', async () => {
    mockSite.state.coldRefused = true;
    const fresh = mockSite.signIn('a');
    expect((await ask(mockSite, pathOf('cases', I485), { cookie: fresh })).status).toBe(401);
    await ask(mockSite, '/account/applicant', { cookie: fresh });
    expect((await ask(mockSite, pathOf('cases', I485), { cookie: fresh })).status).toBe(200);
  });
});

describe('sessions', () => {
  it('begin with the form, whatever the password, and end with sign-out', async () => {
    const page = await ask(mockSite, '/sign-in?to=/account/inbox');
    expect(page.text).toContain('type="password"');
    const signedIn = await ask(mockSite, '/sign-in', { form: { account: 'b', password: 'x', to: '/account/inbox' } });
    expect(signedIn).toMatchObject({ status: 303, headers: { location: '/account/inbox' } });
    expect(signedIn.headers['set-cookie']?.[0]).toMatch(/; HttpOnly; Secure/);
    const own = cookieOf(signedIn);
    expect((await ask(mockSite, '/account/inbox', { cookie: own })).text).toContain('Kofi James Adeyemi');
    const out = await ask(mockSite, '/account/sign-out', { cookie: own });
    expect(out).toMatchObject({ status: 303, headers: { location: '/sign-in' } });
    expect((await ask(mockSite, pathOf('probe', ''), { cookie: own })).status).toBe(401);
  });

  it('lead to the sign-in page when there is none', async () => {
    const page = await ask(mockSite, '/account/applicant');
    expect(page).toMatchObject({ status: 302, headers: { location: '/oidc/login?to=%2Faccount%2Fapplicant' } });
    const next = await ask(mockSite, '/oidc/login?to=%2Faccount%2Fapplicant');
    expect(next.headers.location).toBe('/sign-in?to=%2Faccount%2Fapplicant');
  });

  it('can be ended all at once, and the addresses then answer as set', async () => {
    const own = mockSite.signIn('a');
    mockSite.endSessions();
    mockSite.state.signedOutAs = 'html-200';
    const got = await ask(mockSite, pathOf('cases', I485), { cookie: own });
    expect([got.status, got.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    cookie = mockSite.signIn('a');
  });

  it('never follow a way out of the site after sign-in', async () => {
    const away = await ask(mockSite, '/sign-in', { form: { account: 'a', password: '', to: '//example.org/' } });
    expect(away.headers.location).toBe('/account/applicant');
  });

  it('are opened by the first page of a new browser if the mock site is set so, but not after sign-out', async () => {
    const open = await startMockSite({ latencyMs: 0, autoSignIn: 'a' });
    const first = await ask(open, '/account/applicant');
    expect([first.status, first.text.includes(I485)]).toEqual([200, true]);
    const out = await ask(open, '/account/sign-out', { cookie: cookieOf(first) });
    expect((await ask(open, '/account/applicant', { cookie: cookieOf(out) })).status).toBe(302);
    await open.close();
  });
});

describe('pages', () => {
  const embedded = (
    html: string,
  ): { cases: { receiptNumber: string; concurrentCases: { receiptNumber: string }[] }[] } =>
    JSON.parse(/data-component-name="CaseCardsApp"[^>]*>([^<]*)<\/script>/.exec(html)?.[1] ?? 'null');

  it('forbid frames and inline scripts, and contain none', async () => {
    for (const path of [
      '/account',
      '/account/applicant',
      '/account/inbox',
      '/account/forms',
      `/account/case/${I485}`,
      '/sign-in',
      '/',
    ]) {
      const { headers, text } = await ask(mockSite, path, { cookie });
      expect(headers['content-security-policy']).toContain("frame-src 'none'");
      expect(text).not.toMatch(/<script(?![^>]*(?:src=|type="application\/json"))|\sstyle=|\son\w+=/);
    }
  });

  it('show a card for each case, and JSON with cases filed together inside the first', async () => {
    const { text } = await ask(mockSite, '/account/applicant', { cookie });
    expect(text).toContain(`id="region_${I765}"`);
    expect(text).toContain(`Receipt # ${I765}`);
    const [first, ...others] = embedded(text).cases;
    expect(first?.receiptNumber).toBe(I485);
    expect(first?.concurrentCases.map(({ receiptNumber }) => receiptNumber)).toEqual([I765, 'IOE0926301103']);
    expect(others.map(({ receiptNumber }) => receiptNumber)).not.toContain(I765);
  });

  it('leave out what is switched off', async () => {
    mockSite.setPages({ embedded: false, regionIds: false, lateCardsMs: 400 });
    const { text } = await ask(mockSite, '/account/applicant', { cookie });
    expect(text).not.toMatch(/CaseCardsApp"|region_|IOE/);
    expect(text).toContain('data-late-cards-ms="400"');
    const cards = await ask(mockSite, '/account/cards', { cookie });
    expect(cards.text).toContain(`Receipt # ${I485}`);
  });

  it('name no case where there is none', async () => {
    for (const path of ['/account', '/account/inbox', '/account/forms']) {
      expect((await ask(mockSite, path, { cookie })).text).not.toMatch(/[A-Z]{3}\d{10}/);
    }
  });

  it('show details of own cases only, and clients to a representative only', async () => {
    expect((await ask(mockSite, `/account/case/${I485}`, { cookie })).text).toContain(`region_${I485}`);
    expect((await ask(mockSite, `/account/case/${N400}`, { cookie })).status).toBe(404);
    expect((await ask(mockSite, '/account/representative', { cookie })).status).toBe(404);
    const clients = await ask(mockSite, '/account/representative', { cookie: mockSite.signIn('r') });
    expect(clients.text).toContain('ADEYEMI, KOFI JAMES');
  });
});

describe('the log', () => {
  it('records who requested what, from which host, with how many bytes, and the result', async () => {
    await ask(mockSite, pathOf('documents', I485), { cookie });
    await ask(mockSite, '/v1/buckets/main', { host: 'firefox.settings.services.mozilla.com' });
    await ask(mockSite, '/__lab/state');
    expect(mockSite.log).toHaveLength(2);
    expect(mockSite.log[0]).toMatchObject({
      method: 'GET',
      host: 'my.uscis.gov',
      address: 'documents',
      receipt: I485,
      account: 'a',
      bodyBytes: 0,
      status: 200,
      fault: null,
      headers: { accept: 'application/json' },
    });
    expect(mockSite.log[1]).toMatchObject({
      host: 'firefox.settings.services.mozilla.com',
      account: null,
      status: 404,
    });
  });
});
