import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { readTimeline } from '../../lib/report/timeline/read-timeline.ts';
import { linesOf, merged, type Timeline } from './merge-timelines.ts';

const docs = (name: string) => JSON.parse(readFileSync(new URL(`../../docs/${name}`, import.meta.url), 'utf8'));
const sample: Timeline = docs('timeline-1.sample-days.json');

it('a program written from the docs alone reads timelines and writes one that Caseside and the schema take', () => {
  const written = merged([sample, sample]);
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(docs('timeline-1.schema.json'));
  expect([isValid(written), isValid.errors]).toEqual([true, null]);
  const read = readTimeline(JSON.stringify(written));
  expect(read.ok && read.timeline.cases.map(({ id }) => id)).toEqual(['A', 'B', 'C', 'D', 'E', 'F']);
  expect(written.cases[3]?.rows.find(({ kind }) => kind === 'record-touched')?.['with']).toEqual(['E', 'F']);
});

it('and prints a case as lines', () => {
  const [first] = sample.cases;
  expect(first && linesOf(first)).toContain('Day 29  FTA0  Case Is Being Actively Reviewed By USCIS');
});

it('and refuses what the docs say cannot be mixed', () => {
  expect(() => merged([sample, { ...sample, days: 'date' }])).toThrow('mix');
  expect(() => merged([sample, { ...sample, schema: 'caseside/timeline/2' }])).toThrow('newer');
});
