import { describe, expect, it } from 'vitest';
import { A, B, aRecordOf, aStatusOf, DOCUMENTS, unwrapped } from './unwrapped.fixture.ts';

describe('bodies in a list', () => {
  it('are each a body, in their order, with envelopes or without', () => {
    const bodies = [{ data: aRecordOf(A) }, aStatusOf(A), DOCUMENTS, aRecordOf(B)];
    expect(unwrapped(bodies).found.map((each) => 'value' in each && each.value)).toEqual(bodies);
  });

  it('are found under data, where there are several', () => {
    const cases = [aRecordOf(A), aRecordOf(B)];
    expect(unwrapped({ data: cases }).found.map((each) => 'value' in each && each.value)).toEqual(cases);
  });

  it('are not looked for in an answer of documents, in one case under data, or in other lists', () => {
    for (const value of [DOCUMENTS, { data: [aRecordOf(A)] }, [1, 2], [{ a: 1 }], []])
      expect(unwrapped(value).found).toEqual([{ kind: 'body', value, endpoint: null, receipt: null }]);
  });

  it('keep what is no body among them, to be named', () => {
    expect(unwrapped([aStatusOf(A), 5]).found).toMatchObject([{ kind: 'body' }, { kind: 'body', value: 5 }]);
  });
});
