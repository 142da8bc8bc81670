// Every event and action code that is known, by code. Joins the federal list and the codes seen outside it; no data of its own.
import type { EventCode } from './codes.ts';
import { FEDERAL_CODES, FEDERAL_SOURCE } from './event-codes.federal.ts';
import { OBSERVED_CODES } from './event-codes.observed.ts';

const NO_READINGS = [] as const;
const FEDERAL_SOURCES: EventCode['sources'] = [FEDERAL_SOURCE];

/** All known codes, the federal list first; each list sorted by code, no code twice. */
export const EVENT_CODES: readonly EventCode[] = [
  ...FEDERAL_CODES.map(([code, label, family, step, published, also]): EventCode => ({
    code,
    label,
    basis: 'federal',
    family,
    step,
    ...(also === undefined ? {} : { also }),
    published,
    readings: NO_READINGS,
    sources: FEDERAL_SOURCES,
  })),
  ...OBSERVED_CODES,
];

const BY_CODE = new Map(EVENT_CODES.map((row) => [row.code, row]));

/** Three codes differ between the list's key and its text, or have a slip of the key: both spellings lead to the one row. */
const OTHER_SPELLINGS = new Map([
  ['AAO', 'AA0'],
  ['BL1', 'BK1'],
  ['MA96', ',A96'],
]);

/**
 * What is known of a code, or undefined when nobody published or showed a meaning: then the raw code stands alone.
 * Codes are matched to the letter, blanks around them aside; case counts ("Card Resent" is a code).
 */
export function eventCodeOf(code: string): EventCode | undefined {
  const key = code.trim();
  return BY_CODE.get(OTHER_SPELLINGS.get(key) ?? key);
}

/** Other spellings that lead to this row's code; most codes have none. */
export function otherSpellingsOf(code: string): string[] {
  return [...OTHER_SPELLINGS].filter(([, key]) => key === code).map(([spelling]) => spelling);
}
