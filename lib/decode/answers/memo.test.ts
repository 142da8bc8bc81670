import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../uscis/parse-json.ts';
import { ENDPOINTS, type Json } from '../../uscis/reading.ts';
import { decodeCases, makeDecodeMemo, type CaseAnswers } from '../decode-cases.ts';
import type { CaseFile } from '../case-file.ts';

const MOCK_CASES = new URL('../../../mock-site/cases/', import.meta.url);
const lang = 'en';

function parsed(text: string): Json {
  const json = parseJson(text);
  if (!json.ok) throw new Error(text.slice(0, 80));
  return json.value;
}
function mockSiteCases(): CaseAnswers[] {
  return readdirSync(MOCK_CASES).map((receipt) => {
    const files = new Set(readdirSync(new URL(`${receipt}/`, MOCK_CASES)));
    const bodies = ENDPOINTS.filter((one) => files.has(`${one}.json`)).map((one) => [
      one,
      parsed(readFileSync(new URL(`${receipt}/${one}.json`, MOCK_CASES), 'utf8')),
    ]);
    return { receipt, answers: Object.fromEntries(bodies), page: null, reads: [] };
  });
}
/** The same case with its status words read anew. */
const withStatus = (one: CaseAnswers, statusTitle: string): CaseAnswers => ({
  ...one,
  answers: {
    ...one.answers,
    case_status: parsed(JSON.stringify({ data: { receiptNumber: one.receipt, statusTitle, formType: 'I-485' } })),
  },
});
/** What was made anew between two decodings: a case that was not holds the very same parts. */
const madeAnew = (before: readonly CaseFile[], after: readonly CaseFile[]) =>
  after.filter((file, index) => file.timeline !== before[index]?.timeline).map(({ receipt }) => receipt);

describe('with what was decoded before', () => {
  it('one new answer among many cases decodes one case', () => {
    const memo = makeDecodeMemo(1_000);
    const cases = mockSiteCases();
    const before = decodeCases(cases, { lang, memo });
    expect(
      madeAnew(before, decodeCases(cases, { lang, memo })),
      'Give back the remembered case when none of its answers changed.',
    ).toEqual([]);
    const [first, ...rest] = cases;
    if (first === undefined) throw new Error('no case');
    const documents = parsed(JSON.stringify({ data: [{ fileName: 'new.pdf', contentId: 'x' }] }));
    const later = [{ ...first, answers: { ...first.answers, documents } }, ...rest];
    expect(madeAnew(before, decodeCases(later, { lang, memo }))).toEqual([first.receipt]);
  });

  it('every case is the same as decoded without, whatever changed in between', () => {
    const memo = makeDecodeMemo(1_000);
    const cases = mockSiteCases();
    const steps: ((one: CaseAnswers, index: number) => CaseAnswers)[] = [
      (one) => one,
      (one, index) => (index % 3 === 0 ? withStatus(one, 'Case Was Approved') : one),
      (one) => ({ ...one, notes: [{ at: '2026-10-02', text: 'Called.', reference: null }] }),
      (one) => ({ ...one, reads: [{ endpoint: 'documents', outcome: 'timeout', at: null, message: '' }] }),
      (one, index) => (index === 1 ? { ...one, answers: {} } : one),
      (one) => ({ ...one, firstSeen: { anything: '2026-10-02T10:00:00.000Z' } }),
      (one, index) => (index % 2 === 0 ? withStatus(one, 'Case Was Denied') : one),
    ];
    for (const step of steps) {
      const now = cases.map(step);
      expect(decodeCases(now, { lang, memo })).toEqual(decodeCases(now, { lang }));
    }
  });

  it('nothing is left once it is cleared', () => {
    const memo = makeDecodeMemo(1_000);
    const cases = mockSiteCases();
    const before = decodeCases(cases, { lang, memo });
    memo.clear();
    expect(madeAnew(before, decodeCases(cases, { lang, memo }))).toHaveLength(cases.length);
  });
});
