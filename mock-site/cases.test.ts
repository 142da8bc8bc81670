// The mock site's own cases are complete, have an owner, and have the format of the site's answers.
import { describe, expect, it } from 'vitest';
import { ACCOUNTS, HUGE_RECEIPT } from './accounts.ts';
import { CASE_NOTES } from './case-notes.ts';
import { dataOf, isRecord, readCaseFolders } from './case-store.ts';
import { generatedCases } from './generated-cases.ts';

const { cases: stored, passedOver } = readCaseFolders(new URL('./cases', import.meta.url).pathname);
const all = new Map([...stored, ...generatedCases()]);
const text = [...stored.values()]
  .flatMap((bodies) => Object.values(bodies).map((body) => body.toString('utf8')))
  .join('\n');

const rowsOf = (receipt: string, key: string): Record<string, unknown>[] => {
  const rows = dataOf(all.get(receipt)?.cases)?.[key];
  return Array.isArray(rows) ? rows.filter(isRecord) : [];
};

describe('the mock site’s cases', () => {
  it('each have an owner and, when stored, a note of what they demonstrate', () => {
    expect(passedOver, 'Give the folder a case with a receipt number, or remove it.').toEqual([]);
    const owned = new Set(ACCOUNTS.flatMap(({ receipts }) => receipts));
    expect(
      [...all.keys()].filter((receipt) => !owned.has(receipt)),
      'Give the case an owner in mock-site/accounts.ts.',
    ).toEqual([]);
    expect(
      [...owned].filter((receipt) => !all.has(receipt)),
      'Remove the receipt from mock-site/accounts.ts, or add its case.',
    ).toEqual([]);
    expect([...stored.keys(), HUGE_RECEIPT].sort()).toEqual(Object.keys(CASE_NOTES).sort());
  });

  it('carry their own receipt in every row', () => {
    for (const [receipt, bodies] of all) {
      const named = Object.values(bodies).flatMap(
        (body) => body.toString('utf8').match(/"receipt_?[nN]umber": "(\w+)"/g) ?? [],
      );
      expect(named.length).toBeGreaterThan(0);
      expect(
        named.filter((each) => !each.includes(receipt)),
        'Let every body of a case name its own receipt.',
      ).toEqual([]);
    }
  });

  it('demonstrate what their note says', () => {
    const requests = rowsOf('IOE0926301101', 'evidenceRequests').map(({ isRespondedTo }) => isRespondedTo);
    expect(requests).toEqual([false, true]);
    const filed = ['IOE0926301101', 'IOE0926301102', 'IOE0926301103'].map(
      (each) => dataOf(all.get(each)?.cases)?.['submissionDate'],
    );
    expect(filed).toEqual(['2026-03-03', '2026-03-03', '2026-03-03']);
    expect(rowsOf('IOE0927210045', 'notices')[0]).toMatchObject({ appointmentDateTime: '2026-12-09T14:30:00.000Z' });
    expect(dataOf(all.get('IOE0926339946')?.cases)).toMatchObject({ closed: true });
    expect(dataOf(all.get('IOE0926377530')?.cases)).toMatchObject({ isPremiumProcessed: true });
    expect(dataOf(all.get('IOE0927904412')?.cases)).not.toHaveProperty('updatedAtTimestamp');
    expect(text).toMatch(/<a href=/);
  });

  it('include one of 1,000 events and 500 documents, the same at every start', () => {
    expect(rowsOf(HUGE_RECEIPT, 'events')).toHaveLength(1000);
    expect(new Set(rowsOf(HUGE_RECEIPT, 'events').map(({ eventId }) => eventId)).size).toBe(1000);
    expect(
      all
        .get(HUGE_RECEIPT)
        ?.documents?.toString('utf8')
        .match(/"fileName"/g),
    ).toHaveLength(500);
    expect(generatedCases()).toEqual(generatedCases());
  });

  it('contain no date later than the day they were made for', () => {
    for (const [receipt] of all) {
      const written = rowsOf(receipt, 'events').map(({ createdAtTimestamp }) => String(createdAtTimestamp));
      expect(
        written.filter((timestamp) => timestamp > '2026-11-23'),
        'Write times up to the day the cases were made for.',
      ).toEqual([]);
      expect([...written].sort().reverse()).toEqual(written);
    }
  });
});
