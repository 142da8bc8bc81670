// The mock site's cases and the field cases, decoded: what questions and next steps are tried on.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { CaseFile } from '../../lib/decode/case-file.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { ENDPOINTS, type Endpoint, type Json } from '../../lib/uscis/reading.ts';
import { parseJson } from '../../lib/uscis/parse-json.ts';
import { FIELD_CASES, readFieldCase } from '../field-cases/read-case.ts';

const CASES = new URL('../../mock-site/cases/', import.meta.url);

const bodyOf = (receipt: string, name: Endpoint): [Endpoint, Json][] => {
  const file = new URL(`${receipt}/${name}.json`, CASES);
  if (!existsSync(file)) return [];
  const parsed = parseJson(readFileSync(file, 'utf8'));
  return parsed.ok ? [[name, parsed.value]] : [];
};

/** @param without the addresses that are taken as not read */
export function mockSiteCases(without: readonly Endpoint[] = [], lang = 'en'): CaseFile[] {
  return decodeCases(
    readdirSync(CASES).map((receipt) => ({
      receipt,
      answers: Object.fromEntries(
        ENDPOINTS.filter((name) => !without.includes(name)).flatMap((name) => bodyOf(receipt, name)),
      ),
      page: null,
      reads: [],
    })),
    { lang },
  );
}

/** Each group is what one person saved. */
export const CASES_OF_PEOPLE: readonly (readonly [name: string, files: CaseFile[]])[] = [
  ['the mock site', mockSiteCases()],
  ...FIELD_CASES.map((name) => [name, readFieldCase(name, true).files] as const),
];
