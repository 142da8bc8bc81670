import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { aDocument, anEvent, minute, RECEIPT, sampleBodies } from '../../../tests/builders/sample-case.ts';
import type { Json, Outcome, Reading, ReadEndpoint } from '../../uscis/reading.ts';
import { mayKeep, openHistoryStore, type Result, type HistoryStore } from './history-store.ts';

let historyStore: HistoryStore;
beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  historyStore = openHistoryStore();
});
afterEach(() => {
  historyStore.close();
  vi.unstubAllGlobals();
});

/** The value of a call that must go well. */
async function got<T>(call: Promise<Result<T>>): Promise<T> {
  const result = await call;
  if (!result.ok) throw new Error(`${result.error.fault}: ${result.error.message}`);
  return result.value;
}

function reading(endpoint: ReadEndpoint, at: number, outcome: Outcome = 'ok', receipt = RECEIPT): Reading {
  return { receipt, endpoint, outcome, at: minute(at), message: '' };
}

const keep = (endpoint: ReadEndpoint, body: Json, at: number, receipt = RECEIPT) =>
  historyStore.keep(reading(endpoint, at, 'ok', receipt), JSON.stringify(body));

async function keepRound(
  at: number,
  bodies: Partial<Record<ReadEndpoint, Json>> = { ...sampleBodies() },
): Promise<void> {
  for (const endpoint of ['cases', 'case_status', 'receipt_info', 'documents'] as const) {
    const body = bodies[endpoint];
    if (body !== undefined) await got(keep(endpoint, body, at));
  }
}

/** Raw keys of one store, by a connection of our own. */
async function rawKeys(store: string): Promise<unknown[]> {
  const request = indexedDB.open('caseside-history');
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(new Error('it does not open'));
  });
  const keys = database.transaction(store).objectStore(store).getAllKeys();
  const all = await new Promise<unknown[]>((resolve) => void (keys.onsuccess = () => resolve(keys.result)));
  database.close();
  return all;
}

const spansOf = async (endpoint: ReadEndpoint) =>
  ((await got(historyStore.historyOf(RECEIPT))).answers[endpoint] ?? []).map(({ firstSeen, lastSeen }) => [
    firstSeen,
    lastSeen,
  ]);

describe('keeping readings', () => {
  it('keeps an answer once, and only moves the time it was last seen', async () => {
    expect(await got(keep('cases', sampleBodies().cases, 0))).toBe('new');
    expect(await got(keep('cases', sampleBodies().cases, 15))).toBe('known');
    expect(await got(keep('cases', sampleBodies().cases, 15))).toBe('again');
    expect(await spansOf('cases')).toEqual([[minute(0), minute(15)]]);
    expect(await rawKeys('texts')).toHaveLength(1);
  });

  it('takes another order of keys for the same answer, and keeps the text as USCIS sent it', async () => {
    const text = '{ "data": { "form": "I-485",  "location": "SCD" } }';
    await got(historyStore.keep(reading('receipt_info', 0), text));
    await got(historyStore.keep(reading('receipt_info', 9), '{"data":{"location":"SCD","form":"I-485"}}'));
    expect(await got(historyStore.newestTexts(RECEIPT))).toEqual([
      { endpoint: 'receipt_info', text, n: 2, firstSeen: minute(0), lastSeen: minute(9) },
    ]);
  });

  it('distinguishes an answer that came back after another from one that stayed', async () => {
    const [a, b] = [{ data: { form: 'A', location: 'SCD' } }, { data: { form: 'B', location: 'SCD' } }];
    for (const [at, body] of [a, b, a].entries()) await got(keep('receipt_info', body, at));
    expect(await spansOf('receipt_info')).toEqual([0, 1, 2].map((at) => [minute(at), minute(at)]));
    expect(await rawKeys('texts')).toHaveLength(2);
  });

  it('keeps of a failed reading that it failed, and nothing in place of a good one', async () => {
    await keepRound(0);
    await got(historyStore.keep(reading('documents', 15, 'server-error'), '{"data":[]}'));
    const { answers } = await got(historyStore.answersAt(RECEIPT, minute(20)));
    expect(answers.documents?.body).toEqual(sampleBodies().documents);
    expect(answers.documents?.lastSeen).toBe(minute(0));
    const { reads } = await got(historyStore.activityBetween(RECEIPT, minute(10), minute(20)));
    expect(reads).toEqual([{ endpoint: 'documents', at: minute(15), outcome: 'server-error' }]);
  });

  it('keeps an answer without a body, and a number longer than JavaScript can hold', async () => {
    await got(historyStore.keep(reading('processing_times', 0, 'empty'), ''));
    await got(
      historyStore.keep(reading('cases', 0), '{"data":{"receiptNumber":"IOE0934567812","n":123456789012345678901}}'),
    );
    const { answers } = await got(historyStore.answersAt(RECEIPT, minute(0)));
    expect(answers.processing_times).toMatchObject({ body: undefined, firstSeen: minute(0), lastSeen: minute(0) });
    expect(answers.cases?.body).toEqual({ data: { receiptNumber: RECEIPT, n: '123456789012345678901' } });
  });

  it.each([
    ['without a time', { ...reading('cases', 0), at: null }, '{"data":{}}'],
    ['with a text that is no JSON', reading('cases', 0), '<html>'],
    ['called good, with no text', reading('cases', 0), ''],
  ])('refuses a reading %s and keeps nothing of it', async (_name, given, text) => {
    expect(await historyStore.keep(given, text)).toMatchObject({ ok: false, error: { fault: 'refused' } });
    expect(await got(historyStore.receipts())).toEqual([]);
  });

  it('loses and doubles nothing when two of its kind write at once', async () => {
    const other = openHistoryStore();
    const both = [historyStore, other];
    const bodies = Array.from({ length: 20 }, (_, n) => ({ data: { form: 'I-485', location: `L${String(n % 3)}` } }));
    await Promise.all(
      bodies.flatMap((body, at) =>
        both.map((each, which) => got(each.keep(reading('receipt_info', 2 * at + which), JSON.stringify(body)))),
      ),
    );
    const places = (await rawKeys('reads')).map((key) => Array.isArray(key) && key[4]);
    expect(places.sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(await rawKeys('texts')).toHaveLength(3);
    other.close();
  });
});

describe('what changed', () => {
  it('is nothing after a first reading, which is a start', async () => {
    await keepRound(0);
    expect(await got(historyStore.changesSince(RECEIPT))).toMatchObject({
      since: minute(0),
      isStart: true,
      changes: [],
    });
    expect(await got(historyStore.changesSince('IOE0900000001'))).toBeNull();
  });

  it('is reported since the person last marked the case as seen, also after a restart', async () => {
    await keepRound(0);
    const changed = sampleBodies();
    changed.cases.data['closed'] = true;
    await keepRound(15, { ...changed });
    historyStore.close();
    historyStore = openHistoryStore();
    const before = await got(historyStore.changesSince(RECEIPT));
    expect(before).toMatchObject({
      since: minute(0),
      isStart: false,
      changes: [{ kind: 'flag', seenBetween: [minute(0), minute(15)] }],
    });
    await got(historyStore.markSeen([RECEIPT], before?.upTo ?? 0, minute(16)));
    await got(historyStore.markSeen([RECEIPT], 1, minute(17)));
    expect(await got(historyStore.changesSince(RECEIPT))).toMatchObject({
      since: minute(16),
      isStart: false,
      changes: [],
    });
  });

  it('never calls six old documents new because one reading failed or said nothing', async () => {
    const bodies = sampleBodies();
    bodies.documents.data = [1, 2, 3, 4, 5, 6].map((n) => aDocument(n, `file-${String(n)}.pdf`, 'Other', false));
    await keepRound(0, { ...bodies });
    const { documents: _failed, ...rest } = bodies;
    await keepRound(15, rest);
    await got(historyStore.keep(reading('documents', 15, 'timeout'), ''));
    await got(historyStore.markSeen([RECEIPT], null, minute(16)));
    await got(historyStore.keep(reading('documents', 20, 'empty'), '{"data":null}'));
    await got(historyStore.markSeen([RECEIPT], null, minute(21)));
    await keepRound(30, { ...bodies });
    expect((await got(historyStore.changesSince(RECEIPT)))?.changes).toEqual([]);
    const first = await got(historyStore.firstSeenOf(RECEIPT));
    expect(Object.values(first)).toEqual(Array.from({ length: 6 }, () => minute(0)));
  });

  it('gives each change the time in which it happened, however many readings lie between', async () => {
    const bodies = sampleBodies();
    await keepRound(0, { ...bodies });
    bodies.cases.data['closed'] = true;
    await keepRound(10, { ...bodies });
    bodies.cases.data.events.push(anEvent(3, 'HA', '2026-11-20T08:00:00.000Z'));
    await keepRound(20, { ...bodies });
    await keepRound(30, { ...bodies });
    const changes = (await got(historyStore.changesSince(RECEIPT)))?.changes ?? [];
    expect(changes.map(({ kind, seenBetween }) => [kind, ...seenBetween])).toEqual([
      ['event', minute(10), minute(20)],
      ['flag', minute(0), minute(10)],
    ]);
  });

  it('can be reported of any two moments, and as a log with every flip', async () => {
    const bodies = sampleBodies();
    for (const at of [0, 10, 20, 30]) {
      bodies.cases.data['closed'] = at % 20 === 10;
      await keepRound(at, { ...bodies });
    }
    expect(await got(historyStore.changesBetween(RECEIPT, minute(0), minute(29)))).toEqual([]);
    expect(await got(historyStore.changesBetween(RECEIPT, minute(5), minute(12)))).toHaveLength(1);
    const log = await got(historyStore.logOf(RECEIPT));
    expect(log.map(({ at, changes }) => [at, ...changes.map(({ after }) => after)])).toEqual([
      [minute(30), true],
      [minute(20), false],
      [minute(10), true],
    ]);
  });

  it('remembers the day each document was first seen', async () => {
    const bodies = sampleBodies();
    await keepRound(0, { ...bodies });
    bodies.documents.data.unshift(aDocument(3, 'Notice of Action.pdf', 'Notice of Action'));
    await keepRound(10, { ...bodies });
    await keepRound(20, { ...bodies });
    const first = await got(historyStore.firstSeenOf(RECEIPT));
    expect(Object.entries(first).map(([key, at]) => [key.slice(-1), at])).toEqual([
      ['1', minute(0)],
      ['2', minute(0)],
      ['3', minute(10)],
    ]);
  });
});

describe('what a person leaves here', () => {
  it('counts a page that stays open as one visit', async () => {
    for (const at of [0, 5, 9, 40]) await got(historyStore.noteVisit([RECEIPT], minute(at)));
    const { visits } = await got(historyStore.activityBetween(RECEIPT, minute(8), minute(60)));
    expect(visits).toEqual([
      { from: minute(0), to: minute(9) },
      { from: minute(40), to: minute(40) },
    ]);
  });

  it('keeps, changes and removes notes', async () => {
    await got(
      historyStore.keepNote(RECEIPT, { id: 'b', at: '2026-11-20', text: 'Called. Wait 30 days.', reference: 'W-17' }),
    );
    await got(historyStore.keepNote(RECEIPT, { id: 'a', at: '2026-10-02', text: 'Asked by mail', reference: null }));
    await got(historyStore.keepNote(RECEIPT, { id: 'a', at: '2026-10-02', text: 'Asked by mail.', reference: null }));
    expect((await got(historyStore.notesOf(RECEIPT))).map(({ text }) => text)).toEqual([
      'Asked by mail.',
      'Called. Wait 30 days.',
    ]);
    await got(historyStore.removeNote(RECEIPT, 'a'));
    expect(await got(historyStore.notesOf(RECEIPT))).toHaveLength(1);
  });

  it('keeps nothing from a private window, before the first question is answered, or after a no', () => {
    expect(mayKeep({ isPrivate: false }, { keepHistory: true })).toBe(true);
    expect(mayKeep({ isPrivate: true }, { keepHistory: true })).toBe(false);
    expect(mayKeep({ isPrivate: false }, { keepHistory: null })).toBe(false);
    expect(mayKeep({ isPrivate: false }, { keepHistory: false })).toBe(false);
  });
});

describe('a clock that was moved', () => {
  const ahead = '2026-12-24T10:00:00.000Z';
  const titled = (statusTitle: string) => {
    const { case_status } = sampleBodies();
    case_status.data['statusTitle'] = statusTitle;
    return JSON.stringify(case_status);
  };

  it('a month ahead at one visit hides no later change, and its answer does not stay the newest', async () => {
    await got(keep('case_status', sampleBodies().case_status, 0));
    await got(historyStore.keep({ ...reading('case_status', 0), at: ahead }, titled('Case Was Received')));
    await got(historyStore.markSeen([RECEIPT], null, ahead));
    const now = titled('Request for Evidence Was Sent');
    await got(historyStore.keep(reading('case_status', 20), now));
    expect((await got(historyStore.newestTexts(RECEIPT)))[0]?.text).toBe(now);
    expect((await got(historyStore.changesSince(RECEIPT)))?.changes).toMatchObject([
      { kind: 'status', before: 'Case Was Received', after: 'Request for Evidence Was Sent' },
    ]);
    expect((await got(historyStore.logOf(RECEIPT))).map(({ at }) => at)).toEqual([minute(20), ahead]);
  });

  it('back to the same minute keeps what was read then apart', async () => {
    for (const [at, title] of [
      [5, 'A'],
      [0, 'B'],
      [0, 'A'],
    ] as const)
      await got(historyStore.keep(reading('case_status', at), titled(title)));
    expect(await spansOf('case_status')).toHaveLength(3);
    const changes = await got(historyStore.changesBetween(RECEIPT, minute(5), minute(0)));
    expect(changes).toEqual([]);
  });

  it('years back or ahead when one answer was kept makes trimming forget nothing that is young', async () => {
    const stored = async () =>
      (await got(historyStore.historyOf(RECEIPT))).answers.case_status?.map(({ firstSeen }) => firstSeen);
    const times = ['2026-01-05T10:00:00.000Z', '2031-01-05T10:00:00.000Z', '2026-06-01T10:00:00.000Z'];
    const young = ['1970-01-01T00:00:10.000Z', '2026-06-02T10:00:00.000Z'];
    for (const at of [...times, ...young])
      await got(historyStore.keep({ ...reading('case_status', 0), at }, titled(`As of ${at}`)));
    await got(historyStore.trim(3, '2026-07-01T00:00:00.000Z'));
    expect(await stored()).toEqual([...times.slice(1), ...young]);
  });
});

describe('letting go', () => {
  const OTHER = 'IOE0934567999';
  const everything = async () =>
    (await Promise.all(['texts', 'spans', 'reads', 'misses', 'firsts', 'visits', 'notes', 'seen'].map(rawKeys))).flat();

  it('erases one case whole, and no other', async () => {
    for (const receipt of [RECEIPT, OTHER]) {
      await got(keep('documents', sampleBodies().documents, 0, receipt));
      await got(historyStore.keep(reading('cases', 1, 'timeout', receipt), ''));
      await got(historyStore.keepNote(receipt, { id: 'x', at: '2026-11-20', text: 'A call', reference: null }));
      await got(historyStore.noteVisit([receipt], minute(0)));
      await got(historyStore.markSeen([receipt], null, minute(0)));
    }
    await got(historyStore.eraseCase(RECEIPT));
    const left = await everything();
    expect(
      left.filter((key) => JSON.stringify(key).includes(RECEIPT)),
      'Let eraseCase delete from this store too.',
    ).toEqual([]);
    expect(left.filter((key) => JSON.stringify(key).includes(OTHER))).toHaveLength(9);
    expect(await got(historyStore.receipts())).toEqual([OTHER]);
  });

  it('erases everything, the database too, and can keep again afterwards', async () => {
    await keepRound(0);
    await got(historyStore.eraseAll());
    expect(await indexedDB.databases()).toEqual([]);
    await keepRound(5);
    expect((await got(historyStore.sizeAndSince())).since).toBe(minute(5));
  });

  it('erases everything also while another connection is open', async () => {
    await keepRound(0);
    const other = openHistoryStore();
    await got(other.receipts());
    await got(historyStore.eraseAll());
    expect(await got(other.receipts())).toEqual([]);
    other.close();
  });

  it('counts as erased once it is empty, while a page that does not let go holds the database', async () => {
    await keepRound(0);
    const [{ name } = { name: '' }] = await indexedDB.databases();
    const held = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open(name ?? '');
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    const erased = await historyStore.eraseAll();
    const left = held.transaction('texts').objectStore('texts').count();
    const count = await new Promise((resolve) => {
      left.onsuccess = () => {
        resolve(left.result);
      };
    });
    held.close();
    expect({ erased, count }).toEqual({ erased: { ok: true, value: null }, count: 0 });
  });

  it('forgets what is older than asked, but not the newest answer, nor notes', async () => {
    const bodies = sampleBodies();
    const monthly = (month: number): Reading => ({
      ...reading('cases', 0),
      at: `2026-0${String(month)}-05T10:00:00.000Z`,
    });
    for (const month of [1, 2, 3, 4, 5, 6]) {
      bodies.cases.data['updatedAt'] = `2026-0${String(month)}-04`;
      await got(historyStore.keep(monthly(month), JSON.stringify(bodies.cases)));
    }
    await got(keep('case_status', sampleBodies().case_status, -400_000));
    await got(historyStore.keepNote(RECEIPT, { id: 'x', at: '2026-01-01', text: 'A call', reference: null }));
    await got(historyStore.trim(3, '2026-07-01T00:00:00.000Z'));
    const { answers } = await got(historyStore.historyOf(RECEIPT));
    expect(answers.cases?.map(({ firstSeen }) => firstSeen.slice(0, 7))).toEqual(['2026-04', '2026-05', '2026-06']);
    expect(answers.cases?.at(-1)?.body).toEqual(bodies.cases);
    expect(answers.case_status).toHaveLength(1);
    expect(await rawKeys('texts')).toHaveLength(4);
    expect(await got(historyStore.notesOf(RECEIPT))).toHaveLength(1);
  });

  it('says how much it keeps and since when', async () => {
    await keepRound(0);
    await keepRound(10);
    expect(await got(historyStore.sizeAndSince())).toMatchObject({
      since: minute(0),
      cases: [{ receipt: RECEIPT, since: minute(0), answers: 4, readings: 8, notes: 0 }],
    });
  });
});

describe('a database that does not work', () => {
  it('is reported, and never thrown', async () => {
    vi.stubGlobal('indexedDB', {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    });
    expect(await keep('cases', sampleBodies().cases, 0)).toEqual({
      ok: false,
      error: { fault: 'broken', message: 'no' },
    });
    expect(await historyStore.changesSince(RECEIPT)).toMatchObject({ ok: false, error: { fault: 'broken' } });
  });

  it('that is full keeps what it had, says so, and goes on when there is room again', async () => {
    await keepRound(0);
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    expect(await keep('cases', { data: { receiptNumber: RECEIPT } }, 10)).toMatchObject({
      ok: false,
      error: { fault: 'full' },
    });
    put.mockRestore();
    expect(await spansOf('cases')).toEqual([[minute(0), minute(0)]]);
    expect(await got(keep('cases', { data: { receiptNumber: RECEIPT } }, 10))).toBe('new');
  });

  it('of a newer Caseside is left untouched', async () => {
    const request = indexedDB.open('caseside-history', 3);
    request.onupgradeneeded = () => void request.result.createObjectStore('newer').put('kept', 'key');
    await new Promise((resolve) => void (request.onsuccess = resolve));
    request.result.close();
    expect(await keep('cases', sampleBodies().cases, 0)).toMatchObject({ ok: false, error: { fault: 'newer' } });
    expect(await rawKeys('newer')).toEqual(['key']);
  });

  it('that never answers is given up on, so that the panel goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.stubGlobal('indexedDB', { open: () => new IDBOpenDBRequest() });
    const stored = keep('cases', sampleBodies().cases, 0);
    const state = { isOver: false };
    void stored.then(() => (state.isOver = true));
    await vi.waitFor(() => {
      vi.advanceTimersByTime(11_000);
      expect(state.isOver).toBe(true);
    });
    vi.useRealTimers();
    expect(await stored).toMatchObject({ ok: false, error: { fault: 'broken' } });
  });

  it('opens anew when the browser dropped the connection', async () => {
    await keepRound(0);
    const lost = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
      throw new DOMException('closing', 'InvalidStateError');
    });
    expect(await got(historyStore.receipts())).toEqual([RECEIPT]);
    lost.mockRestore();
  });
});
