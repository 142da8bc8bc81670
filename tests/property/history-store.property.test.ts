import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { storedTextOf, textOf } from '../../lib/history/store/text-delta.ts';
import { openHistoryStore, type HistoryStore } from '../../lib/history/store/history-store.ts';
import type { Reading } from '../../lib/uscis/reading.ts';
import { minute, RECEIPT } from '../builders/sample-case.ts';

afterEach(() => vi.unstubAllGlobals());

interface Read {
  at: number;
  says: string;
}

const given = ({ at, says }: Read): { reading: Reading; text: string } =>
  says === 'failed'
    ? {
        reading: { receipt: RECEIPT, endpoint: 'receipt_info', outcome: 'timeout', at: minute(at), message: '' },
        text: '',
      }
    : {
        reading: { receipt: RECEIPT, endpoint: 'receipt_info', outcome: 'ok', at: minute(at), message: '' },
        text: JSON.stringify({
          data: { form: 'I-485', location: says, subtype: '140-AA', padding: 'the same in all '.repeat(9) },
        }),
      };

async function inNewHistoryStore<T>(work: (historyStore: HistoryStore) => Promise<T>): Promise<T> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const historyStore = openHistoryStore();
  const result = await work(historyStore);
  historyStore.close();
  return result;
}

/** The history as one value: what stood from when to when. */
async function historyIn(historyStore: HistoryStore): Promise<unknown> {
  const history = await historyStore.historyOf(RECEIPT);
  if (!history.ok) throw new Error(history.error.message);
  return (history.value.answers.receipt_info ?? []).map(({ body, firstSeen, lastSeen }) => [
    /"location":"(\w+)"/.exec(JSON.stringify(body))?.[1],
    firstSeen,
    lastSeen,
  ]);
}

/** The same by the plainest means: readings in the order in which they were kept, neighbours that say the same joined. */
function expectedOf(reads: readonly Read[]): unknown {
  const spans: [string, string, string][] = [];
  for (const { at, says } of reads.filter((read) => read.says !== 'failed')) {
    const last = spans.at(-1);
    if (last?.[0] === says) last[2] = minute(at);
    else spans.push([says, minute(at), minute(at)]);
  }
  return spans;
}

/** At any times: the clock is set back and forth between them. */
const someReads = fc.array(
  fc.record<Read>({
    at: fc.integer({ min: -500_000, max: 500_000 }),
    says: fc.constantFrom('NSC', 'NBC', 'NBC', 'SCD', 'failed'),
  }),
  { minLength: 1, maxLength: 14 },
);

describe('keeping', () => {
  it('gives the history in the order in which it was read, whatever the clock, one by one or together', async () => {
    await fc.assert(
      fc.asyncProperty(someReads, async (reads) => {
        const oneByOne = await inNewHistoryStore(async (historyStore) => {
          for (const read of reads) {
            const { reading, text } = given(read);
            // The same again is kept once.
            for (let time = 0; time < 2; time += 1) expect((await historyStore.keep(reading, text)).ok).toBe(true);
          }
          return historyIn(historyStore);
        });
        const together = await inNewHistoryStore(async (historyStore) => {
          expect((await historyStore.keepAll(reads.map(given))).ok).toBe(true);
          return historyIn(historyStore);
        });
        expect(oneByOne).toEqual(expectedOf(reads));
        expect(together).toEqual(expectedOf(reads));
      }),
      { numRuns: 100 },
    );
  }, 60_000);

  it('gives back each text to the letter, also after older ones were forgotten', async () => {
    const aText = fc.record({
      a: fc.string({ unit: 'binary' }),
      b: fc.constantFrom('x'.repeat(200), 'y'),
      c: fc.string(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(aText, { minLength: 1, maxLength: 8, selector: (body) => JSON.stringify(body) }),
        fc.nat(8),
        async (bodies, cut) => {
          const texts = bodies.map((body) => JSON.stringify({ data: body }, null, 1));
          const newest = await inNewHistoryStore(async (historyStore) => {
            const at = (day: number) => new Date(Date.UTC(2026, day, 1)).toISOString();
            for (const [day, text] of texts.entries()) {
              const reading: Reading = {
                receipt: RECEIPT,
                endpoint: 'receipt_info',
                outcome: 'ok',
                at: at(day),
                message: '',
              };
              expect((await historyStore.keep(reading, text)).ok).toBe(true);
            }
            expect((await historyStore.trim(cut, at(texts.length))).ok).toBe(true);
            const stored = await historyStore.historyOf(RECEIPT);
            expect(stored.ok && stored.value.answers.receipt_info?.map(({ body }) => JSON.stringify({ body }))).toEqual(
              bodies
                .slice(Math.min(Math.max(texts.length - cut, 0), texts.length - 1))
                .map((body) => JSON.stringify({ body: { data: body } })),
            );
            return historyStore.newestTexts(RECEIPT);
          });
          expect(newest.ok && newest.value[0]?.text).toBe(texts.at(-1));
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});

describe('a text kept as a difference', () => {
  it('is the text again', () => {
    const aPair = fc.tuple(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(aPair, ([start, end, one, other]) => {
        const [text, base] = [`${start}${one}${end}`, `${start}${other}${end}`];
        expect(textOf(storedTextOf(text, 'hash', base), base)).toBe(text);
      }),
    );
  });

  it('keeps of a moved timestamp in a long answer little more than the timestamp', () => {
    const answer = (timestamp: string) =>
      `{"data":{"updatedAtTimestamp":"${timestamp}","events":${JSON.stringify('e'.repeat(4000))}}}`;
    const stored = storedTextOf(answer('2026-11-20T03:14:15.926Z'), 'hash', answer('2026-05-20T03:14:15.926Z'));
    expect(JSON.stringify(stored).length).toBeLessThan(100);
  });

  it('is reported as lost when its base is not there', () => {
    expect(textOf({ base: 'hash', start: 3, end: 3, middle: 'x' }, null)).toBeNull();
    expect(textOf({ base: 'hash', start: 3, end: 3, middle: 'x' }, 'short')).toBeNull();
  });
});
