// The memory that a browser gives an extension for one session, 10 MB, with answers that are more than that: the real background.
import { randomBytes } from 'node:crypto';
import { expect, it } from 'vitest';
import { browser } from 'wxt/browser';
import * as z from 'zod';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { QUOTA, withQuota } from './session-quota.ts';
import { DOCK, pageReport, PANEL, startBackground } from './start-background.ts';

const HALF_MB = 500_000;
const RECEIPTS = Array.from({ length: 50 }, (_, index) => `IOE09123450${String(index).padStart(2, '0')}`);
const LAST = RECEIPTS.at(-1) ?? '';
/** Place of a case whose answer finds no room. */
const UNFIT = 33;
const View = z.object({
  res: z.object({
    value: z.object({
      health: z.object({ state: z.string() }),
      addresses: z.array(
        z.object({ endpoint: z.string(), outcome: z.string().nullable(), unkept: z.string().optional() }),
      ),
    }),
  }),
});

/** A visit to fifty cases whose `cases` answers have half a megabyte each. */
async function visit(filling: (index: number) => string) {
  const background = startBackground();
  const used = withQuota();
  await background.say('pageShows', pageReport(RECEIPTS), DOCK);
  for (const [index, receipt] of RECEIPTS.entries()) {
    const body = { data: { receiptNumber: receipt, submissionDate: '2026-01-02', events: [], note: filling(index) } };
    const answer = { status: 200, redirectedTo: null, contentType: 'application/json', failure: 'none' };
    const text = JSON.stringify(body);
    for (const endpoint of ENDPOINTS) {
      const raw = { endpoint, receipt, frameKey: 'k', ...answer, text: endpoint === 'cases' ? text : '{"data":null}' };
      await background.say('answered', raw, DOCK);
    }
  }
  await background.say('roundEnded', { receipts: RECEIPTS, frameKey: 'k' }, DOCK);
  const view = async (receipt: string, tabId = 7) => {
    const tab = { id: tabId, incognito: false };
    await background.say('pageShows', pageReport([receipt]), { ...DOCK, tab });
    return View.parse(await background.say('panelView', { frameKey: 'k' }, { ...PANEL, tab })).res.value;
  };
  return { used, view };
}

it('fifty answers of half a megabyte each, as records repeat themselves, fit and use less than 3 MB', async () => {
  const row = '{\\"eventCode\\":\\"IAF\\",\\"createdAt\\":\\"2026-01-02\\",\\"eventId\\":\\"';
  const { used, view } = await visit((index) => {
    const rows = Array.from({ length: 8_000 }, (_, place) => row + String(index * 8_000 + place));
    return rows.join('').slice(0, HALF_MB);
  });
  expect(used()).toBeLessThan(3_000_000);
  expect((await view(LAST)).addresses[0]).toEqual({ endpoint: 'cases', outcome: 'ok' });
});

it('fifty that cannot be made smaller do not fit: the round ends, the tab says so, and a new tab still gets its panel', async () => {
  const { used, view } = await visit((index) => {
    // The last ones get smaller and smaller, so that they fill what is left to the last bytes.
    const share = 2 ** Math.max(1, index - UNFIT + 1);
    return randomBytes(Math.ceil(HALF_MB / share)).toString('hex');
  });
  expect(used()).toBeLessThanOrEqual(QUOTA);
  expect((await view(RECEIPTS[0] ?? '')).addresses[0]).toEqual({ endpoint: 'cases', outcome: 'ok' });
  for (let tabId = 9; tabId < 60; tabId += 1) await view(RECEIPTS[0] ?? '', tabId);
  const { health, addresses } = await view(RECEIPTS[UNFIT] ?? '', 8);
  expect(health.state).not.toBe('reading');
  expect(addresses[0]).toEqual({ endpoint: 'cases', outcome: 'not-read', unkept: 'no-room' });
  expect(JSON.stringify(await browser.storage.session.get('tabs'))).toContain('8');
});
