// A masked report of a large case takes long; a sign-out that comes meanwhile is served at once, and the report is not given any more.
import { expect, it } from 'vitest';
import { DOCK, PANEL, pageReport, startBackground } from './start-background.ts';

const RECEIPT = 'IOE0912345678';
const ORDER = {
  receipts: [RECEIPT],
  purpose: 'forum',
  format: 'txt',
  masked: true,
  hide: [],
  withNotes: false,
  zone: 'UTC',
};

/** A panel that shows a case with many long texts. */
async function withLargeCase() {
  const background = startBackground();
  await background.say('pageShows', pageReport([RECEIPT]), DOCK);
  const texts = Array.from({ length: 200 }, (_, index) => `${String(index)} ${'wordless '.repeat(200)}`);
  const text = JSON.stringify({ data: { receiptNumber: RECEIPT, submissionDate: '2026-03-03', texts } });
  const answer = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none', text };
  await background.say('answered', { frameKey: 'k', endpoint: 'cases', receipt: RECEIPT, ...answer }, DOCK);
  await background.say('panelView', { frameKey: 'k' }, PANEL);
  return background;
}

it('a sign-out during a long report comes before it, and no word of the case comes after', async () => {
  const background = await withLargeCase();
  const served: string[] = [];
  const saving = background.say('saveReport', ORDER, PANEL).then((reply) => {
    served.push('report');
    return reply;
  });
  // The report has begun.
  await new Promise((resolve) => setTimeout(resolve, 0));
  await background.say('pageShows', pageReport([], { kind: 'sign-in', path: '/sign-in' }), DOCK);
  served.push('sign-out');
  expect(await saving).toEqual({ res: { ok: false } });
  expect(served).toEqual(['sign-out', 'report']);
});

it('after a sign-out there is no report to save', async () => {
  const background = await withLargeCase();
  await background.say('pageShows', pageReport([], { kind: 'sign-in', path: '/sign-in' }), DOCK);
  expect(await background.say('saveReport', ORDER, PANEL)).toEqual({ res: { ok: false } });
});

it('and without a sign-out the report comes', async () => {
  const background = await withLargeCase();
  expect(await background.say('saveReport', ORDER, PANEL)).toMatchObject({ res: { ok: true, value: {} } });
});
