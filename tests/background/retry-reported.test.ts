// "Caseside asked twice, at … and …" stands only where it did: the real background hears of each wait and each answer.
import { expect, it, vi } from 'vitest';
import * as z from 'zod';
import { DOCK, PANEL, startBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const View = z.object({
  res: z.object({
    value: z.object({
      addresses: z.array(
        z.object({ endpoint: z.string(), at: z.string().nullable(), firstTryAt: z.string().nullable() }),
      ),
    }),
  }),
});

it('an address that was asked twice says when, and one that was asked once says nothing of it', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-23T15:42:50.000Z') });
  const background = startBackground();
  const page = { kind: 'account', path: '/account/applicant', receipts: [RECEIPT], embedded: null, visible: true };
  await background.say(
    'pageShows',
    { ...page, listed: [], who: null, isFromSignIn: false, seq: null, frameKey: 'k' },
    DOCK,
  );
  const raw = { redirectedTo: null, contentType: 'text/html', failure: 'none', text: '' };
  const failed = (endpoint: string, status: number) =>
    background.say('answered', { frameKey: 'k', endpoint, receipt: RECEIPT, status, ...raw }, DOCK);
  const addresses = async () =>
    View.parse(await background.say('panelView', { frameKey: 'k' }, PANEL)).res.value.addresses.filter(({ at }) => at);

  await background.say(
    'waiting',
    { endpoint: 'cases', receipt: RECEIPT, untilMs: Date.now() + 20_000, frameKey: 'k' },
    DOCK,
  );
  vi.setSystemTime(Date.parse('2026-11-23T15:43:10.000Z'));
  await failed('cases', 503);
  await failed('documents', 404);
  expect(await addresses()).toEqual([
    { endpoint: 'cases', at: '2026-11-23T15:43:10.000Z', firstTryAt: '2026-11-23T15:42:50.000Z' },
    { endpoint: 'documents', at: '2026-11-23T15:43:10.000Z', firstTryAt: null },
  ]);

  await failed('cases', 404);
  expect((await addresses()).map(({ firstTryAt }) => firstTryAt)).toEqual([null, null]);
  vi.useRealTimers();
});
