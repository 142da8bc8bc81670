// Every event and action code that is known, by code. Joins the federal list and the codes seen outside it; no data of its own.
import type { EventCode, StepId } from './codes.ts';
import { FEDERAL_CODES, FEDERAL_SOURCE } from './event-codes/federal.ts';
import { OBSERVED_CODES } from './event-codes/observed.ts';
import { plainForm } from './forms.ts';

const NO_READINGS = [] as const;
const FEDERAL_SOURCES: EventCode['sources'] = [FEDERAL_SOURCE];
const COPIES_OF_THE_LETTER = {
  where: 'I-797 welcome notices of I-485 cases, copies shown by several people',
  seen: '2026-11-24',
};

/** Federal codes whose text alone proves nothing, and that are evidence for a step on one form by another source. */
const ON_FORMS: ReadonlyMap<string, Pick<EventCode, 'onForms' | 'sources'>> = new Map([
  [
    'IEC',
    { onForms: { forms: ['I-485'], step: 'approved' }, sources: [FEDERAL_SOURCE, COPIES_OF_THE_LETTER] },
  ] as const,
]);

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
    ...ON_FORMS.get(code),
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

/**
 * The steps a code is evidence for on a case of this form, its own step first.
 * @param form as USCIS writes it ("I-485"); null where it is not known: then only what holds on every form
 */
export function stepsOfCode({ step, also = [], onForms }: EventCode, form: string | null): StepId[] {
  const isOnForm = form !== null && (onForms?.forms.some((one) => plainForm(one) === plainForm(form)) ?? false);
  return [...(step === null ? [] : [step]), ...also, ...(isOnForm && onForms ? [onForms.step] : [])];
}

/** Other spellings that lead to this row's code; most codes have none. */
export function otherSpellingsOf(code: string): string[] {
  return [...OTHER_SPELLINGS].filter(([, key]) => key === code).map(([spelling]) => spelling);
}
