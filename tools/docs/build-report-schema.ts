// Writes docs/report-1.schema.json: the public JSON Schema of a report, made from the schema that Caseside itself checks reports with.
// Run: npm exec -- node tools/docs/build-report-schema.ts
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { reportSchema } from '../../lib/report/report-schema.ts';

export const SCHEMA_FILE = fileURLToPath(new URL('../../docs/report-1.schema.json', import.meta.url));

/** The file's text. A raw value of USCIS may be any JSON. */
export function reportSchemaText(): string {
  const { $schema, ...schema } = z.toJSONSchema(reportSchema, { unrepresentable: 'any', io: 'input' });
  const named = {
    $schema,
    title: 'caseside/report/1',
    description:
      'What a my.uscis.gov case record says, in other words. Unofficial: Caseside is not USCIS and not the government. See docs/REPORT.md.',
    ...schema,
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SCHEMA_FILE, reportSchemaText());
