// Every event and action code that is known, by code. Joins the federal list and the codes seen outside it; no data of its own.
import type { EventCode } from './codes.ts';
import { FEDERAL_CODES, FEDERAL_SOURCE } from './event-codes.federal.ts';
import { OBSERVED_CODES } from './event-codes.observed.ts';

const NO_READINGS: EventCode['readings'] = [];
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

/** The federal list prints one code with a slip of the key. What a record would hold is the code without it. */
const MISPRINTS = new Map([['MA96', ',A96']]);

/**
 * What is known of a code, or undefined when nobody published or showed a meaning: then the raw code stands alone.
 * Codes are matched to the letter, blanks around them aside; case counts ("Card Resent" is a code).
 */
export function eventCodeOf(code: string): EventCode | undefined {
  const key = code.trim();
  return BY_CODE.get(MISPRINTS.get(key) ?? key);
}
