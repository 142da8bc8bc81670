// The lab's control page and its JSON door turn the same switches.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pathOf } from './addresses.ts';
import { ask, cookieOf, type Asked } from './client.ts';
import type { Lab } from './mock-site.ts';
import { startLab } from './server.ts';

const I485 = 'IOE0926301101';
let lab: Lab;
let cookie: string;
beforeAll(async () => {
  lab = await startLab({ latencyMs: 0 });
  cookie = lab.signIn('a');
});
beforeEach(() => lab.reset());
afterAll(() => lab.close());

const command = (json: unknown): Promise<Asked> => ask(lab, '/__lab/api', { json });

describe('the control door', () => {
  it('sets and clears faults while the lab runs', async () => {
    const set = await command({ do: 'fault', address: 'cases', receipt: I485, kind: '500', times: 5 });
    expect(JSON.parse(set.text)).toMatchObject({
      faults: [{ address: 'cases', receipt: I485, kind: '500', times: 5 }],
    });
    expect((await ask(lab, pathOf('cases', I485), { cookie })).status).toBe(500);
    await command({ do: 'clear-faults' });
    expect((await ask(lab, pathOf('cases', I485), { cookie })).status).toBe(200);
  });

  it('changes a case, and reset puts it back', async () => {
    const was = lab.body(I485, 'cases');
    expect((await command({ do: 'change', receipt: I485, kind: 'new event' })).status).toBe(200);
    expect(lab.body(I485, 'cases')).not.toEqual(was);
    await command({ do: 'reset' });
    expect(lab.body(I485, 'cases')).toEqual(was);
  });

  it('turns pages, latency, sessions and the log', async () => {
    await command({ do: 'pages', embedded: false, rerenderMs: 250 });
    expect(lab.state.pages).toMatchObject({ embedded: false, nested: true, rerenderMs: 250 });
    await command({ do: 'latency', ms: 12 });
    expect(lab.state.latencyMs).toBe(12);
    await command({ do: 'signed-out-as', kind: 'data-null-error' });
    expect(lab.state.signedOutAs).toBe('data-null-error');
    await command({ do: 'cold', refused: true });
    expect(lab.state.coldRefused).toBe(true);
    await command({ do: 'clear-log' });
    expect(lab.log).toEqual([]);
    await command({ do: 'end-sessions' });
    expect((await ask(lab, '/account', { cookie })).status).toBe(302);
    cookie = lab.signIn('a');
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
  it('is plain forms that come back to it', async () => {
    const sent = await ask(lab, '/__lab/api', {
      form: { do: 'fault', address: '*', receipt: '*', kind: '429-after', times: '', retryAfterSec: '7', overMs: '' },
    });
    expect(sent).toMatchObject({ status: 303, headers: { location: '/__lab' } });
    expect(lab.state.faults).toEqual([{ address: '*', receipt: '*', kind: '429-after', retryAfterSec: 7 }]);
    await ask(lab, '/__lab/api', { form: { do: 'pages', embedded: 'off', nested: 'on', lateCardsMs: '900' } });
    expect(lab.state.pages).toMatchObject({ embedded: false, nested: true, lateCardsMs: 900 });
    const { text } = await ask(lab, '/__lab');
    expect(text).toContain('&quot;429-after&quot;');
    expect(text).not.toMatch(/<script|\sstyle=/);
  });

  it('lists what was asked, with what came of it', async () => {
    await ask(lab, pathOf('cases', I485), { cookie });
    expect((await ask(lab, '/__lab')).text).toContain(`<td>${pathOf('cases', I485)}</td><td>a</td><td>200</td>`);
    expect(JSON.parse((await ask(lab, '/__lab/log')).text)).toHaveLength(1);
  });

  it('signs a browser in and sends it on, inside the site only', async () => {
    const got = await ask(lab, '/__lab/sign-in?account=b&to=/account/forms');
    expect(got.headers.location).toBe('/account/forms');
    expect((await ask(lab, '/account', { cookie: cookieOf(got) })).text).toContain('Kofi James Adeyemi');
    expect((await ask(lab, '/__lab/sign-in?account=a&to=//example.org')).headers.location).toBe('/account/applicant');
  });
});
