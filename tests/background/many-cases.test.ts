// A law office with 500 clients: the real background reads them in rounds, holds them in the session's memory, and makes their table.
import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { CLIENT_RECEIPTS } from '../../mock-site/accounts.ts';
import { generatedCases } from '../../mock-site/generated-cases.ts';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { withQuota } from './session-quota.ts';
import { DOCK, pageReport, PANEL, startBackground, type RunningBackground } from './start-background.ts';

const CASES = generatedCases();
const PAGE = pageReport(CLIENT_RECEIPTS, { who: { place: 1, name: 'Imani Oyelaran' }, beyond: 3 });
const LAST = CLIENT_RECEIPTS.at(-1) ?? '';
const Order = z.object({ receipt: z.string(), endpoints: z.array(z.enum(ENDPOINTS)) });
const Update = z.object({
  res: z.object({ value: z.object({ session: z.string(), read: z.array(Order), isStopped: z.boolean() }) }),
});
const Row = z.object({
  receipt: z.string(),
  applicant: z.object({ text: z.string(), isKnown: z.boolean() }),
  lastFour: z.object({ text: z.string() }),
  asks: z.object({ kind: z.string(), sentences: z.array(z.string()) }),
  next: z.object({ kind: z.string(), day: z.string().nullable() }),
  notRead: z.array(z.string()),
  reading: z.object({ isDue: z.boolean(), hasAnswer: z.boolean(), failed: z.array(z.unknown()) }),
});
const Table = z.object({
  rows: z.array(Row),
  isReading: z.boolean(),
  isStopped: z.boolean(),
  beyond: z.number(),
});
const Reply = z.object({ res: z.object({ ok: z.literal(true), value: Table }) });

class Office {
  readonly background: RunningBackground = startBackground();
  readonly used = withQuota();

  async shows(page = PAGE) {
    return Update.parse(await this.background.say('pageShows', page, DOCK)).res.value;
  }

  /** Fetches what is ordered, as the dock does, and ends the round. */
  async fetch(read: z.infer<typeof Order>[], missing: readonly string[] = []) {
    for (const { receipt, endpoints } of read) {
      for (const endpoint of endpoints) {
        const text = CASES.get(receipt)?.[endpoint]?.toString('utf8');
        const status = text === undefined || missing.includes(receipt) ? 503 : 200;
        const answer = { status, redirectedTo: null, contentType: 'application/json', failure: 'none' };
        const raw = { endpoint, receipt, frameKey: 'k', ...answer, text: status === 200 ? text : '' };
        await this.background.say('answered', raw, DOCK);
      }
    }
    const receipts = read.map(({ receipt }) => receipt);
    return Update.parse(await this.background.say('roundEnded', { receipts, frameKey: 'k' }, DOCK)).res.value;
  }

  async table() {
    await this.background.say('panelView', { frameKey: 'k' }, PANEL);
    return Reply.parse(await this.background.say('allCases', { zone: 'UTC' }, PANEL)).res.value;
  }
}

const ids = (read: readonly { receipt: string }[]): string[] => read.map(({ receipt }) => receipt);

it('500 clients are read in rounds of fifty, within the session’s memory, and each has a row that says what it asks', async () => {
  const office = new Office();
  let { read } = await office.shows();
  const [first] = CLIENT_RECEIPTS;
  expect(ids(read)).toEqual(CLIENT_RECEIPTS.slice(0, 50));
  const before = await office.table();
  expect(before.rows).toHaveLength(500);
  expect(before).toMatchObject({ isReading: true, beyond: 3 });
  expect(before.rows[0]?.reading).toEqual({ isDue: true, hasAnswer: false, failed: [] });
  expect(before.rows.some(({ asks }) => asks.kind === 'none')).toBe(false);

  let rounds = 0;
  const seen: string[] = [];
  while (read.length > 0) {
    rounds += 1;
    seen.push(...ids(read));
    ({ read } = await office.fetch(read, [LAST]));
  }
  expect(rounds).toBe(10);
  expect(new Set(seen).size).toBe(500);
  expect(seen[0]).toBe(first);
  const { rows, isReading } = await office.table();
  expect(isReading).toBe(false);
  expect(
    rows.filter(({ reading }) => reading.isDue),
    'Keep the time of each reading, so that it is not due again at once.',
  ).toEqual([]);
  // One in fifty has an open request; that of the last one was not read.
  expect(rows.filter(({ asks }) => asks.kind === 'asked')).toHaveLength(9);
  expect(rows.filter(({ next }) => next.kind === 'coming')).toHaveLength(7);
  expect(new Set(rows.map(({ applicant }) => applicant.text)).size).toBeGreaterThan(490);
  // The one that USCIS did not answer is neither denied nor dropped.
  const last = rows.find(({ receipt }) => receipt === LAST);
  expect(last).toMatchObject({ asks: { kind: 'unsaid' }, next: { kind: 'unsaid' }, reading: { hasAnswer: false } });
  expect(last?.reading.failed).toHaveLength(ENDPOINTS.length);
  // A session may hold 10 MB.
  expect(office.used()).toBeLessThan(4_000_000);

  // The person signs out in the middle of the next look: no row is served any more.
  await office.shows(pageReport([], { kind: 'sign-in', path: '/sign-in', frameKey: 'k2' }));
  expect(await office.background.say('allCases', { zone: 'UTC' }, PANEL)).not.toMatchObject({ res: { ok: true } });
}, 60_000);

it('a reading of many cases stops when the person says so, and goes on only when they ask', async () => {
  const office = new Office();
  const { read } = await office.shows();
  await office.background.say('panelView', { frameKey: 'k' }, PANEL);
  await office.background.say('stopReading', null, PANEL);
  const sent = office.background.sent.filter(({ type }) => type === 'dockUpdate').at(-1);
  expect(sent?.data).toMatchObject({ isStopped: true });
  const after = await office.fetch(read.slice(0, 3));
  expect(after).toMatchObject({ read: [], isStopped: true });
  expect((await office.shows()).read).toEqual([]);
  const table = await office.table();
  expect(table).toMatchObject({ isReading: false, isStopped: true });
  expect(table.rows.filter(({ reading }) => reading.isDue)).toHaveLength(497);
  // A case that they open is read even so.
  await office.background.say('selectCase', CLIENT_RECEIPTS[300], PANEL);
  expect(ids((await office.shows()).read)).toEqual([CLIENT_RECEIPTS[300]]);
});
