// An answer that is too large to read: the real background says so, keeps nothing of it, and lets nothing be denied.
import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { DOCK, pageReport, PANEL, startBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const View = z.object({
  res: z.object({
    value: z.object({
      addresses: z.array(
        z.object({ endpoint: z.string(), outcome: z.string().nullable(), unkept: z.string().optional() }),
      ),
      current: z.object({ gate: z.object({ denials: z.looseObject({}) }) }).nullable(),
    }),
  }),
});

it('an answer of 300,000 keys, or one cut off for its size, ends as too large, is not kept, and denies nothing', async () => {
  const background = startBackground();
  await background.say('pageShows', pageReport([RECEIPT]), DOCK);
  const answer = (endpoint: string, failure: string, body: object | null) =>
    background.say(
      'answered',
      {
        endpoint,
        receipt: RECEIPT,
        frameKey: 'k',
        status: body ? 200 : 0,
        redirectedTo: null,
        contentType: 'application/json',
        failure,
        text: body ? JSON.stringify(body) : '',
      },
      DOCK,
    );
  const keys = Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`key${String(index)}`, 0]));
  await answer('cases', 'none', { data: { receiptNumber: RECEIPT, submissionDate: '2026-01-02', events: [], keys } });
  await answer('documents', 'too-large', null);
  await background.say('roundEnded', { receipts: [RECEIPT] }, DOCK);

  const { addresses, current } = View.parse(await background.say('panelView', { frameKey: 'k' }, PANEL)).res.value;
  expect(addresses.filter(({ outcome }) => outcome !== null)).toEqual([
    { endpoint: 'cases', outcome: 'unexpected', unkept: 'too-large' },
    { endpoint: 'documents', outcome: 'no-answer', unkept: 'too-large' },
  ]);
  expect(current?.gate.denials).toEqual({ requests: false, answers: false, appointments: false, lists: false });
  expect(JSON.stringify(await browser.storage.session.get(null))).not.toContain('key299999');
});
