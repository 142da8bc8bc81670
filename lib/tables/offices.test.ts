import { describe, expect, it } from 'vitest';
import {
  OFFICES,
  officeKindOf,
  officeOfCode,
  officeOfName,
  officeOfPrefix,
  readingCaseOf,
  RECEIPT_PREFIXES,
} from './offices.ts';

describe('the office table', () => {
  it('is unique and sorted by code, named in reading case, and sourced', () => {
    const codes = OFFICES.map(({ code }) => code);
    expect([...new Set(codes)].sort()).toEqual(codes);
    for (const { code, name, sources } of OFFICES) {
      expect(name, code).toMatch(/^[A-Z][a-z]/);
      expect(readingCaseOf(name.toUpperCase()), code).toBe(name);
      expect(
        sources.every(({ where, seen }) => where !== '' && /^\d{4}-\d\d-\d\d$/.test(seen)),
        code,
      ).toBe(true);
    }
  });

  it('has a state after every field office and after nothing else', () => {
    for (const { name, kind } of OFFICES) expect(/, [A-Z]{2}$/.test(name), name).toBe(kind === 'field-office');
  });

  it('knows the office of every prefix', () => {
    for (const prefix of Object.keys(RECEIPT_PREFIXES)) expect(officeOfPrefix(prefix), prefix).toBeDefined();
  });
});

describe('an office is found', () => {
  it.each([
    ['NSC', 'Nebraska Service Center', 'service-center'],
    ['nbc', 'National Benefits Center', 'national-benefits-center'],
    ['SCD', 'Service Center Operations', 'service-center'],
    ['SSC', 'Texas Service Center', 'service-center'],
    ['TSC', 'Texas Service Center', 'service-center'],
    ['ESC', 'Vermont Service Center', 'service-center'],
    ['VSC', 'Vermont Service Center', 'service-center'],
    ['PSC', 'Potomac Service Center', 'service-center'],
    ['CLT', 'Charlotte, NC', 'field-office'],
    ['IPO', 'Immigrant Investor Program Office', 'other'],
    ['EFC', 'Eastern Forms Center', 'service-center'],
    ['ZAR', 'Arlington Asylum Office', 'other'],
  ])('by the code %s', (code, name, kind) => expect(officeOfCode(code)).toMatchObject({ name, kind }));

  it.each([
    ['CHARLOTTE, NC', 'CLT'],
    ['Charlotte NC', 'CLT'],
    ['CHARLOTTE AMALIE, VI', 'CHA'],
    ['MINNEAPOLIS-SAINT PAUL, MN', 'SPM'],
    ['ST. ALBANS, VT', 'STA'],
    ['USCIS National Benefits Center', 'NBC'],
    ['TEXAS SERVICE CENTER', 'SSC'],
    ['Service Center Operations (SCOPS)', 'SCD'],
    ['HART SERVICE CENTER', null],
    ['NEW YORK ASYLUM OFFICE', null],
    ['ARLINGTON ASYLUM OFFICE', 'ZAR'],
  ])('by the name %s', (name, code) => expect(officeOfName(name)?.code).toBe(code));

  it.each([
    ['EAC', 'Vermont Service Center'],
    ['WAC2190012345', 'California Service Center'],
    ['lin', 'Nebraska Service Center'],
    ['SRC', 'Texas Service Center'],
    ['MSC', 'National Benefits Center'],
    ['YSC', 'Potomac Service Center'],
  ])('by the receipt prefix %s', (prefix, name) => expect(officeOfPrefix(prefix)?.name).toBe(name));

  it('is not made up: IOE is no office, and codes and names outside the table stay unknown', () => {
    expect(officeOfPrefix('IOE')).toBeUndefined();
    expect(officeOfPrefix('toString')).toBeUndefined();
    expect(officeOfCode('XLA')).toBeUndefined();
    expect(officeOfName('CHARLOTTE')).toBeUndefined();
    expect(officeOfName('')).toBeUndefined();
  });

  it('says with SCD what became of the five service centers, and on which day', () => {
    expect(officeOfCode('SCD')?.note).toContain('October 22, 2025');
    expect(officeOfCode('NSC')?.note).toBeNull();
  });
});

it.each([
  ['NEBRASKA SERVICE CENTER', 'service-center'],
  ['ANYTOWN SERVICE CENTER', 'service-center'],
  ['NATIONAL BENEFITS CENTER', 'national-benefits-center'],
  ['ANYTOWN, OH', 'field-office'],
  ['ANYTOWN FIELD OFFICE', 'field-office'],
  ['ARLINGTON ASYLUM OFFICE', 'other'],
  ['SOMEWHERE', 'unknown'],
  ['', 'unknown'],
])('the name "%s" says of itself that it is: %s', (name, kind) => expect(officeKindOf(name)).toBe(kind));

it.each([
  ['SAINT ALBANS, VT', 'Saint Albans, VT'],
  ['NEBRASKA SERVICE CENTER', 'Nebraska Service Center'],
  ['  MINNEAPOLIS-ST.  PAUL, MN ', 'Minneapolis-St. Paul, MN'],
  ['DEPARTMENT OF STATE', 'Department of State'],
  ['WASHINGTON D.C.', 'Washington D.C.'],
  ['DOÑA ANA, NM', 'Doña Ana, NM'],
  ['USCIS LOCKBOX', 'USCIS Lockbox'],
  ['Already Written so', 'Already Written so'],
  ['', ''],
])('%s is read as %s', (raw, reading) => expect(readingCaseOf(raw)).toBe(reading));
