import { describe, expect, it } from 'vitest';
import { A, B, aRecordOf, unwrapped } from './unwrapped.fixture.ts';

describe('whole cases inside concurrentCases', () => {
  it('are cases of their own, however deep', () => {
    const third = aRecordOf('IOE0912345670');
    const inner = aRecordOf(B, { concurrentCases: [third] });
    const { found } = unwrapped({ data: aRecordOf(A, { concurrentCases: [inner] }) });
    expect(found).toMatchObject([
      { kind: 'body' },
      { kind: 'page', value: inner, path: 'data.concurrentCases[0]', receipt: B },
      { kind: 'page', value: third, path: 'data.concurrentCases[0].concurrentCases[0]', receipt: 'IOE0912345670' },
    ]);
  });

  it('that are only named are none', () => {
    const named = [{ receiptNumber: B, formType: 'I-131' }, B, null, { submissionDate: '2026-02-10', events: [] }];
    expect(unwrapped({ data: aRecordOf(A, { concurrentCases: named }) }).found).toHaveLength(1);
  });
});
