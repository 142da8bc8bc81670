// What USCIS says of how long a case takes: its own words, and nothing for or against any other sentence.
import { describe, expect, it } from 'vitest';
import { decoded } from '../../../tests/builders/a-case.ts';
import { OUTCOMES, type Json } from '../../uscis/reading.ts';
import { gateOf } from '../gate/gate.ts';

const SENTENCE = '80% of cases like this one are completed within 10 months';

describe('the processing time', () => {
  it('is USCIS’s own sentence, with the field it stands in', () => {
    const file = decoded({ processingTimes: { display_text: SENTENCE, time_until_case_decision: '3 months' } });
    expect(file.processingTime).toEqual({
      text: SENTENCE,
      evidence: [{ endpoint: 'processing_times', path: 'data.display_text', value: SENTENCE }],
    });
    expect(file.otherFields.filter(({ endpoint }) => endpoint === 'processing_times')).toEqual([
      { endpoint: 'processing_times', path: 'data.time_until_case_decision', value: '3 months' },
    ]);
  });
  it('is the time until a decision where there is no sentence, and never the time until a milestone', () => {
    const of = (fields: Record<string, Json>) => decoded({ processingTimes: fields }).processingTime?.text ?? null;
    expect(of({ display_text: ' ', time_until_case_decision: '3 months' })).toBe('3 months');
    expect(of({ time_until_next_milestone: '2 weeks', milestone_days_remaining: 14 })).toBeNull();
    expect(of({ display_text: 10, time_until_case_decision: ['3 months'] })).toBeNull();
  });
  it('is none where USCIS gives none, and the reading says so', () => {
    const file = decoded({ processingTimes: null });
    expect(file.processingTime).toBeNull();
    expect(file.reads.at(-1)).toMatchObject({ endpoint: 'processing_times', outcome: 'empty' });
    expect(decoded({}).reads.map(({ endpoint }) => endpoint)).not.toContain('processing_times');
  });
});

describe('however the optional address ends', () => {
  const without = decoded({ record: { actionRequired: false } });
  const said = (file: ReturnType<typeof decoded>) => {
    const { denials } = gateOf(file);
    const { milestones, notUnderstood, evidenceRequests, timeline, flags, status } = file;
    return { denials, milestones, notUnderstood, evidenceRequests, timeline, flags, status };
  };
  it.each(OUTCOMES)('%s: every other sentence, and every "no", is what it is without it', (outcome) => {
    const reads = [{ endpoint: 'processing_times' as const, outcome, at: null, message: '' }];
    expect(said(decoded({ record: { actionRequired: false }, reads }))).toEqual(said(without));
  });
  it.each<Record<string, Json>>([
    { display_text: SENTENCE, evidenceRequests: [{ noticeId: '1', actionType: 'Request for Evidence' }] },
    { events: [{ eventCode: 'ZZZ9' }], statusTitle: 'Case Was Denied' },
    { display_text: 'Interview Was Scheduled' },
  ])('%j in its body: every other sentence, and every "no", is what it is without it', (fields) => {
    const file = decoded({ record: { actionRequired: false }, processingTimes: fields });
    expect({ ...said(file), flags: without.flags }).toEqual(said(without));
  });
});
