import { describe, expect, it } from 'vitest';
import { anEvent, decoded } from '../../../tests/builders/a-case.ts';
import { impliesDecision, isAboutTheCase, speaksOfAppeal } from './decided.ts';

function fileWith(statusTitle: string, eventCode: string) {
  return decoded({
    record: { formType: 'I-129', events: [anEvent(eventCode, '2026-03-02T15:00:00.000Z')] },
    status: { statusTitle },
  });
}

describe('a status title decides the case', () => {
  it.each([
    ['Case Was Approved', 'DA', true],
    ['Case Was Denied', 'EA', true],
    ['Certificate Of Naturalization Was Issued', 'MCA', true],
    ['Appeal Was Dismissed', 'OB', false],
    ['Certified Approval Of My Case Was Reversed by The Appellate Authority', 'OIA', false],
    ['Denial Was Upheld by Court', 'EA', false],
    ['Case Was Approved', 'DAEA', false],
  ])('"%s" beside the code %s: %s', (title, code, is) => {
    expect(isAboutTheCase(fileWith(title, code))).toBe(is);
  });

  it('not where a part was decided and the case only moved since', () => {
    const file = decoded({
      record: {
        formType: 'I-129',
        events: [anEvent('DAEA', '2026-03-02T15:00:00.000Z'), anEvent('BA', '2026-04-02T15:00:00.000Z')],
      },
      status: { statusTitle: 'Case Was Approved', currentActionCode: null },
    });
    expect(file.milestones.find(({ state }) => state === 'current')?.id).toBe('transferred');
    expect(isAboutTheCase(file)).toBe(false);
  });

  it('and has no stage of a decision beside a code that decides a part', () => {
    const stageBeside = (currentActionCode: string) =>
      decoded({ status: { statusTitle: 'Case Was Approved', currentActionCode } }).status?.stage;
    expect([stageBeside('DA'), stageBeside('DAEA'), stageBeside('EAA')]).toEqual(['approved', null, null]);
  });
});

describe('a title about an appeal, a motion, a certified decision or a court', () => {
  it.each([
    ['Appeal Was Dismissed', true, false],
    ['Motion To Reopen Was Denied', true, false],
    ['Denial Was Upheld', true, true],
    ['La Apelación Fue Desestimada', true, false],
    ['Case Was Denied', false, false],
    ['Replacement Certificate Was Issued', false, false],
    ['Premium Processing Case is Eligible for Pre-Certification', false, false],
  ])('"%s": %s; names a decision: %s', (title, speaks, implies) => {
    expect([speaksOfAppeal(title), impliesDecision(title)]).toEqual([speaks, implies]);
  });
});
