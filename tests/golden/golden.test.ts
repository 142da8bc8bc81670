// Every format of three reports, byte for byte. If a change of words or tables is intended: UPDATE_GOLDEN=1 npx vitest run
// tests/golden, then read the diff.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { FORMAT_IDS, FORMATS, type FormatId } from '../../lib/report/formats/formats.ts';
import { toText } from '../../lib/report/formats/to-text.ts';
import { GOLDEN_NAMES, GOLDEN_ZONE, goldenReport } from './reports.ts';

const FOLDER = fileURLToPath(new URL('.', import.meta.url));
/** Two formats of one extension stand beside each other. */
const fileNameOf = (format: FormatId): string => {
  const { name, extension } = FORMATS[format];
  return `${name.replace('file.', '')}.${extension}`;
};
const isUpdating = process.env['UPDATE_GOLDEN'] === '1';

/** What stands in a file, written anew when the goldens are updated. */
function golden(file: string, text: string): string {
  if (isUpdating && text !== '') {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

describe.each(GOLDEN_NAMES)('the report %s', (name) => {
  const report = goldenReport(name);
  it.each(FORMAT_IDS)('has the same bytes as before as %s', (format) => {
    const text = FORMATS[format].write(report, { zone: GOLDEN_ZONE, lang: report.lang });
    expect(text).toBe(golden(`${FOLDER}${name}/${fileNameOf(format)}`, text));
  });

  it.each(['attorney', 'inquiry'] as const)('has the same bytes as before on the pages for an %s', (purpose) => {
    const text = toText(report, { zone: GOLDEN_ZONE, lang: report.lang, purpose });
    expect(text).toBe(golden(`${FOLDER}${name}/${purpose}.txt`, text));
  });
});
