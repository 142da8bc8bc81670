import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute, RECEIPT, sampleBodies, seenAnswer } from '../../../tests/builders/sample-case.ts';
import type { Json } from '../../uscis/reading.ts';
import { changesBetween, flipsOf, logOf, stateAt, type CaseHistory } from './case-history.ts';

/** A history of `cases` alone: at minute n × 10, what the n-th change made of it. */
function historyOf(...steps: ((data: { [key: string]: Json }) => void)[]): CaseHistory {
  const { cases } = sampleBodies();
  const list = [() => undefined, ...steps].map((step, index) => {
    step(cases.data);
    const last = index === steps.length ? index * 10 : index * 10 + 9;
    return seenAnswer(structuredClone<Json>(cases), index * 10, last);
  });
  return { receipt: RECEIPT, answers: { cases: list } };
}

const set = (key: string, value: Json) => (data: { [key: string]: Json }) => void (data[key] = value);

describe('a history', () => {
  it('gives the answers of any moment', () => {
    const history = historyOf(set('closed', true));
    expect(stateAt(history, 9).answers.cases?.firstSeen).toBe(minute(0));
    expect(stateAt(history, 10).answers.cases?.firstSeen).toBe(minute(10));
    expect(stateAt(history, -1).answers).toEqual({});
  });

  it('lists every flip of a flag, newest first, each with its own time', () => {
    const log = logOf(historyOf(set('closed', true), set('newKey', 1), set('closed', false)));
    expect(flipsOf(log).get('closed')).toEqual([
      { before: true, after: false, seenBetween: [minute(29), minute(30)] },
      { before: false, after: true, seenBetween: [minute(9), minute(10)] },
    ]);
  });

  it('shows a flag that flipped twice as unchanged between the two ends, and once since the middle', () => {
    const history = historyOf(set('closed', true), set('closed', false));
    expect(changesBetween(history, 0, 30)).toEqual([]);
    expect(changesBetween(history, 15, 30)).toMatchObject([{ kind: 'flag', after: false }]);
  });

  it('puts the answers of one round together, so that a timestamp with a document is not reported as moving alone', () => {
    const history = historyOf(set('updatedAt', '2026-11-20'));
    const { documents, case_status } = sampleBodies();
    const more = { data: [...documents.data, { fileName: 'a.pdf', contentId: 'a', sourceType: 'Applicant Provided' }] };
    const later = new Date(Date.parse(minute(10)) + 1500).toISOString();
    const place = { n: 10.5, round: null };
    history.answers.documents = [
      seenAnswer(documents, 0, 9),
      { body: more, first: place, last: place, firstSeen: later, lastSeen: later },
    ];
    history.answers.case_status = [{ ...seenAnswer(case_status, 0), last: place, lastSeen: later }];
    expect(logOf(history).map(({ changes }) => changes.map(({ kind }) => kind))).toEqual([['stamp-with', 'document']]);
  });

  it('adds up: the steps of the log lead from each end to the other', () => {
    const aStep = fc.tuple(
      fc.constantFrom('closed', 'newKey', 'updatedAt', 'applicantName'),
      fc.constantFrom<Json>(true, false, 'a', 'b', null),
    );
    fc.assert(
      fc.property(fc.array(aStep, { maxLength: 8 }), (steps) => {
        const history = historyOf(...steps.map(([key, value]) => set(key, value)));
        const log = logOf(history).flatMap(({ changes }) => changes);
        const between = changesBetween(history, 0, 999);
        for (const change of between) {
          expect(log.some(({ id, seenBetween }) => id === change.id && seenBetween[1] === change.seenBetween[1])).toBe(
            true,
          );
        }
      }),
    );
  });
});
