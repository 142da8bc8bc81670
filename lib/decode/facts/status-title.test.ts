import { describe, expect, it } from 'vitest';
import { anEvent, decoded } from '../../../tests/builders/a-case.ts';

const stepsOf = ({ milestones }: ReturnType<typeof decoded>) =>
  milestones.filter(({ state }) => state === 'done' || state === 'current').map(({ id, label }) => [id, label]);

describe('the present status', () => {
  it('is read with its entities resolved, and the raw field is cited', () => {
    const raw = 'Case Was&nbsp;Approved';
    const { status, timeline } = decoded({ status: { statusTitle: raw, currentActionCode: 'SA' } });

    expect(status).toMatchObject({ title: 'Case Was Approved', stage: 'approved' });
    expect(status?.evidence.map(({ value }) => value)).toContain(raw);
    expect(timeline.map(({ label }) => label)).toContain('Case Was Approved');
  });

  it('is sorted by its Spanish title where the English one is missing, which proves the step and is cited', () => {
    const file = decoded({
      status: { statusTitle: '', statusTitleSpanish: 'Caso Fue Aprobado', currentActionCode: 'ZZZ0' },
    });

    expect(file.status?.stage).toBe('approved');
    expect(stepsOf(file)).toContainEqual(['approved', 'Approved']);
    expect(file.milestones.find(({ id }) => id === 'approved')?.evidence.map(({ path }) => path)).toContain(
      'data.statusTitleSpanish',
    );
  });

  it('decides no case whose form is an appeal or a motion', () => {
    for (const formType of ['I-290B', 'EOIR-29']) {
      const file = decoded({ record: { formType }, status: { formType, statusTitle: 'Case Was Denied' } });

      expect(file.status?.stage, formType).toBeNull();
      expect(stepsOf(file).map(([id]) => id)).toEqual(['received', 'appeal-litigation']);
    }
  });
});

describe('a row of the status history', () => {
  const history = (statusTitle: string) => ({
    historicalCaseStatuses: [{ date: '03-02-2026 10:00:00', actionCode: 'ZZZ0', statusTitle, statusTitleSpanish: '' }],
  });

  it('that is a sentence about the form of this case proves its step', () => {
    const file = decoded({ status: history('We approved your Form I-765, Application for Employment Authorization.') });
    expect(stepsOf(file).map(([id]) => id)).toContain('approved');
  });

  it('that is a sentence about another form proves nothing', () => {
    const file = decoded({ status: history('We approved your Form I-485.') });
    expect(stepsOf(file).map(([id]) => id)).not.toContain('approved');
  });
});

describe('the words of a step', () => {
  it('say on an N-400 that the oath comes after the approval', () => {
    const file = decoded({ record: { formType: 'N-400', events: [anEvent('DA', '2026-03-02T15:00:00.000Z')] } });
    expect(stepsOf(file)).toContainEqual(['approved', 'Approved; the oath comes after it']);
  });

  it('say that an intended action was dropped, and that an oath was called off', () => {
    const file = decoded({
      record: {
        formType: 'N-400',
        events: [anEvent('FC', '2026-03-02T15:00:00.000Z'), anEvent('FWA', '2026-04-02T15:00:00.000Z')],
      },
      status: {
        formType: 'N-400',
        statusTitle: 'Oath ceremony canceled',
        currentActionCode: 'ZZZ1',
        currentActionCodeDate: '2026-06-01T15:00:00.000Z',
        historicalCaseStatuses: [
          { date: '05-02-2026 10:00:00', actionCode: 'ZZZ0', statusTitle: 'Oath Ceremony Scheduled' },
        ],
      },
    });
    expect(stepsOf(file).slice(1)).toEqual([
      ['intent-notice', 'Notice of an intended action; a later entry says that an action was dropped'],
      ['oath', 'Oath ceremony; a cancellation was recorded later'],
    ]);
  });

  it('say of an asylum case that went to the immigration courts that the part of USCIS has ended', () => {
    const file = decoded({ record: { formType: 'I-589', events: [anEvent('BF', '2026-03-02T15:00:00.000Z')] } });
    expect(stepsOf(file).slice(1)).toEqual([
      ['transferred', 'Sent to the immigration courts: the part of USCIS has ended, the court decides'],
      ['appeal-litigation', 'Appeal or court matter'],
    ]);
    expect(file.milestones.some(({ state }) => state === 'current')).toBe(false);
  });
});
