import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { aCase, aRecord, RECEIPT } from '../../tests/builders/a-case.ts';
import { goldenReport } from '../../tests/golden/reports.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { reportJson, reportOf, type ReportOptions } from '../../lib/report/report.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';
import { OUTCOMES } from '../../lib/uscis/reading.ts';
import type { CaseAnswers } from '../../lib/decode/decode-cases.ts';
import { SCHEMA_FILE, reportSchemaText } from './build-report-schema.ts';

const MOCK_CASES = fileURLToPath(new URL('../../mock-site/cases/', import.meta.url));
const OPTIONS: ReportOptions = {
  at: '2026-11-23T15:42:00.000Z',
  lang: 'en',
  masked: false,
  version: '0.1.0',
  problems: [],
};

/** A reader that knows only the published schema, and that Caseside had no hand in. */
const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));
const faultsOf = (text: string): string[] => {
  isValid(JSON.parse(text));
  return (isValid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
};
const reportWith = (cases: readonly CaseAnswers[], options: Partial<ReportOptions> = {}): string =>
  reportJson(reportOf(decodeCases(cases, { lang: 'en' }), { ...OPTIONS, ...options }));

it('docs/report-1.schema.json is what the program checks reports with', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8'), 'run: npm exec -- node tools/docs/build-report-schema.ts').toBe(
    reportSchemaText(),
  );
});

describe('the published schema takes', () => {
  it.each(readdirSync(MOCK_CASES))('the report of the case %s, full and masked', (folder) => {
    const files = readdirSync(MOCK_CASES + folder).map((name) => ({
      folder,
      name,
      source: `${folder}/${name}`,
      text: readFileSync(`${MOCK_CASES}${folder}/${name}`, 'utf8'),
    }));
    const { cases } = readSaved(files, { lang: 'en' });
    expect(cases).toHaveLength(1);
    for (const masked of [false, true])
      expect(
        faultsOf(reportWith(cases, { masked })),
        'Let the schema and the report agree, then build the schema anew.',
      ).toEqual([]);
  });

  it('a report with notes, changes, first-seen times and failed reads', () => {
    const at = '2026-11-20T10:00:00.000Z';
    for (const outcome of OUTCOMES.filter((one) => one !== 'ok')) {
      const one: CaseAnswers = {
        ...aCase({ record: aRecord() }),
        reads: [{ endpoint: 'documents', outcome, at, message: '' }],
        notes: [{ at: '2026-11-20', text: 'Called.', reference: null }],
        changes: [
          {
            kind: 'field',
            what: 'x',
            before: null,
            after: { a: [] },
            seenBetween: [at, at] satisfies [string, string],
            evidence: [],
          },
        ],
      };
      for (const masked of [false, true]) expect(faultsOf(reportWith([one], { masked })), outcome).toEqual([]);
    }
  });

  it('a report without a case, with a case without an answer, and with problems', () => {
    const none: CaseAnswers = { receipt: RECEIPT, answers: {}, page: null, reads: [] };
    const problems = [{ source: 'a.json', message: 'It could not be read.' }];
    expect(faultsOf(reportWith([])), 'Let the schema and the report agree, then build the schema anew.').toEqual([]);
    expect(
      faultsOf(reportWith([none, { ...none, receipt: null }], { problems })),
      'Let the schema and the report agree, then build the schema anew.',
    ).toEqual([]);
  });
});

it.each([
  ['masked', 'yes'],
  ['cases', [{}]],
  ['schema', 'caseside/report/2'],
  ['generatedAt', 7],
])('the published schema refuses a report whose %s is %j', (key, value) => {
  expect(faultsOf(JSON.stringify({ ...goldenReport('i-131'), [key]: value }))).not.toEqual([]);
});
