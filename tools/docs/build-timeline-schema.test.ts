import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { reportOf } from '../../lib/report/report.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { readTimeline } from '../../lib/report/timeline/read-timeline.ts';
import { toTimeline } from '../../lib/report/timeline/to-timeline.ts';
import { TIMELINE_DOCS } from './build-timeline-schema.ts';

const MOCK_CASES = fileURLToPath(new URL('../../mock-site/cases/', import.meta.url));
const DOCS = fileURLToPath(new URL('../../docs/', import.meta.url));
const docsFile = (name: string): string => readFileSync(DOCS + name, 'utf8');
const SAMPLES = ['timeline-1.sample-days.json', 'timeline-1.sample-dates.json'];

/** A reader that knows only the published schema, and that Caseside had no hand in. */
const isValid = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
  JSON.parse(docsFile('timeline-1.schema.json')),
);
const faultsOf = (text: string): string[] => {
  isValid(JSON.parse(text));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};

it('the published schema and samples are what the program makes', () => {
  for (const [path, text] of TIMELINE_DOCS)
    expect(readFileSync(path, 'utf8'), 'run: npm exec -- node tools/docs/build-timeline-schema.ts').toBe(text());
});

describe('the published schema takes', () => {
  it.each(SAMPLES)('the sample %s, and so does the program', (name) => {
    expect(faultsOf(docsFile(name)), 'Let the schema and the writer agree.').toEqual([]);
    expect(readTimeline(docsFile(name)).ok).toBe(true);
  });

  it.each(readdirSync(MOCK_CASES))('the timeline of the case %s', (folder) => {
    const files = readdirSync(MOCK_CASES + folder).map((name) => ({
      folder,
      name,
      source: `${folder}/${name}`,
      text: readFileSync(`${MOCK_CASES}${folder}/${name}`, 'utf8'),
    }));
    const cases = decodeCases(readSaved(files, { lang: 'en' }).cases, { lang: 'en' });
    const report = reportOf(cases, {
      at: '2026-11-23T15:42:00.000Z',
      lang: 'en',
      masked: false,
      version: '0.1.0',
      problems: [],
    });
    for (const days of ['number', 'date'] as const) {
      const text = toTimeline(report, { timeline: { days } });
      expect(faultsOf(text), 'Let the schema and the writer agree.').toEqual([]);
      expect(readTimeline(text).ok).toBe(true);
    }
  });
});

it.each([
  ['schema', 'caseside/timeline/2'],
  ['days', 'weeks'],
  ['cases', [{}]],
  ['madeOn', '2026-11-23T15:42:00.000Z'],
])('the published schema refuses a timeline whose %s is %j', (key, value) => {
  expect(
    faultsOf(JSON.stringify({ ...JSON.parse(docsFile('timeline-1.sample-days.json')), [key]: value })),
  ).not.toEqual([]);
});
