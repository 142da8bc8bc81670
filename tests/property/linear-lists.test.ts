// Answers with twice as many rows take about twice the steps to decode and to compare, not four times: a long list cannot hold up what must not
// wait (a sign-out).
import { describe, expect, it } from 'vitest';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import type { AnswerAt, CaseAnswersAt } from '../../lib/history/compare/change.ts';
import { changesBetween, type CaseHistory } from '../../lib/history/compare/case-history.ts';
import { compareAnswers } from '../../lib/history/compare/compare.ts';
import type { Json, ReadEndpoint } from '../../lib/uscis/reading.ts';
import { countListSteps } from './list-steps.ts';

const RECEIPT = 'IOE0912345678';
const AT = '2026-06-01T12:00:00.000Z';
const DAY = '2026-03-03';

const rows = (count: number, row: (index: number) => Json): Json[] => Array.from({ length: count }, (_, at) => row(at));
const inCases = (lists: Record<string, Json>): Json => ({
  data: { receiptNumber: RECEIPT, formType: 'I-485', submissionDate: DAY, events: [], notices: [], ...lists },
});
const event = (code: string, id: string, day = DAY): Json => ({
  eventCode: code,
  eventId: id,
  eventTimestamp: `${day}T00:00:00Z`,
  createdAtTimestamp: `${day}T00:00:00Z`,
  receiptNumber: RECEIPT,
});

/** Which address has the list, and its body with so many rows. */
const LISTS: readonly (readonly [string, ReadEndpoint, (count: number) => Json])[] = [
  ['rows of one event', 'cases', (count) => inCases({ events: rows(count, (at) => event('IAF', `e${String(at)}`)) })],
  ['events', 'cases', (count) => inCases({ events: rows(count, (at) => event(`Q${String(at)}`, `e${String(at)}`)) })],
  [
    'letters',
    'cases',
    (count) =>
      inCases({
        notices: rows(count, (at) => ({ letterId: `l${String(at)}`, actionType: 'Approval', generationDate: DAY })),
      }),
  ],
  [
    'documents',
    'documents',
    (count) => ({
      data: rows(count, (at) => ({
        fileName: `f${String(at)}.pdf`,
        type: 'Uploaded',
        createDate: DAY,
        contentId: `c${String(at)}`,
      })),
    }),
  ],
  [
    'past statuses',
    'case_status',
    (count) => ({
      data: {
        receiptNumber: RECEIPT,
        statusTitle: 'Case Was Received',
        statusText: 'We received it.',
        historicalCaseStatuses: rows(count, (at) => ({ date: DAY, actionCode: `A${String(at)}`, statusTitle: 'x' })),
      },
    }),
  ],
];

const ROWS = 200;
function growth(work: (count: number) => void): number {
  const [once, twice] = [ROWS, 2 * ROWS].map((count) => countListSteps(() => work(count)));
  return (twice ?? 0) / Math.max(once ?? 0, ROWS);
}

const answerAt = (body: Json, n: number): AnswerAt => {
  const place = { n, round: `r${String(n)}` };
  return { body, first: place, last: place, firstSeen: AT, lastSeen: AT };
};
const read = (endpoint: ReadEndpoint, body: Json, n: number): CaseAnswersAt => ({
  receipt: RECEIPT,
  answers: { [endpoint]: answerAt(body, n) },
});

describe.each(LISTS)('twice as many %s take about twice the steps', (_what, endpoint, bodyOf) => {
  it('to decode', () => {
    const decode = (count: number) => {
      const reads = [{ endpoint, outcome: 'ok' as const, at: AT, message: '' }];
      decodeCases([{ receipt: RECEIPT, answers: { [endpoint]: bodyOf(count) }, page: null, reads }], { lang: 'en' });
    };
    expect(growth(decode)).toBeLessThan(2.5);
  });

  it('to compare, when all of them are new and when all of them are gone', () => {
    expect(
      growth((count) => compareAnswers(read(endpoint, bodyOf(0), 1), read(endpoint, bodyOf(count), 2))),
    ).toBeLessThan(2.5);
    expect(
      growth((count) => compareAnswers(read(endpoint, bodyOf(count), 1), read(endpoint, bodyOf(0), 2))),
    ).toBeLessThan(2.5);
  });

  it('to compare over several readings', () => {
    const overReadings = (count: number) => {
      const answers = [0, count / 2, count].map((some, index) => answerAt(bodyOf(some), index + 1));
      const history: CaseHistory = { receipt: RECEIPT, answers: { [endpoint]: answers } };
      changesBetween(history, 1, 3);
    };
    expect(growth(overReadings)).toBeLessThan(2.5);
  });
});

it('the count sees what is more than linear', () => {
  const quadratic = (count: number) => {
    const list = Array.from({ length: count }, (_, at) => at);
    list.filter((one) => list.some((other) => other > one + count));
  };
  expect(growth(quadratic)).toBeGreaterThan(3.5);
});
