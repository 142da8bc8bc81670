import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepWordsOf } from '../../locales/case/steps.ts';
import { STEP_IDS } from '../../tables/codes.ts';
import { EVENT_CODES } from '../../tables/event-codes.ts';
import { FORM_STEPS, formStepsOf, STEP_TRAITS } from '../../tables/form-steps.ts';
import { STATUS_TITLES } from '../../tables/status-titles.ts';
import type { Evidence } from '../case-file.ts';
import { milestonesOf } from './milestones.ts';
import { mayDenyStep } from '../gate/gate.ts';

const WORDS = stepWordsOf('en');

/** Everything was read and understood. */
const ALL_READ = mayDenyStep([], null);

function field(path: string, value: string): Evidence[] {
  return [{ endpoint: 'cases', path: `data.${path}`, value }];
}

describe('whatever a record holds', () => {
  const days = fc.option(
    fc.integer({ min: 1, max: 28 }).map((n) => `2026-03-${String(n).padStart(2, '0')}`),
    { nil: null },
  );
  const times = fc.oneof(
    days,
    fc.integer({ min: 0, max: 3 * 86_400_000 }).map((ms) => new Date(Date.UTC(2026, 2, 9) + ms).toISOString()),
  );
  const code = fc.oneof(fc.constantFrom(...EVENT_CODES.map((row) => row.code), 'H008', 'AGA', 'EA', 'DA'), fc.string());
  const title = fc.oneof(fc.constantFrom(...STATUS_TITLES.map((row) => row.title)), fc.string());
  const evidence = fc.integer({ min: 0, max: 99 }).map((n) => field(`f[${n}]`, String(n)));
  const records = fc.record(
    {
      formType: fc.option(fc.oneof(fc.constantFrom(...FORM_STEPS.map((row) => row.form)), fc.string()), { nil: null }),
      subtype: fc.option(fc.constantFrom('I-485 Asylee', '147-C3', '141A-RD', '__proto__'), { nil: null }),
      filed: fc.option(fc.record({ at: days, evidence }), { nil: null }),
      events: fc.array(
        fc.record({ code, at: times, recordedAt: times, ownTitle: fc.option(title, { nil: null }), evidence }),
        { maxLength: 12 },
      ),
      statuses: fc.array(fc.record({ title, code: fc.constant(null), at: days, isCurrent: fc.boolean(), evidence }), {
        maxLength: 4,
      }),
      requests: fc.array(fc.record({ open: fc.constantFrom(true, false, null), at: times, evidence }), {
        maxLength: 2,
      }),
      notices: fc.array(
        fc.record({
          action: fc.constantFrom('Interview Scheduled', 'Appointment Scheduled', null),
          at: times,
          appointmentAt: times,
          evidence,
        }),
        { maxLength: 2 },
      ),
      documents: fc.array(
        fc.record({
          type: fc.constantFrom('I-765 C09 Standalone Approval', 'Other', null),
          name: fc.constant(null),
          from: fc.constantFrom('you', 'uscis', 'unknown'),
          at: times,
          evidence,
        }),
        { maxLength: 2 },
      ),
      closed: fc.constantFrom(true, false, null),
      readable: fc.constant(true),
    },
    { noNullPrototype: true },
  );

  it('at most one step is current, and what is done or current has evidence', () => {
    fc.assert(
      fc.property(records, (record) => {
        const steps = milestonesOf(record, WORDS, ALL_READ);
        expect(steps.filter(({ state }) => state === 'current').length).toBeLessThanOrEqual(1);
        for (const { state, evidence: proof } of steps) {
          expect(proof.length > 0).toBe(state === 'done' || state === 'current');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('nothing is current once the newest step is an end, and no unproven card stands after it', () => {
    fc.assert(
      fc.property(records, fc.constantFrom('EA', 'EN', 'AF', 'EGA', 'IT'), (record, ending) => {
        // What decides an appeal form is a step of the appeal and ends nothing.
        fc.pre(formStepsOf(record.formType, record.subtype).isAppeal !== true);
        const last = {
          code: ending,
          at: '2026-12-31',
          recordedAt: null,
          ownTitle: null,
          evidence: field('end', ending),
        };
        const statuses = record.statuses.filter((status) => status.at !== null);
        const dated = record.events.filter((event) => event.code !== 'AGA' && event.at !== null);
        const steps = milestonesOf({ ...record, statuses, events: [...dated, last] }, WORDS, ALL_READ);
        const end = steps.findIndex((step) => step.evidence.some(({ path }) => path === 'data.end'));
        expect(steps.some(({ state }) => state === 'current')).toBe(false);
        expect(
          steps.slice(end + 1).filter(({ state }) => state === 'not-in-record' || state === 'not-said'),
          'Leave out the steps after the one that ends the case.',
        ).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('the order in which rows arrive changes nothing', () => {
    fc.assert(
      fc.property(records, (record) => {
        const turned = {
          ...record,
          events: record.events.toReversed(),
          statuses: record.statuses.toReversed(),
          requests: record.requests.toReversed(),
          notices: record.notices.toReversed(),
          documents: record.documents.toReversed(),
        };
        expect(milestonesOf(turned, WORDS, ALL_READ)).toEqual(milestonesOf(record, WORDS, ALL_READ));
      }),
      { numRuns: 500 },
    );
  });

  it('every step has a known id and a name, and no side matter is a step', () => {
    fc.assert(
      fc.property(records, (record) => {
        for (const { id, label } of milestonesOf(record, WORDS, ALL_READ)) {
          const step = STEP_IDS.find((known) => known === id);
          expect(step).toBeDefined();
          expect(step && STEP_TRAITS[step].side).toBeUndefined();
          expect(label).not.toBe('');
        }
      }),
    );
  });
});
