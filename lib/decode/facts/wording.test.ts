import { describe, expect, it } from 'vitest';
import { aCase, anEvent, decoded } from '../../../tests/builders/a-case.ts';
import { decodeCases } from '../decode-cases.ts';

const events = (...codes: string[]) =>
  codes.map((code, index) => anEvent(code, `2026-03-0${String(index + 1)}T10:00:00.000Z`));
const labelOf = (code: string, file: ReturnType<typeof decoded> | undefined) =>
  file?.timeline.find((entry) => entry.kind === 'event' && entry.code === code);

const PAIRED = { currentActionCode: 'QZX7', statusTitle: 'Case Is Being Looked At' };

describe('the words for a code', () => {
  it('are USCIS’s own on this case first, and cite the title', () => {
    const line = labelOf(
      'H008',
      decoded({
        record: { events: events('H008') },
        status: { currentActionCode: 'H008', statusTitle: 'Case Was Approved' },
      }),
    );
    expect(line).toMatchObject({ label: 'Case Was Approved', basis: 'uscis' });
    expect(line?.evidence).toContainEqual({
      endpoint: 'case_status',
      path: 'data.statusTitle',
      value: 'Case Was Approved',
    });
  });

  it('are found in the status history', () => {
    const historicalCaseStatuses = [
      { date: '03-01-2026 10:00:00', actionCode: 'QZX7', statusTitle: 'Something USCIS Said' },
    ];
    const line = labelOf('QZX7', decoded({ record: { events: events('QZX7') }, status: { historicalCaseStatuses } }));
    expect(line).toMatchObject({ label: 'Something USCIS Said', basis: 'uscis' });
    expect(line?.evidence.map(({ path }) => path)).toContain('data.historicalCaseStatuses[0].statusTitle');
  });

  const lender = aCase({ receipt: 'IOE0912345670', status: PAIRED });
  const borrower = (formType: string) => aCase({ record: { formType, events: events('QZX7') }, status: { formType } });

  it('learnt on another case of the same form are used, and the line says so', () => {
    const line = labelOf('QZX7', decodeCases([lender, borrower('I-765')], { lang: 'en' })[1]);
    expect(line).toMatchObject({
      label: 'Case Is Being Looked At (USCIS’s words for this code on another I-765)',
      basis: 'uscis',
    });
  });

  it('are never used for another form', () => {
    const line = labelOf('QZX7', decodeCases([lender, borrower('I-485')], { lang: 'en' })[1]);
    expect(line).toMatchObject({ label: 'Code QZX7: no published meaning found', basis: 'unknown' });
  });

  it('are never used for a code that readers dispute', () => {
    const approved = aCase({
      receipt: 'IOE0912345670',
      status: { currentActionCode: 'H008', statusTitle: 'Case Was Approved' },
    });
    const other = aCase({ record: { events: events('H008') } });
    const file = decodeCases([approved, other], { lang: 'en' })[1];
    expect(labelOf('H008', file)).toMatchObject({
      basis: 'disputed',
      label: 'Code H008: users disagree about what it means',
    });
    expect(file?.milestones.find(({ id }) => id === 'approved')?.state).toBe('not-said');
  });

  it('are not taken from a title with which USCIS says nothing', () => {
    const status = { currentActionCode: 'MCA', statusTitle: 'CASE STATUS' };
    const file = decoded({ record: { events: events('MCA') }, status });
    expect(labelOf('MCA', file)).toMatchObject({ basis: 'federal', label: 'USCIS made a naturalization certificate' });
    expect(file.status).toMatchObject({ title: 'CASE STATUS', stage: null, basis: 'uscis' });
  });

  it('are not used when two cases say different things', () => {
    const other = aCase({ receipt: 'IOE0912345671', status: { ...PAIRED, statusTitle: 'Case Is On Its Way' } });
    expect(labelOf('QZX7', decodeCases([lender, other, borrower('I-765')], { lang: 'en' })[2])?.basis).toBe('unknown');
  });

  it.each([
    ['LAA', 'federal'],
    ['SA', 'observed'],
    ['H008', 'disputed'],
    ['IMAG', 'disputed'],
    ['FTA1', 'disputed'],
    ['FTA0', 'federal'],
    ['QZX7', 'unknown'],
  ])('of %s come from the tables otherwise: %s', (code, basis) => {
    expect(labelOf(code, decoded({ record: { events: events(code) } }))?.basis).toBe(basis);
  });
});
