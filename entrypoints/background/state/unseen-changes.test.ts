import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { changeSettings } from '../../../lib/platform/settings-store.ts';
import type { Json } from '../../../lib/uscis/reading.ts';
import { aTab, emptyBrowser, FIRST, keepGood, readInTab } from '../../../tests/background/session-fixtures.ts';
import { wholeHistory } from './history.ts';
import { changeSession, readAnswers } from './session-records.ts';
import {
  countUnseen,
  forgetCounts,
  markAllSeen,
  newsOf,
  noteReported,
  reportedUntil,
  takeSeenBack,
  unseenOf,
} from './unseen-changes.ts';

const bodyWith = (updatedAt: string, closed = false): { [key: string]: Json } => ({
  data: { receiptNumber: FIRST, submissionDate: '2026-01-02', events: [], closed, updatedAt },
});
const [BEFORE, AFTER] = [bodyWith('2026-05-01'), bodyWith('2026-05-20', true)];
const tab = aTab(7);

async function keepReading(body: { [key: string]: Json }, at: string): Promise<void> {
  const reading = { receipt: FIRST, endpoint: 'cases', outcome: 'ok', at, message: '', body } as const;
  expect(await wholeHistory().keep(reading, JSON.stringify(body), null)).toMatchObject({ ok: true });
}

/** Two readings that differ, the person's last look between them. */
async function changedSinceTheLastLook(): Promise<void> {
  await keepReading(BEFORE, '2026-05-02T12:00:00.000Z');
  await wholeHistory().markSeen([FIRST], null, '2026-05-03T12:00:00.000Z');
  await keepReading(AFTER, '2026-05-21T12:00:00.000Z');
  await readInTab(tab, JSON.stringify(AFTER));
  await countUnseen(tab);
}

beforeEach(async () => {
  emptyBrowser();
  await wholeHistory().eraseAll();
  await changeSettings(false, { keepHistory: true });
  await changeSession('normal', { proven: [FIRST] });
});

describe('unseen changes', () => {
  it('are counted when a round of readings ends, without a panel', async () => {
    await changedSinceTheLastLook();
    expect(await unseenOf(tab)).toBeGreaterThan(0);
  });

  it('are none once the person has seen everything', async () => {
    await changedSinceTheLastLook();
    await markAllSeen(tab, null);
    expect(await unseenOf(tab)).toBe(0);
    await countUnseen(tab);
    expect(await unseenOf(tab)).toBe(0);
  });

  it('are as before when the person takes "seen" back, once', async () => {
    await changedSinceTheLastLook();
    const before = await unseenOf(tab);
    await markAllSeen(tab, null);
    await takeSeenBack(tab);
    expect(await unseenOf(tab)).toBe(before);
    await markAllSeen(tab, 1_000_000);
    await takeSeenBack(tab);
    expect(await unseenOf(tab)).toBe(0);
  });

  it('are none of a case that nobody has shown to be of whoever is signed in', async () => {
    await changedSinceTheLastLook();
    await changeSession('normal', { proven: [] });
    expect(await unseenOf(tab)).toBe(0);
  });

  it('are forgotten with what was kept', async () => {
    await changedSinceTheLastLook();
    await forgetCounts();
    expect(await unseenOf(tab)).toBe(0);
  });

  it('are never counted in private windows, nor while no history is kept', async () => {
    await changedSinceTheLastLook();
    expect(await unseenOf({ ...tab, scope: 'private' })).toBe(0);
    await changeSettings(false, { keepHistory: false });
    expect(await unseenOf(tab)).toBe(0);
  });
});

describe('without history, what is new', () => {
  beforeEach(async () => {
    await changeSettings(false, { keepHistory: false });
    await readInTab(tab, JSON.stringify(AFTER));
  });
  const news = async () => (await newsOf(tab, [], await readAnswers('normal', [FIRST]), false)).news;

  it('is nothing after one reading', async () => {
    expect(await news()).toEqual({ state: 'off' });
  });

  it('is what differs from the first reading of this session', async () => {
    await keepGood('normal', FIRST, JSON.stringify(AFTER), JSON.stringify(BEFORE));
    expect(await news()).toMatchObject({ state: 'compared' });
  });
});

describe('what a panel showed', () => {
  const compared = async () => {
    await changedSinceTheLastLook();
    return (await newsOf(tab, [], await readAnswers('normal', [FIRST]), false)).places;
  };

  it('counts as seen after ten seconds on screen, up to when it was last given', async () => {
    const places = await compared();
    await noteReported(7, places, 1_000);
    expect(await reportedUntil(7, 10_999)).toBeNull();
    expect(await reportedUntil(7, 11_000)).toBe(places.upTo);
  });

  it('does not start anew when the same is shown again', async () => {
    const places = await compared();
    await noteReported(7, places, 1_000);
    await noteReported(7, places, 9_000);
    expect(await reportedUntil(7, 11_000)).toBe(places.upTo);
  });

  it('is nothing while there is nothing to compare', async () => {
    await noteReported(7, await compared(), 1_000);
    await noteReported(7, null, 2_000);
    expect(await reportedUntil(7, 60_000)).toBeNull();
  });
});
