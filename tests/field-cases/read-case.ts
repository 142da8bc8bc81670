// Reads one folder of field cases as the command line does, files sorted by path. For tests only.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CaseFile } from '../../lib/decode/case-file.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { readSaved, type SavedCases } from '../../lib/report/saved/read-saved.ts';

const INPUTS = fileURLToPath(new URL('inputs/', import.meta.url));

export const FIELD_CASES = readdirSync(INPUTS).sort();

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)]))
    .sort();
}

function textOf(path: string): string {
  const bytes = readFileSync(path);
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return new TextDecoder(isUtf16 ? 'utf-16le' : 'utf-8').decode(bytes);
}

/** What USCIS answers where it holds nothing: puts what a case is about to the test, not what was left out of it. */
const NOTHING: readonly (readonly [name: string, text: string])[] = [
  ['documents.json', '{"data":[]}'],
  ['case_status.json', '{"data":null}'],
];

export interface FieldCase {
  saved: SavedCases;
  files: CaseFile[];
}

/** @param isFilled addresses that are missing answer that there is nothing */
export function readFieldCase(name: string, isFilled: boolean): FieldCase {
  const files = filesUnder(join(INPUTS, name)).map((path) => ({
    source: path.slice(INPUTS.length),
    folder: dirname(path),
    name: basename(path),
    text: textOf(path),
  }));
  for (const folder of isFilled ? new Set(files.map((file) => file.folder)) : []) {
    const here = new Set(files.filter((file) => file.folder === folder).map((file) => file.name));
    for (const [missing, text] of NOTHING) {
      if (!here.has(missing)) files.push({ source: missing, folder, name: missing, text });
    }
  }
  const saved = readSaved(files, { lang: 'en' });
  return { saved, files: decodeCases(saved.cases, { lang: 'en' }) };
}
