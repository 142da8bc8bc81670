import { describe, expect, it, vi } from 'vitest';
import { BUDGETS } from '../../tests/rules/budgets.ts';
import { readCases, readOptional, retryAfterMs, type ReaderParts } from './read-cases.ts';
import type { RawAnswer } from './outcome.ts';
import { ENDPOINTS, type ReadOrder } from './reading.ts';

const FIRST = 'IOE0912345001';
const SECOND = 'IOE0912345002';
const whole = (receipt: string): ReadOrder => ({ receipt, endpoints: [...ENDPOINTS] });
const bothWhole = [whole(FIRST), whole(SECOND)];

/** A reader with a site that answers as `site` says; time passes only while it sleeps. */
function aReader(site: (path: string, asked: number) => Response | Promise<Response>, more: Partial<ReaderParts> = {}) {
  const asked: string[] = [];
  const slept: number[] = [];
  const answers: RawAnswer[] = [];
  const waits: number[] = [];
  let under = 0;
  let most = 0;
  const parts: ReaderParts = {
    fetch: async (input) => {
      const { origin, pathname: path } = new URL(String(input));
      expect(origin).toBe('https://my.uscis.gov');
      asked.push(path);
      under += 1;
      most = Math.max(most, under);
      await Promise.resolve();
      try {
        return await site(path, asked.filter((one) => one === path).length);
      } finally {
        under -= 1;
      }
    },
    now: () => 1_000_000,
    sleep: (ms) => {
      slept.push(ms);
      return Promise.resolve();
    },
    isOnline: () => true,
    whenVisible: () => Promise.resolve(true),
    onAnswer: (raw) => {
      answers.push(raw);
      return Promise.resolve({ saysSignedOut: raw.status === 401, form: null });
    },
    onProbe: (raw) => Promise.resolve({ saysSignedIn: raw.status === 200 }),
    onWaiting: ({ untilMs }) => waits.push(untilMs),
    signal: new AbortController().signal,
    ...more,
  };
  return { parts, asked, slept, answers, waits, most: () => most };
}

const json = (status: number, headers: Record<string, string> = {}) =>
  new Response('{"data":{}}', { status, headers: { 'Content-Type': 'application/json', ...headers } });

describe('reading the addresses', () => {
  it('requests each of the four once per case, the first case first, at most four at a time', async () => {
    const reader = aReader(() => json(200));
    await readCases(reader.parts, bothWhole);
    expect(reader.asked).toHaveLength(8);
    expect(reader.asked.slice(0, 4).every((path) => path.includes(FIRST))).toBe(true);
    expect(reader.most()).toBe(4);
  });

  it('requests no more than what an interrupted round left', async () => {
    const reader = aReader(() => json(200));
    await readCases(reader.parts, [{ receipt: FIRST, endpoints: ['documents'] }]);
    expect(reader.asked).toEqual([`/account/case-service/api/cases/${FIRST}/documents`]);
  });

  it('gives up what is left after the tab was hidden for long, and asks nobody who is signed in', async () => {
    const reader = aReader(() => json(200), { whenVisible: () => Promise.resolve(false) });
    await readCases(reader.parts, bothWhole);
    expect(reader.asked).toEqual([]);
  });

  it('does not wait for an answer to be handled before the next request, and ends when all are', async () => {
    const takes: (() => void)[] = [];
    let hasEnded = false;
    const reader = aReader(() => json(200), {
      onAnswer: () =>
        new Promise((resolve) => {
          takes.push(() => resolve({ saysSignedOut: false, form: null }));
          if (takes.length === 1) takes[0]?.();
        }),
    });
    const reading = readCases(reader.parts, bothWhole).then(() => (hasEnded = true));
    await vi.waitFor(() => expect(reader.asked).toHaveLength(8));
    expect(hasEnded).toBe(false);
    while (!hasEnded) {
      for (const take of takes) take();
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    await reading;
    expect(reader.asked).toHaveLength(8);
  });

  it.each([429, 500, 503])('asks once more after %i, and no more', async (status) => {
    const reader = aReader((path) => (path.endsWith('/documents') ? json(status) : json(200)));
    await readCases(reader.parts, [whole(FIRST)]);
    expect(reader.asked.filter((path) => path.endsWith('/documents'))).toHaveLength(2);
    expect(reader.answers).toHaveLength(4);
    expect(reader.waits).toHaveLength(1);
  });

  it.each([401, 403, 404])('does not ask again after %i', async (status) => {
    const reader = aReader((path) => (path.endsWith('/documents') ? json(status) : json(200)));
    await readCases(reader.parts, [whole(FIRST)]);
    expect(reader.asked).toHaveLength(4);
  });

  it('waits as long as Retry-After says, up to a minute', async () => {
    const patient = aReader((path, times) =>
      path.includes('case_status') && times === 1 ? json(429, { 'Retry-After': '45' }) : json(200),
    );
    await readCases(patient.parts, [whole(FIRST)]);
    expect(patient.slept).toEqual([45_000]);
    const hasty = aReader((path) => (path.includes('case_status') ? json(429, { 'Retry-After': '61' }) : json(200)));
    await readCases(hasty.parts, [whole(FIRST)]);
    expect(hasty.slept).toEqual([]);
  });

  it('distinguishes a lost connection from being offline', async () => {
    const lost = aReader(() => Promise.reject(new TypeError('reset')));
    await readCases(lost.parts, [whole(FIRST)]);
    expect(new Set(lost.answers.map(({ failure }) => failure))).toEqual(new Set(['no-answer']));
    const offline = aReader(() => json(200), { isOnline: () => false });
    await readCases(offline.parts, [whole(FIRST)]);
    expect(offline.asked).toEqual([]);
    expect(offline.answers[0]?.failure).toBe('offline');
  });

  it('requests the probe only when all four say signed out, and then leaves the other cases unread', async () => {
    const out = aReader(() => json(401));
    await readCases(out.parts, bothWhole);
    expect(out.asked).toHaveLength(5);
    expect(out.asked.at(-1)).toBe('/account/case-service/api/cases');
    const oneFails = aReader((path) => (path.includes('case_status') ? json(401) : json(200)));
    await readCases(oneFails.parts, [whole(FIRST)]);
    expect(oneFails.asked).toHaveLength(4);
  });

  it('continues when the probe says that somebody is signed in after all', async () => {
    const reader = aReader((path) => (path.includes(FIRST) ? json(401) : json(200)));
    await readCases(reader.parts, bothWhole);
    expect(reader.asked.filter((path) => path.includes(SECOND))).toHaveLength(4);
  });

  it('sends nothing but a GET with Accept, and follows no redirect', async () => {
    const requests: RequestInit[] = [];
    const reader = aReader(() => json(200));
    await readCases(
      { ...reader.parts, fetch: (input, init) => (requests.push(init ?? {}), reader.parts.fetch(input, init)) },
      [whole(FIRST)],
    );
    for (const request of requests) {
      expect(request).toMatchObject({ method: 'GET', headers: { Accept: 'application/json' }, redirect: 'manual' });
      expect(request.body).toBeUndefined();
    }
  });
});

it.each([
  ['120', 120_000],
  [' 3 ', 3_000],
  ['Thu, 01 Jan 1970 00:16:50 GMT', 10_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', null],
  [null, null],
])('Retry-After %j means %j ms', (header, ms) => {
  expect(retryAfterMs(header, 1_000_000)).toBe(ms);
});

describe('an answer of a service worker that the site put between', () => {
  it('that goes on without end is cut off, and not asked for once more', async () => {
    const piece = new Uint8Array(1_000_000);
    let sent = 0;
    const isCut: boolean[] = [];
    const endless = () =>
      new ReadableStream<Uint8Array>({
        pull(out) {
          sent += 1;
          out.enqueue(piece);
        },
        cancel() {
          isCut.push(true);
        },
      });
    const reader = aReader((path) => (path.endsWith('/documents') ? new Response(endless()) : json(200)));
    await readCases(reader.parts, [whole(FIRST)]);
    expect(reader.answers.filter(({ failure }) => failure === 'too-large').map(({ text }) => text)).toEqual(['']);
    expect(isCut).toEqual([true]);
    expect(sent).toBeLessThan(30);
    expect(reader.asked).toHaveLength(4);
  });
  it('with a type as long as a book is taken all the same, its type cut short', async () => {
    const reader = aReader(() => json(200, { 'Content-Type': `application/json; x=${'y'.repeat(5_000)}` }));
    await readCases(reader.parts, [whole(FIRST)]);
    expect(reader.answers.map(({ contentType, status }) => [contentType.length < 1_000, status])).toEqual(
      Array.from({ length: 4 }, () => [true, 200]),
    );
  });
});

describe('reading the optional addresses', () => {
  const named = { onAnswer: () => Promise.resolve({ saysSignedOut: false, form: 'I-485' }) };
  const optional = (path: string) => path.includes('/processing_times/');

  it('comes after every case is read, one at a time and once each', async () => {
    const reader = aReader((path) => json(optional(path) ? 500 : 200), named);
    const cases = await readCases(reader.parts, [whole(FIRST), whole(SECOND)]);
    expect(reader.asked.filter(optional), 'Ask for an optional address only in readOptional.').toEqual([]);
    await readOptional(reader.parts, cases);
    expect(reader.asked.slice(8)).toEqual(
      [FIRST, SECOND].map((receipt) => `/account/case-service/api/cases/I-485/processing_times/${receipt}`),
    );
    expect(reader.waits).toEqual([]);
  });

  it('costs a case six requests at most, the probe included', async () => {
    let answers = 0;
    const reader = aReader(() => json(200), {
      onAnswer: () => {
        answers += 1;
        return Promise.resolve({ saysSignedOut: answers <= 4, form: 'I-485' });
      },
    });
    await readOptional(reader.parts, await readCases(reader.parts, [whole(FIRST)]));
    expect(reader.asked).toHaveLength(BUDGETS.requestsPerCaseWithProbe);
  });

  it('is left out where no answer names a form, or USCIS asked for patience', async () => {
    const formless = aReader(() => json(200));
    expect(await readCases(formless.parts, [whole(FIRST)])).toEqual([]);
    const throttled = aReader((path, times) => json(path.endsWith('/documents') && times === 1 ? 429 : 200), named);
    const cases = await readCases(throttled.parts, [whole(FIRST)]);
    expect(cases).toEqual([{ receipt: FIRST, form: 'I-485' }]);
    const always = aReader((path) => json(path.endsWith('/documents') ? 429 : 200), named);
    expect(await readCases(always.parts, [whole(FIRST)])).toEqual([]);
  });

  it.each([
    ['says signed out', 200, true],
    ['asks for patience', 429, false],
  ])('ends when an answer %s', async (_name, status, saysSignedOut) => {
    const reader = aReader(() => json(status), { onAnswer: () => Promise.resolve({ saysSignedOut, form: null }) });
    await readOptional(reader.parts, [
      { receipt: FIRST, form: 'I-485' },
      { receipt: SECOND, form: 'I-765' },
    ]);
    expect(reader.asked).toHaveLength(1);
  });
});
