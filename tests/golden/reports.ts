// The reports whose files are in tests/golden/: cases of the mock site, at one moment, in one time zone.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../lib/decode/case-file.ts';
import type { Lang } from '../../lib/locales/languages.ts';
import { decodeCases } from '../../lib/decode/decode-cases.ts';
import { reportOf } from '../../lib/report/report.ts';
import { readSaved } from '../../lib/report/saved/read-saved.ts';

export const GOLDEN_ZONE = 'America/New_York';
const GOLDEN_AT = '2026-11-23T15:42:00.000Z';

const ALL = ['cases', 'case_status', 'receipt_info', 'documents'] as const;

interface Golden {
  what: string;
  receipts: readonly string[];
  /** The answers that were read; the others were not. */
  answers: readonly string[];
  masked: boolean;
  lang: Lang;
}

const GOLDEN = {
  'i-131': { what: 'one short case, everything', receipts: ['IOE0926301103'], answers: ALL, masked: false, lang: 'en' },
  masked: {
    what: 'disputed and unknown codes, unknown fields, masked',
    receipts: ['IOE0926344207'],
    answers: ALL,
    masked: true,
    lang: 'en',
  },
  appointment: {
    what: 'a coming appointment, and documents that were not read',
    receipts: ['IOE0927210045'],
    answers: ['cases', 'case_status', 'receipt_info'],
    masked: false,
    lang: 'en',
  },
  es: {
    what: 'a coming appointment, in Spanish',
    receipts: ['IOE0927210045'],
    answers: ALL,
    masked: false,
    lang: 'es',
  },
  'es-masked': {
    what: 'disputed and unknown codes, unknown fields, masked, in Spanish',
    receipts: ['IOE0926344207'],
    answers: ALL,
    masked: true,
    lang: 'es',
  },
} as const satisfies Record<string, Golden>;
export type GoldenName = keyof typeof GOLDEN;
export const GOLDEN_NAMES = [
  'i-131',
  'masked',
  'appointment',
  'es',
  'es-masked',
] as const satisfies readonly GoldenName[];

const MOCK_CASES = fileURLToPath(new URL('../../mock-site/cases/', import.meta.url));

/** @param change what differs from the golden report */
export function goldenReport(name: GoldenName, change: { masked?: boolean; at?: string } = {}): Report {
  const { receipts, answers, masked, lang } = GOLDEN[name];
  const files = receipts.flatMap((receipt) =>
    answers.map((answer) => ({
      source: `${receipt}/${answer}.json`,
      folder: receipt,
      name: `${answer}.json`,
      text: readFileSync(`${MOCK_CASES}${receipt}/${answer}.json`, 'utf8'),
    })),
  );
  const saved = readSaved(files, { lang });
  return reportOf(decodeCases(saved.cases, { lang }), {
    at: GOLDEN_AT,
    lang,
    masked,
    version: '0.0.0',
    problems: saved.problems,
    ...change,
  });
}
