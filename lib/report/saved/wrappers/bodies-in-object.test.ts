import { describe, expect, it } from 'vitest';
import { A, B, aRecordOf, aStatusOf, DOCUMENTS, unwrapped, WORDS } from './unwrapped.fixture.ts';

const NOTHING = { data: null };

describe('bodies under keys', () => {
  it('are each a body, and one without a shape is taken by its key', () => {
    const { found, remarks } = unwrapped({
      caseDetails: { data: aRecordOf(A) },
      caseStatus: aStatusOf(A),
      receiptInfo: NOTHING,
    });
    expect(found).toMatchObject([
      { value: { data: { receiptNumber: A } } },
      { value: { data: { statusTitle: 'Case Was Received' } } },
      { value: NOTHING, endpoint: 'receipt_info', receipt: A },
    ]);
    expect(remarks).toEqual([]);
  });

  it('belong to the only receipt that is named beside them', () => {
    const [, documents] = unwrapped({ cases: { data: aRecordOf(A) }, documents: DOCUMENTS }).found;
    expect(documents).toMatchObject({ receipt: A });
    const several = unwrapped({ one: { data: aRecordOf(A) }, two: { data: aRecordOf(B) }, documents: DOCUMENTS }).found;
    expect(several[2]).toMatchObject({ receipt: null });
  });

  it('may lie under their receipts', () => {
    const { found } = unwrapped({
      [A]: { case_status: aStatusOf(A), receipt_info: NOTHING },
      [B]: { documents: DOCUMENTS },
    });
    expect(found).toMatchObject([{}, { endpoint: 'receipt_info', receipt: A }, { endpoint: 'documents', receipt: B }]);
  });

  it('leave a remark where there is something else beside them', () => {
    expect(unwrapped({ savedAt: '2026-05-21', cases: { data: aRecordOf(A) } }).remarks).toEqual([
      WORDS('remark.besides'),
    ]);
  });

  it('are not looked for in a body that its file names', () => {
    const value = { data: { more: aRecordOf(A) } };
    expect(unwrapped(value, { endpoint: 'receipt_info' }).found).toMatchObject([{ value, endpoint: 'receipt_info' }]);
    expect(unwrapped({ hello: 1, data: { a: 2 } }).found).toMatchObject([{ kind: 'body', endpoint: null }]);
  });
});
