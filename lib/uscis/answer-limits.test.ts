import { expect, it } from 'vitest';
import { hasMoreValues, MOST_VALUES } from './answer-limits.ts';
import { readingOf, type RawAnswer } from './outcome.ts';

const RECEIPT = 'IOE0912345678';
const AT = '2026-06-01T12:00:00.000Z';

it.each([
  [{ a: [1, 2, { b: null }] }, 6],
  ['alone', 1],
  [[], 1],
])('%j has %i values', (body, count) => {
  expect(hasMoreValues(body, count)).toBe(false);
  expect(hasMoreValues(body, count - 1)).toBe(true);
});

/** A good answer with so many invented keys. */
const answer = (keys: number): RawAnswer => ({
  endpoint: 'cases',
  receipt: RECEIPT,
  status: 200,
  redirectedTo: null,
  contentType: 'application/json',
  failure: 'none',
  text: JSON.stringify({
    data: {
      receiptNumber: RECEIPT,
      submissionDate: '2026-01-02',
      events: [],
      more: Object.fromEntries(Array.from({ length: keys }, (_, index) => [`key${String(index)}`, index])),
    },
  }),
});

it('an answer with more values than a browser should decode at each visit is not read, and one just below is', () => {
  const limited = (raw: RawAnswer) => readingOf(raw, AT, undefined, MOST_VALUES);
  expect(limited(answer(MOST_VALUES - 6)).outcome).toBe('ok');
  expect(limited(answer(600_000))).toEqual({
    receipt: RECEIPT,
    endpoint: 'cases',
    outcome: 'unexpected',
    at: AT,
    message: '',
    isTooLarge: true,
  });
  expect(readingOf(answer(600_000), AT).outcome).toBe('ok');
});

it('an answer that was cut off for its size did not arrive, and it is said why', () => {
  const cut: RawAnswer = { ...answer(0), status: 0, text: '', failure: 'too-large' };
  expect(readingOf(cut, AT)).toMatchObject({ outcome: 'no-answer', isTooLarge: true });
});
