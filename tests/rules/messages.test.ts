// The number of messages of one visit, counted between the real reader and the real background.
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readCases, readOptional, type ReaderParts } from '../../lib/uscis/read-cases.ts';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { DOCK, PANEL, startBackground } from '../background/start-background.ts';
import { BUDGETS } from './budgets.ts';

const Answered = z.object({
  res: z.object({ value: z.object({ saysSignedOut: z.boolean(), form: z.nullable(z.string()) }) }),
});

interface Cost {
  requests: number;
  toBackground: number;
  toPanel: number;
}

/** A whole first visit with so many cases: page, panel, every answer, end of the round. */
async function visit(count: number): Promise<Cost> {
  const background = startBackground();
  const receipts = Array.from({ length: count }, (_, index) => `IOE09123450${String(index).padStart(2, '0')}`);
  let requests = 0;
  let toBackground = 0;
  const tell = (type: string, data: unknown) => {
    toBackground += 1;
    return background.say(type, data, DOCK);
  };
  const page = { kind: 'account', path: '/account/applicant', receipts, embedded: null, visible: true };
  await tell('pageShows', { ...page, listed: [], who: null, isFromSignIn: false, seq: null, frameKey: 'k' });
  await background.say('panelView', { frameKey: 'k' }, PANEL);
  background.sent.length = 0;
  const answer = (path: string) => {
    requests += 1;
    const receipt = /[A-Z]{3}\d{10}/.exec(path)?.[0] ?? '';
    const body = { data: { receiptNumber: receipt, submissionDate: '2026-03-03', formType: 'I-485', events: [] } };
    return Promise.resolve(new Response(JSON.stringify(body), { headers: { 'Content-Type': 'application/json' } }));
  };
  const parts: ReaderParts = {
    fetch: (input) => answer(typeof input === 'string' ? input : ''),
    now: () => 0,
    sleep: () => Promise.resolve(),
    isOnline: () => true,
    whenVisible: () => Promise.resolve(true),
    onAnswer: async (raw) => Answered.parse(await tell('answered', { ...raw, frameKey: 'k' })).res.value,
    onProbe: () => Promise.resolve({ saysSignedIn: true }),
    onWaiting: () => undefined,
    signal: new AbortController().signal,
  };
  const ofForm = await readCases(
    parts,
    receipts.map((receipt) => ({ receipt, endpoints: [...ENDPOINTS] })),
  );
  await tell('roundEnded', { receipts });
  await readOptional(parts, ofForm);
  return { requests, toBackground, toPanel: background.sent.filter(({ frameId }) => frameId === PANEL.frameId).length };
}

describe('a visit', () => {
  it.each([1, 3, 50])('with %i cases costs few messages, and one request for each address of a case', async (count) => {
    const cost = await visit(count);
    expect(cost.requests).toBe(count * BUDGETS.requestsPerCase);
    expect(cost.toBackground).toBeLessThanOrEqual(
      count * BUDGETS.messagesToBackgroundPerCase + BUDGETS.messagesToBackgroundPerVisit,
    );
    expect(cost.toPanel).toBeGreaterThan(0);
    expect(cost.toPanel).toBeLessThanOrEqual(cost.requests * BUDGETS.noticesPerAnswer + BUDGETS.noticesPerVisit);
  });
});
