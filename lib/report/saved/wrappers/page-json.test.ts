import { describe, expect, it } from 'vitest';
import { A, B, aRecordOf, DOCUMENTS, unwrapped, WORDS } from './unwrapped.fixture.ts';

describe('the JSON that the page of USCIS embeds', () => {
  it('gives each case with its path, those inside concurrentCases too', () => {
    const inner = aRecordOf(B);
    const outer = aRecordOf(A, { concurrentCases: [inner] });
    expect(unwrapped({ cases: [outer] }).found).toEqual([
      { kind: 'page', value: outer, path: 'cases[0]', receipt: A },
      { kind: 'page', value: inner, path: 'cases[0].concurrentCases[0]', receipt: B },
    ]);
  });

  it('takes receipts in one spelling, and more cases than any page shows', () => {
    const cases = Array.from({ length: 80 }, (_, n) => aRecordOf(`lin-09-990-${String(n).padStart(5, '0')}`));
    const { found } = unwrapped({ cases });
    expect(found).toHaveLength(80);
    expect(found[7]).toMatchObject({ receipt: 'LIN0999000007' });
  });

  it('is kept apart from what stands beside it', () => {
    const { found, remarks } = unwrapped({ cases: [aRecordOf(A)], documents: DOCUMENTS, settings: { theme: 'x' } });
    expect(found).toMatchObject([{ kind: 'page' }, { kind: 'body', endpoint: 'documents' }]);
    expect(remarks).toEqual([WORDS('remark.besides')]);
  });

  it('without a case says so', () => {
    expect(unwrapped({ cases: [] }).found).toEqual([{ kind: 'problem', message: WORDS('problem.pageWithoutCases') }]);
  });
});
