import { describe, expect, it } from 'vitest';
import { decoded } from '../../../tests/builders/a-case.ts';

const flagsOf = (parts: Parameters<typeof decoded>[0]) => decoded(parts).flags;
const flag = (key: string, parts: Parameters<typeof decoded>[0]) => flagsOf(parts).find((one) => one.key === key);

describe('flags', () => {
  it.each([
    [true, true],
    ['true', true],
    [1, true],
    ['1', true],
    [false, false],
    ['false', false],
    [0, false],
    ['0', false],
    ['maybe', null],
    ['TRUE', null],
    [2, null],
    [null, null],
  ])('closed: %j is %s', (value, is) => {
    expect(flag('closed', { record: { closed: value } })).toMatchObject({
      value,
      is,
      evidence: [{ path: 'data.closed', value }],
    });
  });

  it('that nobody has explained are shown too, with no meaning claimed', () => {
    const record = { newFlag: true, otherFlag: 'false', thirdFlag: 1, deep: { inner: true }, rows: [{ on: false }] };
    expect(flagsOf({ record }).map(({ key, is, basis }) => [key, is, basis])).toEqual([
      ['deep.inner', true, 'unknown'],
      ['newFlag', true, 'unknown'],
      ['otherFlag', false, 'unknown'],
      ['rows[0].on', false, 'unknown'],
      ['thirdFlag', true, 'unknown'],
    ]);
  });

  it('stand in one order, known ones first, however USCIS orders its keys', () => {
    const one = {
      zFlag: true,
      areAllGroupMembersAuthorizedForTravel: true,
      actionRequired: false,
      aFlag: false,
      closed: false,
    };
    const other = Object.fromEntries(Object.entries(one).reverse());
    const keys = flagsOf({ record: one }).map(({ key }) => key);
    expect(keys).toEqual(['actionRequired', 'closed', 'areAllGroupMembersAuthorizedForTravel', 'aFlag', 'zFlag']);
    expect(flagsOf({ record: other })).toEqual(flagsOf({ record: one }));
  });

  it('warn that the travel flag is no permission to travel', () => {
    const travel = (formType: string) =>
      flag('areAllGroupMembersAuthorizedForTravel', {
        record: { formType, areAllGroupMembersAuthorizedForTravel: true },
      });
    expect(travel('I-485')?.meaning).toContain('This does not mean you may travel.');
    expect(travel('I-485')?.meaning).toContain('can end a pending I-485');
    expect(travel('N-400')?.meaning).toContain('This does not mean you may travel.');
    expect(travel('N-400')?.meaning).not.toContain('I-485');
  });

  it('say that the meaning of ackedByAdjudicatorAndCms is not published', () => {
    const acked = flag('ackedByAdjudicatorAndCms', { record: { ackedByAdjudicatorAndCms: true } });
    expect(acked?.meaning).toContain('does not publish');
    expect(acked?.basis).toBe('unknown');
  });

  it('that two answers agree on are one, those that disagree are two', () => {
    const both = (a: boolean, b: boolean) =>
      flagsOf({ record: { isPremiumProcessed: a }, status: { isPremiumProcessed: b } }).filter(
        ({ key }) => key === 'isPremiumProcessed',
      );
    expect(both(true, true)).toMatchObject([
      { is: true, evidence: [{ endpoint: 'cases' }, { endpoint: 'case_status' }] },
    ]);
    expect(both(true, false)).toMatchObject([{ is: true }, { is: false }]);
  });

  it('of another case in this one’s answer are not this one’s', () => {
    const record = { concurrentCases: [{ receiptNumber: 'IOE0912345679', closed: true }] };
    expect(flagsOf({ record })).toEqual([]);
    expect(decoded({ record }).otherFields).toContainEqual({
      endpoint: 'cases',
      path: 'data.concurrentCases[0].closed',
      value: true,
    });
  });

  it('are not made of texts and ids that look like one', () => {
    const record = { notices: [{ letterId: '1', actionType: 'true story' }], formName: '1', events: [{ count: 0 }] };
    expect(flagsOf({ record })).toEqual([]);
  });

  it('name the marks of an evidence request in words', () => {
    const record = { evidenceRequests: [{ noticeId: 'a', isRespondedTo: true, finalized: false }] };
    expect(flagsOf({ record }).map(({ key, label, is }) => [key, label, is])).toEqual([
      ['evidenceRequests[0].finalized', 'Evidence request 1 in the list: marked as finished', false],
      ['evidenceRequests[0].isRespondedTo', 'Evidence request 1 in the list: marked as answered', true],
    ]);
  });
});
