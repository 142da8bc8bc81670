// The page of the crash test: writes to the history store and says what was confirmed, lists what is kept, makes an older database or a back-up and
// brings it in, or fills the history and measures. What it says goes to the console; the numbers it is asked about stand in its body.
import { openHistoryStore } from '../../lib/history/store/history-store.ts';
import { makeOldDatabase } from './old-database.ts';
import type { Reading } from '../../lib/uscis/reading.ts';

const RECEIPT = 'IOE0934567812';
/** Of the numbers that a second tab writes. */
const OTHER_RECEIPT = 'IOE0934567813';
const SECOND_TAB = 50_000;
const BACK_UP = 'back-up';
const receiptOf = (n: number): string => (Math.floor(n / SECOND_TAB) % 2 === 0 ? RECEIPT : OTHER_RECEIPT);
const START = Date.UTC(2025, 0, 1);
const ENDPOINTS = ['cases', 'case_status', 'receipt_info', 'documents'] as const;

const order = new URLSearchParams(location.search);
const historyStore = openHistoryStore();

const at = (n: number): string => new Date(START + n * 1000).toISOString();

/** Reading n: an answer of its own, about as long as USCIS's. */
function readingOf(n: number): { reading: Reading; text: string } {
  const receipt = receiptOf(n);
  const events = Array.from({ length: 8 }, (_, index) => ({
    receiptNumber: receipt,
    eventId: `0000000${String(index)}-0000-4000-8000-000000000000`,
    eventCode: 'FTA0',
    createdAtTimestamp: at(index),
    updatedAtTimestamp: at(index),
    eventTimestamp: at(index),
  }));
  const data = { receiptNumber: receipt, updatedAtTimestamp: at(n), submissionDate: '2025-01-01', number: n, events };
  const endpoint = ENDPOINTS[n % ENDPOINTS.length] ?? 'cases';
  return {
    reading: { receipt, endpoint, outcome: 'ok', at: at(n), message: '' },
    text: JSON.stringify({ data }),
  };
}

async function write(from: number): Promise<never> {
  for (let n = from; ; n += 1) {
    const { reading, text } = readingOf(n);
    const stored = await historyStore.keep(reading, text);
    if (!stored.ok) throw new Error(stored.error.message);
    console.log(`confirmed ${String(n)}`);
  }
}

const NUMBERS = /\d+/g;
/** Behind what was filled in before. */
const FROM_FULL = 1_000;

/** Writes until the history store says that something could not be kept. */
async function writeUntilFull(): Promise<{ fault: string; message: string }> {
  for (let n = FROM_FULL; ; n += 1) {
    const { reading, text } = readingOf(n);
    const stored = await historyStore.keep(reading, text);
    if (!stored.ok) return stored.error;
    console.log(`confirmed ${String(n)}`);
  }
}

/** Those of the confirmed readings that can be read back, each with its own answer; and those in whose place something else is given. */
async function list(): Promise<{ found: number[]; wrong: number[] }> {
  const confirmed = (document.body.textContent.match(NUMBERS) ?? []).map(Number);
  const [found, wrong]: [number[], number[]] = [[], []];
  for (const n of confirmed) {
    const state = await historyStore.answersAt(receiptOf(n), at(n));
    const answer = state.ok ? state.value.answers[ENDPOINTS[n % ENDPOINTS.length] ?? 'cases'] : undefined;
    if (answer === undefined) continue;
    const text = JSON.stringify(answer.body);
    const given = Number(/"number":(\d+)/.exec(text)?.[1] ?? NaN);
    if (text !== readingOf(given).text || receiptOf(given) !== receiptOf(n)) wrong.push(n);
    else if (answer.firstSeen === at(n) && given === n) found.push(n);
  }
  return { found, wrong };
}

/** A back-up of so many readings, put by in this page; what stands in the history after is of another case. */
async function prepareBringingIn(count: number): Promise<number[]> {
  await fillWith(Array.from({ length: count }, (_, n) => readingOf(n)));
  const records = await historyStore.allRecords();
  if (!records.ok || !(await historyStore.eraseAll()).ok) throw new Error('No back-up could be made.');
  localStorage.setItem(BACK_UP, JSON.stringify(records.value));
  const numbers = Array.from({ length: 5 }, (_, index) => SECOND_TAB + index);
  await fillWith(numbers.map(readingOf));
  return numbers;
}

async function bringIn(): Promise<unknown> {
  const records: unknown = JSON.parse(localStorage.getItem(BACK_UP) ?? '[]');
  return Array.isArray(records) ? historyStore.bringIn(records) : null;
}

async function fillWith(readings: ReturnType<typeof readingOf>[]): Promise<void> {
  const stored = await historyStore.keepAll(readings);
  if (!stored.ok) throw new Error(stored.error.message);
}

async function timed(work: () => Promise<{ ok: boolean }>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 9; run += 1) {
    const start = performance.now();
    if (!(await work()).ok) throw new Error('the history store does not answer');
    times.push(performance.now() - start);
  }
  return Math.round((times.sort((a, b) => a - b)[4] ?? 0) * 10) / 10;
}

async function fill(count: number): Promise<object> {
  for (let n = 0; n < count; n += 500) {
    await fillWith(Array.from({ length: Math.min(500, count - n) }, (_, index) => readingOf(n + index)));
  }
  const openAndReadNewestMs = await timed(async () => {
    const opened = openHistoryStore();
    const newest = await opened.newestTexts(RECEIPT);
    opened.close();
    return newest;
  });
  const { usage } = await navigator.storage.estimate();
  let n = count;
  return {
    openAndReadNewestMs,
    newestMs: await timed(() => historyStore.newestTexts(RECEIPT)),
    changesSinceStartMs: await timed(() => historyStore.changesSince(RECEIPT)),
    changesSinceLastMs: await timed(() => historyStore.changesBetween(RECEIPT, at(count - 5), at(count - 1))),
    firstSeenMs: await timed(() => historyStore.firstSeenOf(RECEIPT)),
    keepMs: await timed(() => {
      const { reading, text } = readingOf((n += 1));
      return historyStore.keep(reading, text);
    }),
    usageBytes: usage ?? null,
  };
}

async function obey(): Promise<unknown> {
  switch (order.get('do')) {
    case 'write':
      return write(Number(order.get('from')));
    case 'write-until-full':
      return writeUntilFull();
    case 'list':
      return list();
    case 'old':
      return makeOldDatabase(
        Array.from({ length: Number(order.get('count')) }, (_, n) => readingOf(n)),
        historyStore,
      );
    case 'prepare-bringing-in':
      return prepareBringingIn(Number(order.get('count')));
    case 'bring-in':
      return bringIn();
    case 'upgrade':
      return historyStore.newestTexts(RECEIPT);
    case 'fill':
      return fill(Number(order.get('count')));
    default:
      return historyStore.eraseAll();
  }
}

const answer = await obey().catch((error: unknown) => ({ error: String(error) }));
console.log(`answer ${JSON.stringify(answer)}`);
