import { describe, expect, it } from 'vitest';
import { stepWordsOf } from '../../locales/case/steps.ts';
import { STEP_IDS } from '../../tables/codes.ts';
import { FORM_STEPS, STEP_TRAITS } from '../../tables/form-steps.ts';
import type { Evidence, Milestone } from '../case-file.ts';
import { milestonesOf } from './milestones.ts';
import type { StepRecord } from './milestones.ts';
import { EXPECTED_STEPS } from './milestones.expected.ts';
import type { ExpectedSteps } from './milestones.expected.ts';
import { mayDenyStep } from '../gate/gate.ts';

const WORDS = stepWordsOf('en');

/** Everything was read and understood. */
const ALL_READ = mayDenyStep([], null);

const STATES: Readonly<Record<string, string>> = { '+': 'done', '*': 'current', '-': 'not-in-record', '?': 'not-said' };

function stepsIn(text: string): string[] {
  return text.split(/\s+/).map((word) => `${STATES[word.slice(0, 1)] ?? word} ${word.slice(1)}`);
}

function day(monthDay: string | undefined): string | null {
  return monthDay === undefined ? null : `2026-${monthDay}`;
}

function field(path: string, value: string): Evidence[] {
  return [{ endpoint: 'cases', path: `data.${path}`, value }];
}

function recordOf(row: ExpectedSteps): StepRecord {
  const filed = row.filed === undefined ? '01-05' : row.filed;
  return {
    formType: row.form,
    subtype: row.subtype ?? null,
    filed: filed === null ? null : { at: day(filed), evidence: field('submissionDate', filed) },
    events: (row.codes ?? []).map((text, index) => {
      const [, code = '', on, ownTitle = null] = /^(\S+)(?: (\d\d-\d\d))?(?: = (.+))?$/.exec(text) ?? [];
      return { code, at: day(on), recordedAt: null, ownTitle, evidence: field(`events[${index}].eventCode`, code) };
    }),
    statuses: (row.titles ?? []).map((text, index) => {
      const [, now, on, title = ''] = /^(now )?(?:(\d\d-\d\d) )?(.+)$/.exec(text) ?? [];
      return {
        title,
        code: null,
        at: day(on),
        isCurrent: now !== undefined,
        evidence: field(`titles[${index}]`, title),
      };
    }),
    requests: (row.requests ?? []).map(({ open, day: on }, index) => ({
      open,
      at: day(on),
      evidence: field(`evidenceRequests[${index}].actionType`, 'Request for Evidence'),
    })),
    notices: (row.notices ?? []).map(({ action, day: on }, index) => ({
      action,
      at: day(on),
      appointmentAt: null,
      evidence: field(`notices[${index}].actionType`, action ?? ''),
    })),
    documents: (row.papers ?? []).map(({ type, from, day: on }, index) => ({
      type,
      name: null,
      from,
      at: day(on),
      evidence: field(`[${index}].type`, type),
    })),
    ...(row.closed === undefined ? {} : { closed: row.closed }),
    readable: true,
  };
}

function aRecord(row: Partial<ExpectedSteps>): StepRecord {
  return recordOf({ what: '', form: 'I-765', steps: '', ...row });
}

function theStep(id: string, steps: readonly Milestone[]): Milestone | undefined {
  return steps.find((step) => step.id === id);
}

describe('the steps of a short record', () => {
  it.each(EXPECTED_STEPS)('$what', (row) => {
    const steps = milestonesOf(recordOf(row), WORDS, ALL_READ);

    expect(steps.map(({ state, id }) => `${state} ${id}`)).toEqual(stepsIn(row.steps));
  });

  it('cover at least 40 records and every form that has an order of its own', () => {
    const forms = new Set(EXPECTED_STEPS.map((row) => row.form));

    expect(EXPECTED_STEPS.length).toBeGreaterThanOrEqual(45);
    expect(
      FORM_STEPS.map((row) => row.form).filter((form) => !forms.has(form) && form !== 'N-600K'),
      'Add a record of the form to EXPECTED_STEPS.',
    ).toEqual([]);
  });
});

describe('a step', () => {
  it('cites every field that proves it, the earliest first, and stands on the earliest day', () => {
    const record = aRecord({
      codes: ['IAF 01-07', 'IKE 02-03', 'FBA 02-01'],
      requests: [{ open: true, day: '02-02' }],
    });

    const step = theStep('evidence-requested', milestonesOf(record, WORDS, ALL_READ));

    expect(step?.at).toBe('2026-02-01');
    expect(step?.evidence.map(({ path }) => path)).toEqual([
      'data.events[2].eventCode',
      'data.evidenceRequests[0].actionType',
      'data.events[1].eventCode',
    ]);
  });

  it.each([
    ['USCIS’s own words for a code that is disputed elsewhere', { codes: ['H008 04-01 = Case Was Approved'] }, 'uscis'],
    ['a title of USCIS beside a federal code', { codes: ['DA 04-01'], titles: ['04-01 Case Was Approved'] }, 'uscis'],
    ['a code of the federal list alone', { codes: ['DA 04-01'] }, 'federal'],
    ['a code that users saw', { codes: ['SA 04-01'] }, 'observed'],
  ])('takes its basis from %s', (_name, row, basis) => {
    expect(theStep('approved', milestonesOf(aRecord(row), WORDS, ALL_READ))?.basis).toBe(basis);
  });

  it('cites a field once, though the code and USCIS’s title for it both prove the step', () => {
    const steps = milestonesOf(aRecord({ codes: ['DA 04-01 = Case Was Approved'] }), WORDS, ALL_READ);

    expect(theStep('approved', steps)?.evidence).toHaveLength(1);
  });

  it('asked for twice cites the answered request at the first, the open one at the second', () => {
    const codes = ['FBA 02-01', 'HA 03-01', 'FBB 04-01'];
    const steps = milestonesOf(aRecord({ codes, requests: [{ open: true }, { open: false }] }), WORDS, ALL_READ);

    expect(
      steps.filter(({ id }) => id === 'evidence-requested').map((step) => step.evidence.map(({ path }) => path)),
    ).toEqual([
      ['data.events[0].eventCode', 'data.evidenceRequests[1].actionType'],
      ['data.events[2].eventCode', 'data.evidenceRequests[0].actionType'],
    ]);
  });

  it('that came again and again stands three times: the first, and the two newest', () => {
    const codes = Array.from({ length: 12 }, (_, month) => String(month + 1).padStart(2, '0')).flatMap((month) => [
      `FBA ${month}-01`,
      `HA ${month}-11`,
    ]);
    const asked = milestonesOf(aRecord({ codes }), WORDS, ALL_READ).filter(({ id }) => id === 'evidence-requested');

    expect(asked.map(({ at }) => at)).toEqual(['2026-01-01', '2026-11-01', '2026-12-01']);
    expect(asked[0]?.evidence).toHaveLength(10);
  });

  it('without a field that proves it is not done', () => {
    const record = { ...aRecord({}), filed: { at: '2026-01-05', evidence: [] } };

    expect(theStep('received', milestonesOf(record, WORDS, ALL_READ))?.state).toBe('not-in-record');
  });

  it('that the record does not hold has no day, no evidence and no basis', () => {
    const step = theStep('card-mailed', milestonesOf(aRecord({}), WORDS, ALL_READ));

    expect(step).toMatchObject({ at: null, evidence: [], basis: 'unknown' });
  });

  it('of a decision that is not in the record is named without yes or no', () => {
    expect(theStep('approved', milestonesOf(aRecord({}), WORDS, ALL_READ))?.label).toBe('Decision');
    expect(
      theStep('approved', milestonesOf(aRecord({ codes: ['EA 03-01', 'AGA 04-01'] }), WORDS, ALL_READ))?.label,
    ).toBe('New decision');
    expect(theStep('approved', milestonesOf(aRecord({ codes: ['DA 03-01'] }), WORDS, ALL_READ))?.label).toBe(
      'Approved',
    );
  });

  it('of removal papers carries USCIS’s own title and the code, and the advice to see a lawyer', () => {
    const byCode = milestonesOf(aRecord({ codes: ['FQB 03-01', 'IXC 03-04'] }), WORDS, ALL_READ);
    const byTitle = milestonesOf(aRecord({ codes: ['FQB 03-01 = A Notice Was Ordered'] }), WORDS, ALL_READ);

    expect(theStep('removal-papers', byCode)?.label).toBe(
      'A paper about immigration court: see a lawyer now (FQB, IXC)',
    );
    expect(theStep('removal-papers', byTitle)?.label).toBe(
      'A Notice Was Ordered. A paper about immigration court: see a lawyer now (FQB)',
    );
  });

  it('that was lifted or solved says so, cites the code that says it, and a later one is a step of its own', () => {
    const steps = milestonesOf(
      aRecord({ form: 'I-130', codes: ['FS 03-01', 'FR 04-01', 'KH 05-01'] }),
      WORDS,
      ALL_READ,
    );

    expect(steps.filter(({ id }) => id === 'hold').map(({ label, state }) => [label, state])).toEqual([
      ['Put on hold; a lifting was recorded later', 'done'],
      ['Put on hold', 'current'],
    ]);
    expect(theStep('hold', steps)?.evidence.map(({ value }) => value)).toEqual(['FS', 'FR']);
  });

  it('stands by the minute when every row of its day has one, and by the usual order otherwise', () => {
    const written = (code: string, at: string) => ({
      code,
      at,
      recordedAt: null,
      ownTitle: null,
      evidence: field(at, code),
    });
    const record = aRecord({ form: 'I-140', codes: ['IAF 01-07'] });
    const events = [written('EA', '2026-03-01T15:00:00.000Z'), written('AGA', '2026-03-01T18:00:00.000Z')];

    const ids = milestonesOf({ ...record, events: [...record.events, ...events] }, WORDS, ALL_READ).map(({ id }) => id);

    expect(ids).toEqual(['received', 'denied', 'reopened', 'approved']);
  });

  it('is read in English where a language has no words yet', () => {
    expect(theStep('received', milestonesOf(aRecord({}), stepWordsOf('xx'), ALL_READ))?.label).toBe('Received');
  });
});

describe('a record that was not read', () => {
  it('has no steps, whatever else is known', () => {
    expect(milestonesOf({ ...aRecord({ codes: ['DA 03-01'] }), readable: false }, WORDS, ALL_READ)).toEqual([]);
  });
});

describe('the table of forms', () => {
  it('names a source on every row, each step once, and begins with the receipt where any step is usual', () => {
    for (const { form, usual, sources, completedBy } of FORM_STEPS) {
      const steps = usual.flat();
      expect(
        sources.every(({ where, seen }) => where !== '' && /^\d{4}-\d\d-\d\d$/.test(seen)),
        form,
      ).toBe(true);
      expect(new Set(steps).size, form).toBe(steps.length);
      if (steps.length > 0) expect(steps[0], form).toBe('received');
      const outside = [null, 'transferred', ...(form === 'G-325R' ? ['document-produced'] : [])];
      expect([...steps, ...outside], form).toContain(completedBy);
    }
  });

  it('knows how every step behaves', () => {
    expect(Object.keys(STEP_TRAITS).sort()).toEqual([...STEP_IDS].sort());
  });

  it('has one row for all subtypes of a form', () => {
    const rows = FORM_STEPS.filter((row) => row.subtypes === null).map((row) => row.form);

    expect(new Set(rows).size).toBe(rows.length);
  });
});
