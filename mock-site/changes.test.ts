// What each change between two visits modifies, and what it leaves alone.
import { describe, expect, it } from 'vitest';
import { dataOf, isRecord, readCaseFolders, type Bodies } from './case-store.ts';
import { CHANGE_KINDS, changeCase, type ChangeKind } from './changes.ts';

const { cases } = readCaseFolders(new URL('./cases', import.meta.url).pathname);
const before: Bodies = cases.get('IOE0926301101') ?? {};
const after = (kind: ChangeKind): Bodies => changeCase(before, kind, 1);
const TIMESTAMP = '2026-11-23T16:01:07.391Z';

const listOf = (bodies: Bodies, key: string): Record<string, unknown>[] => {
  const list = dataOf(bodies.cases)?.[key];
  return Array.isArray(list) ? list.filter(isRecord) : [];
};
const changedAddresses = (kind: ChangeKind): string[] => {
  const now = after(kind);
  return (['cases', 'case_status', 'receipt_info', 'documents'] as const).filter((name) => now[name] !== before[name]);
};
/** Top-level keys of `cases` whose value differs. */
const changedKeys = (kind: ChangeKind): string[] => {
  const [was, is] = [dataOf(before.cases) ?? {}, dataOf(after(kind).cases) ?? {}];
  return Object.keys(is).filter((key) => JSON.stringify(is[key]) !== JSON.stringify(was[key]));
};

describe('a change', () => {
  it.each([
    ['flag flips', ['updatedAt', 'updatedAtTimestamp', 'ackedByAdjudicatorAndCms']],
    ['new event', ['updatedAt', 'updatedAtTimestamp', 'events']],
    ['event again', ['updatedAt', 'updatedAtTimestamp', 'events']],
    ['stamp only', ['updatedAt', 'updatedAtTimestamp']],
    ['new key', ['caseHandlingTrack']],
  ] as const)('"%s" changes nothing else in cases', (kind, keys) => {
    expect(changedAddresses(kind)).toEqual(['cases']);
    expect(changedKeys(kind).sort()).toEqual([...keys].sort());
    if (kind !== 'new key') expect(dataOf(after(kind).cases)).toMatchObject({ updatedAtTimestamp: TIMESTAMP });
  });

  it.each([
    ['new document', ['cases', 'documents']],
    ['new upload', ['cases', 'documents']],
    ['office moves', ['cases', 'case_status']],
    ['new status', ['cases', 'case_status']],
    ['everything', ['cases', 'case_status', 'documents']],
  ] as const)('"%s" changes its own address, and the timestamp', (kind, addresses) => {
    expect(changedAddresses(kind)).toEqual(addresses);
  });

  it('sends an event again under a new id: same code, same time, written later', () => {
    const [again] = listOf(after('event again'), 'events');
    const first = listOf(before, 'events').at(-1);
    expect(again).toMatchObject({
      eventCode: first?.['eventCode'],
      eventTimestamp: first?.['eventTimestamp'],
      createdAtTimestamp: TIMESTAMP,
    });
    expect(again?.['eventId']).not.toBe(first?.['eventId']);
  });

  it('of everything gives every row an id of its own', () => {
    const ids = listOf(after('everything'), 'events').map((event) => event['eventId']);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(9);
  });

  it('moves the previous status into the history', () => {
    const status = dataOf(after('new status').case_status);
    expect(status).toMatchObject({
      currentActionCode: 'SA',
      statusTitle: 'Case Was Approved',
      currentActionCodeDate: TIMESTAMP,
    });
    expect(status?.['historicalCaseStatuses']).toMatchObject([
      { date: '11-23-2026 16:01:07', actionCode: 'FBB' },
      {},
      {},
      {},
      {},
    ]);
  });

  it('is the same for the same count, and later for a higher one', () => {
    expect(changeCase(before, 'everything', 3)).toEqual(changeCase(before, 'everything', 3));
    expect(dataOf(changeCase(before, 'stamp only', 3).cases)?.['updatedAtTimestamp']).toBe('2026-11-23T16:03:07.391Z');
  });

  it('of a missing answer is refused with a sentence', () => {
    for (const kind of CHANGE_KINDS) expect(() => changeCase({}, kind, 1)).toThrow(/answer/);
  });
});
