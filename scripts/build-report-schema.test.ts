import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import * as z from 'zod';
import { goldenReport } from '../tests/golden/reports.ts';
import { SCHEMA_FILE, reportSchemaText } from './build-report-schema.ts';

it('docs/report-1.schema.json is what the program checks reports with', () => {
  expect(readFileSync(SCHEMA_FILE, 'utf8'), 'run: npm exec -- node scripts/build-report-schema.ts').toBe(
    reportSchemaText(),
  );
});

it('a reader with only the published schema accepts our reports, masked and not, and no others', () => {
  const published = z.fromJSONSchema(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')));
  for (const name of ['i-131', 'masked', 'appointment'] as const) {
    const report: unknown = JSON.parse(JSON.stringify(goldenReport(name)));
    expect(published.safeParse(report).error?.issues).toBeUndefined();
  }
  expect(published.safeParse({ ...goldenReport('i-131'), masked: 'yes' }).success).toBe(false);
  expect(published.safeParse({ ...goldenReport('i-131'), cases: [{}] }).success).toBe(false);
});
