import { describe, expect, it } from 'vitest';
import { embeddedCasesOf, firstInView } from './embedded-cases.ts';

const OLDER = 'IOE0912340002';
const NEWER = 'IOE0912340001';
const SAME_DAY = 'IOE0912340009';
const aCase = (receiptNumber: string, submissionDate?: string) => ({
  receiptNumber,
  ...(submissionDate === undefined ? {} : { submissionDate }),
});

describe('cases that the page embeds', () => {
  it('are found with their paths, including nested concurrent ones, each receipt once', () => {
    const found = embeddedCasesOf({
      cases: [{ ...aCase(OLDER), concurrentCases: [aCase(NEWER), aCase(OLDER)] }, aCase(SAME_DAY)],
    });
    expect(found.map(({ receipt, path }) => [receipt, path])).toEqual([
      [OLDER, 'cases[0]'],
      [NEWER, 'cases[0].concurrentCases[0]'],
      [SAME_DAY, 'cases[1]'],
    ]);
  });

  it.each([null, 'text', [], { cases: 'none' }, { cases: [null, 7, {}] }])('are none in %j', (json) => {
    expect(embeddedCasesOf(json)).toEqual([]);
  });
});

describe('the case that is shown first', () => {
  const embedded = embeddedCasesOf({
    cases: [aCase(NEWER, '2026-05-01'), aCase(SAME_DAY, '2026-03-01'), aCase(OLDER, '2026-03-01')],
  });

  it('is the one filed first, on the same day the lowest receipt', () => {
    expect(firstInView([NEWER, SAME_DAY, OLDER], embedded)).toBe(OLDER);
  });

  it('is chosen among those whose filing date is known', () => {
    expect(firstInView(['IOE0912349999', NEWER, OLDER], embedded)).toBe(OLDER);
  });

  it('is the first on the page if no filing date is known', () => {
    expect(firstInView([NEWER, 'IOE0912349999', OLDER], [])).toBe(NEWER);
    expect(firstInView([], embedded)).toBeNull();
  });
});
