import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openHistoryStore, type HistoryStore } from '../../lib/history/store/history-store.ts';
import type { Json, ReadEndpoint } from '../../lib/uscis/reading.ts';
import { dumpOf, load, type RawDatabase } from './raw-database.ts';
import { aDocument, anEvent, minute, RECEIPT, sampleBodies } from '../builders/sample-case.ts';

const SAVED = new URL('./history-1.json', import.meta.url);
const SECOND = 'IOE0934567899';

let historyStore: HistoryStore;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  historyStore = openHistoryStore();
});
afterEach(() => {
  historyStore.close();
  vi.unstubAllGlobals();
});

/** What a person did with the first version: two cases, changes, a failed reading, an answer that came back, notes, visits. */
async function firstVersionsUse(): Promise<void> {
  const keep = async (endpoint: ReadEndpoint, body: Json, at: number, receipt = RECEIPT) => {
    const reading = { receipt, endpoint, outcome: 'ok' as const, at: minute(at), message: '' };
    expect(await historyStore.keep(reading, JSON.stringify(body, null, 1))).toMatchObject({ ok: true });
  };
  const bodies = sampleBodies();
  for (const endpoint of ['cases', 'case_status', 'receipt_info', 'documents'] as const)
    await keep(endpoint, bodies[endpoint], 0);
  bodies.cases.data['closed'] = true;
  bodies.cases.data.events.push(anEvent(3, 'HA', '2026-11-20T08:00:00.000Z'));
  await keep('cases', bodies.cases, 15);
  await keep('cases', sampleBodies().cases, 30);
  bodies.documents.data.push(aDocument(3, 'Notice of Action.pdf', 'Notice of Action'));
  await keep('documents', bodies.documents, 30);
  await keep('receipt_info', { data: null }, 30, SECOND);
  const failed = {
    receipt: RECEIPT,
    endpoint: 'case_status' as const,
    outcome: 'server-error' as const,
    at: minute(30),
    message: '',
  };
  expect((await historyStore.keep(failed, '')).ok).toBe(true);
  const empty = {
    receipt: RECEIPT,
    endpoint: 'processing_times' as const,
    outcome: 'empty' as const,
    at: minute(30),
    message: '',
  };
  expect((await historyStore.keep(empty, '')).ok).toBe(true);
  expect((await historyStore.noteVisit([RECEIPT, SECOND], minute(14))).ok).toBe(true);
  expect((await historyStore.markSeen([RECEIPT], minute(16))).ok).toBe(true);
  const note = {
    id: '7d0c6b3e-0000-4000-8000-000000000001',
    at: '2026-11-19',
    text: 'Called. Wait 30 days.',
    reference: 'W-17',
  };
  expect((await historyStore.keepNote(RECEIPT, note)).ok).toBe(true);
}

const saved = async (): Promise<RawDatabase> => JSON.parse(await readFile(SAVED, 'utf8'));

describe('a history of the first version', () => {
  it('is what this version writes, so no step of migration is needed', async () => {
    await firstVersionsUse();
    expect(await dumpOf('caseside-history')).toEqual(await saved());
  });

  it('is read back whole', async () => {
    await load(await saved());
    const value = async <T>(call: Promise<{ ok: true; value: T } | { ok: false }>): Promise<T> => {
      const result = await call;
      if (!result.ok) throw new Error('it cannot be read');
      return result.value;
    };
    expect(await value(historyStore.receipts())).toEqual([RECEIPT, SECOND]);
    const history = await value(historyStore.historyOf(RECEIPT));
    expect(history.answers.cases?.map(({ firstSeen, lastSeen }) => [firstSeen, lastSeen])).toEqual(
      [0, 15, 30].map((at) => [minute(at), minute(at)]),
    );
    expect(history.answers.cases?.at(-1)?.body).toEqual(sampleBodies().cases);
    expect(
      (await value(historyStore.logOf(RECEIPT))).map(({ changes }) => changes.map(({ kind }) => kind).sort()),
    ).toEqual([
      ['document', 'event-gone', 'flag'],
      ['event', 'flag'],
    ]);
    expect((await value(historyStore.changesSince(RECEIPT, null)))?.changes.map(({ kind }) => kind).sort()).toEqual([
      'document',
      'event-gone',
      'flag',
    ]);
    expect(await value(historyStore.notesOf(RECEIPT))).toMatchObject([{ text: 'Called. Wait 30 days.' }]);
    expect(Object.values(await value(historyStore.firstSeenOf(RECEIPT)))).toEqual([minute(0), minute(0), minute(30)]);
    expect(await value(historyStore.seenOf(RECEIPT))).toBe(minute(16));
    const { visits, reads } = await value(historyStore.activityBetween(RECEIPT, minute(10), minute(40)));
    expect(visits).toEqual([{ from: minute(14), to: minute(14) }]);
    expect(reads.map(({ endpoint, outcome }) => `${endpoint} ${outcome}`).sort()).toEqual([
      'case_status server-error',
      'cases ok',
      'cases ok',
      'documents ok',
      'processing_times ok',
    ]);
  });
});
