// Whatever is not understood or not there, no "no" comes of it and no step: on whole answers, with one thing put out of reach at a time.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseFile } from '../../lib/decode/case-file.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { ANSWERS } from '../../lib/decode/gate/settled.ts';
import { DENIALS, type Denial } from '../../lib/decode/gate/denials.ts';
import { gateOf } from '../../lib/decode/gate/gate.ts';
import { EVENT_CODES } from '../../lib/tables/event-codes.ts';
import { keyOf } from '../../lib/uscis/json-path.ts';
import type { Json, ReadEndpoint } from '../../lib/uscis/reading.ts';
import { sortTitle } from '../../lib/decode/facts/sort-title.ts';
import { realAnswers } from './whole-answers.ts';

type Answers = Partial<Record<ReadEndpoint, Json>>;

const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 3_000);
const decode = (answers: Answers): CaseFile => {
  const [file] = decodeCases([{ receipt: 'IOE0900000042', answers, page: null, reads: [] }], { lang: 'en' });
  if (file === undefined) throw new Error('One case went in and none came out.');
  return file;
};
const denied = (file: CaseFile): Set<Denial> => {
  const { denials } = gateOf(file);
  return new Set(DENIALS.filter((denial) => denials[denial]));
};
const stepsNotThere = ({ milestones }: CaseFile) =>
  new Set(milestones.flatMap(({ id, state }) => (state === 'not-in-record' ? [id] : [])));
const stepsThere = ({ milestones }: CaseFile) =>
  new Set(milestones.flatMap(({ id, state }) => (state === 'done' || state === 'current' ? [id] : [])));

const DECISIONS: readonly string[] = ['approved', 'denied'];

/**
 * Steps that are proven only in `after`. Not counted is a decision in place of another one: where USCIS's title decides, no code of the
 * same row decides otherwise, and without the title the code is all there is.
 */
function stepsAdded(before: CaseFile, after: CaseFile): string[] {
  const had = stepsThere(before);
  const isDecided = DECISIONS.some((id) => had.has(id));
  return [...stepsThere(after)].filter((id) => !had.has(id) && !(isDecided && DECISIONS.includes(id)));
}

/** The answers with something else at one field of one answer's data. */
function withField(answers: Answers, endpoint: 'cases' | 'case_status', key: string, value: Json): Answers {
  const body = answers[endpoint] ?? null;
  const data = keyOf(body, 'data');
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return answers;
  return { ...answers, [endpoint]: { data: { ...data, [key]: value } } };
}

const LISTS = [
  ['cases', 'events'],
  ['cases', 'notices'],
  ['cases', 'evidenceRequests'],
  ['case_status', 'historicalCaseStatuses'],
] as const;
const OTHER_SHAPES: readonly Json[] = [
  null,
  {},
  'unavailable',
  0,
  false,
  ['x'],
  [[]],
  { a: 1 },
  { a: { b: 'x' } },
  [{}],
];

const holdsLess = (before: CaseFile, after: CaseFile) => {
  const [deniedBefore, notThereBefore] = [denied(before), stepsNotThere(before)];
  expect(
    [...denied(after)].filter((one) => !deniedBefore.has(one)),
    'Withhold it in lib/decode/gate while what it needs is unread or not understood.',
  ).toEqual([]);
  // A step that is proven no longer is not thereby missing.
  expect(
    [...stepsNotThere(after)].filter((id) => !notThereBefore.has(id)),
    'Withhold it in lib/decode/gate while what it needs is unread or not understood.',
  ).toEqual([]);
};

it('a title that nobody knows adds no negative, and no step but the decision that its code names', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom('Words Nobody Has Seen', 'Notice Of Something Was Sent'), (seed, title) => {
      const before = decode(realAnswers(seed));
      const after = decode(withField(realAnswers(seed), 'case_status', 'statusTitle', title));
      expect([...denied(after)]).toEqual([...denied(after)].filter((one) => one === 'lists'));
      expect(stepsNotThere(after)).toEqual(new Set());
      expect(stepsAdded(before, after), 'Take a step from a value that is understood, and from nothing else.').toEqual(
        [],
      );
    }),
    { numRuns: RUNS },
  );
});

it('a list of another shape adds no negative and no step', () => {
  const list = fc.constantFrom(...LISTS);
  fc.assert(
    fc.property(fc.nat(), list, fc.constantFrom(...OTHER_SHAPES), (seed, [endpoint, key], value) => {
      const before = decode(realAnswers(seed));
      const after = decode(withField(realAnswers(seed), endpoint, key, value));
      holdsLess(before, after);
      expect(denied(after).has('requests')).toBe(false);
      expect(stepsAdded(before, after), 'Take a step from a value that is understood, and from nothing else.').toEqual(
        [],
      );
    }),
    { numRuns: RUNS },
  );
});

it('an address that is not there adds no negative and no step', () => {
  const address = fc.constantFrom('cases', 'case_status', 'documents', 'receipt_info');
  fc.assert(
    fc.property(fc.nat(), address, (seed, gone) => {
      const answers: Answers = realAnswers(seed);
      const before = decode(answers);
      const rest = Object.fromEntries(Object.entries(answers).filter(([endpoint]) => endpoint !== gone));
      const after = decode(rest);
      if (gone === 'receipt_info') expect(denied(after)).toEqual(denied(before));
      else {
        expect(denied(after)).toEqual(new Set());
        expect(stepsNotThere(after)).toEqual(new Set());
      }
      expect(stepsAdded(before, after), 'Take a step from a value that is understood, and from nothing else.').toEqual(
        [],
      );
    }),
    { numRuns: RUNS },
  );
});

it('one more event never turns what is asked into nothing asked, unless it settles it', () => {
  fc.assert(
    fc.property(fc.nat(), fc.constantFrom(...EVENT_CODES), fc.nat(500), (seed, row, days) => {
      const answers = realAnswers(seed);
      const before = decode(answers);
      const events = keyOf(keyOf(answers.cases, 'data') ?? null, 'events');
      const at = new Date(Date.UTC(2025, 0, 1) + days * 86_400_000).toISOString();
      const more = [...(Array.isArray(events) ? events : []), { eventCode: row.code, eventTimestamp: at }];
      const after = decode(withField(answers, 'cases', 'events', more));
      // On this case the code may have a title of USCIS's own, which says by itself what it settles.
      const own = before.timeline.flatMap(({ code, label }) =>
        code === row.code ? (sortTitle(label, before.form.type)?.step ?? []) : [],
      );
      const steps = [row.step, ...(row.also ?? []), row.family, ...own];
      const settles = steps.some((step) => step !== null && ANSWERS.has(step));
      if (!settles && !denied(before).has('requests')) expect(denied(after).has('requests')).toBe(false);
    }),
    { numRuns: RUNS },
  );
});
