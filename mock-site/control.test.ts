// The mock site's control page and its JSON API accept the same commands.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pathOf } from './addresses.ts';
import { ask, cookieOf, type Asked } from './client.ts';
import type { MockSite } from './mock-site.ts';
import { startMockSite } from './server.ts';

const I485 = 'IOE0926301101';
let mockSite: MockSite;
let cookie: string;
beforeAll(async () => {
  mockSite = await startMockSite({ latencyMs: 0 });
  cookie = mockSite.signIn('a');
});
beforeEach(() => mockSite.reset());
afterAll(() => mockSite.close());

const command = (json: unknown): Promise<Asked> => ask(mockSite, '/__lab/api', { json });

describe('the control API', () => {
  it('sets and clears faults while the mock site runs', async () => {
    const set = await command({ do: 'fault', address: 'cases', receipt: I485, kind: '500', times: 5 });
    expect(JSON.parse(set.text)).toMatchObject({
      faults: [{ address: 'cases', receipt: I485, kind: '500', times: 5 }],
    });
    expect((await ask(mockSite, pathOf('cases', I485), { cookie })).status).toBe(500);
    await command({ do: 'clear-faults' });
    expect((await ask(mockSite, pathOf('cases', I485), { cookie })).status).toBe(200);
  });

  it('changes a case, and reset puts it back', async () => {
    const was = mockSite.body(I485, 'cases');
    expect((await command({ do: 'change', receipt: I485, kind: 'new event' })).status).toBe(200);
    expect(mockSite.body(I485, 'cases')).not.toEqual(was);
    await command({ do: 'reset' });
    expect(mockSite.body(I485, 'cases')).toEqual(was);
  });

  it('sets pages, latency, sessions and the log', async () => {
    await command({ do: 'pages', embedded: false, rerenderMs: 250 });
    expect(mockSite.state.pages).toMatchObject({ embedded: false, nested: true, rerenderMs: 250 });
    await command({ do: 'latency', ms: 12 });
    expect(mockSite.state.latencyMs).toBe(12);
    await command({ do: 'signed-out-as', kind: 'data-null-error' });
    expect(mockSite.state.signedOutAs).toBe('data-null-error');
    await command({ do: 'cold', refused: true });
    expect(mockSite.state.coldRefused).toBe(true);
    await command({ do: 'clear-log' });
    expect(mockSite.log).toEqual([]);
    await command({ do: 'end-sessions' });
    expect((await ask(mockSite, '/account', { cookie })).status).toBe(302);
    cookie = mockSite.signIn('a');
  });

  it.each([
    ['an unknown command', { do: 'explode' }],
    ['an unknown fault', { do: 'fault', address: 'cases', receipt: '*', kind: 'gremlin' }],
    ['a case that is not there', { do: 'change', receipt: 'IOE0900000000', kind: 'new event' }],
    ['a change the case cannot have', { do: 'change', receipt: 'MSC2490412873', kind: 'new event' }],
  ])('refuses %s and says so', async (_name, json) => {
    const got = await command(json);
    expect(got.status).toBe(400);
    expect(JSON.parse(got.text)).toHaveProperty('error');
  });
});

describe('the control page', () => {
  it('consists of plain forms that return to it', async () => {
    const sent = await ask(mockSite, '/__lab/api', {
      form: { do: 'fault', address: '*', receipt: '*', kind: '429-after', times: '', retryAfterSec: '7', overMs: '' },
    });
    expect(sent).toMatchObject({ status: 303, headers: { location: '/__lab' } });
    expect(mockSite.state.faults).toEqual([{ address: '*', receipt: '*', kind: '429-after', retryAfterSec: 7 }]);
    await ask(mockSite, '/__lab/api', { form: { do: 'pages', embedded: 'off', nested: 'on', lateCardsMs: '900' } });
    expect(mockSite.state.pages).toMatchObject({ embedded: false, nested: true, lateCardsMs: 900 });
    const { text } = await ask(mockSite, '/__lab');
    expect(text).toContain('&quot;429-after&quot;');
    expect(text).not.toMatch(/<script|\sstyle=/);
  });

  it('lists what was requested, and the result', async () => {
    await ask(mockSite, pathOf('cases', I485), { cookie });
    expect((await ask(mockSite, '/__lab')).text).toContain(`<td>${pathOf('cases', I485)}</td><td>a</td><td>200</td>`);
    expect(JSON.parse((await ask(mockSite, '/__lab/log')).text)).toHaveLength(1);
  });

  it('signs a browser in and redirects it, inside the site only', async () => {
    const got = await ask(mockSite, '/__lab/sign-in?account=b&to=/account/forms');
    expect(got.headers.location).toBe('/account/forms');
    expect((await ask(mockSite, '/account', { cookie: cookieOf(got) })).text).toContain('Kofi James Adeyemi');
    expect((await ask(mockSite, '/__lab/sign-in?account=a&to=//example.org')).headers.location).toBe(
      '/account/applicant',
    );
  });
});
