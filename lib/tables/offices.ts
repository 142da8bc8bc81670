// USCIS offices: the codes and names its answers use, and the prefixes of receipt numbers. Data, and the four lookups on it.
export { readingCaseOf } from './reading-case.ts';
import type { OfficeKind, Source, Sources } from './types.ts';

export interface Office {
  code: string;
  /** In reading case: "National Benefits Center", "Charlotte, NC". */
  name: string;
  kind: OfficeKind;
  /** What a reader should know beside the name, or null. */
  note: string | null;
  sources: Sources;
}

const EGOV: Source = {
  where: 'egov.uscis.gov processing times, office list of 2018 (github.com/arielsvn/uscis-processing-times)',
  seen: '2026-11-23',
};
const COATLESS: Source = {
  where: 'github.com/coatless-dashboard/uscis-processing-times, 2025',
  seen: '2026-11-23',
};
const COMMON: Source = {
  where: 'abbreviation in common use, beside the code of the egov office list',
  seen: '2026-11-23',
};
const PREFIXES_PAGE: Source = {
  where: 'cilawgroup.com, receipt number guide; developer.uscis.gov',
  seen: '2026-11-23',
};

const USCIS_2023: Source = {
  where: 'uscis.gov, page on the first year of Service Center Operations (2023)',
  seen: '2026-11-24',
};
const EGOV_I407: Source = {
  where:
    'egov.uscis.gov processing times, office list of form I-407; USCIS notice of 2019 as reported by several firms',
  seen: '2026-11-24',
};
const ASYLUM: Source = { where: 'uscis.gov, pages of the asylum offices (copies), and law firms', seen: '2026-11-24' };
const AILA: Source = { where: 'AILA notes of meetings with the asylum offices, aila.org', seen: '2026-11-24' };

/** Said of Service Center Operations, where "SCD" is all that a record gives. */
const FOLDED =
  'In its public data of October 22, 2025, USCIS folded its service centers into Service Center Operations. The record does not say which place works on the case.';

type Row = readonly [code: string, name: string, kind: OfficeKind, source: Source, note?: string];

// Sorted by code.
// prettier-ignore
const ROWS: readonly Row[] = [
  ['ABQ', 'Albuquerque, NM', 'field-office', EGOV],
  ['AGA', 'Agana, GU', 'field-office', EGOV],
  ['ALB', 'Albany, NY', 'field-office', EGOV],
  ['ANC', 'Anchorage, AK', 'field-office', EGOV],
  ['ATL', 'Atlanta, GA', 'field-office', EGOV],
  ['BAL', 'Baltimore, MD', 'field-office', EGOV],
  ['BNY', 'Brooklyn, NY', 'field-office', EGOV],
  ['BOI', 'Boise, ID', 'field-office', EGOV],
  ['BOS', 'Boston, MA', 'field-office', EGOV],
  ['BUF', 'Buffalo, NY', 'field-office', EGOV],
  ['CAS', 'Casper, WY', 'field-office', EGOV, 'Not in the office list of USCIS of 2022 any more.'],
  ['CHA', 'Charlotte Amalie, VI', 'field-office', EGOV],
  ['CHI', 'Chicago, IL', 'field-office', EGOV],
  ['CHL', 'Charleston, SC', 'field-office', EGOV],
  ['CHR', 'Christiansted, VI', 'field-office', EGOV],
  ['CIN', 'Cincinnati, OH', 'field-office', EGOV],
  ['CLE', 'Cleveland, OH', 'field-office', EGOV],
  ['CLM', 'Columbus, OH', 'field-office', EGOV],
  ['CLT', 'Charlotte, NC', 'field-office', EGOV],
  ['CSC', 'California Service Center', 'service-center', EGOV],
  ['DAL', 'Dallas, TX', 'field-office', EGOV],
  ['DEN', 'Denver, CO', 'field-office', EGOV],
  ['DET', 'Detroit, MI', 'field-office', EGOV],
  ['DSM', 'Des Moines, IA', 'field-office', EGOV],
  ['EFC', 'Eastern Forms Center', 'service-center', EGOV_I407],
  ['ELP', 'El Paso, TX', 'field-office', EGOV],
  ['ESC', 'Vermont Service Center', 'service-center', EGOV],
  ['FOD', 'Field Offices', 'other', EGOV],
  ['FRE', 'Fresno, CA', 'field-office', EGOV],
  ['FSA', 'Fort Smith, AR', 'field-office', EGOV],
  ['GRR', 'Greer, SC', 'field-office', EGOV],
  ['HAR', 'Hartford, CT', 'field-office', EGOV],
  ['HEL', 'Helena, MT', 'field-office', EGOV],
  ['HHW', 'Honolulu, HI', 'field-office', EGOV],
  ['HIA', 'Hialeah, FL', 'field-office', EGOV],
  ['HLG', 'Harlingen, TX', 'field-office', EGOV],
  ['HOU', 'Houston, TX', 'field-office', EGOV],
  ['IMP', 'Imperial, CA', 'field-office', EGOV],
  ['INP', 'Indianapolis, IN', 'field-office', EGOV],
  ['IPO', 'Immigrant Investor Program Office', 'other', EGOV],
  ['JAC', 'Jacksonville, FL', 'field-office', EGOV],
  ['KAN', 'Kansas City, MO', 'field-office', EGOV],
  ['KND', 'Kendall, FL', 'field-office', EGOV],
  ['LAC', 'Los Angeles County, CA', 'field-office', EGOV],
  ['LAW', 'Lawrence, MA', 'field-office', EGOV],
  ['LNY', 'Long Island, NY', 'field-office', EGOV],
  ['LOS', 'Los Angeles, CA', 'field-office', EGOV],
  ['LOU', 'Louisville, KY', 'field-office', EGOV],
  ['LVG', 'Las Vegas, NV', 'field-office', EGOV],
  ['MAN', 'Manchester, NH', 'field-office', EGOV],
  ['MEM', 'Memphis, TN', 'field-office', EGOV],
  ['MGA', 'Montgomery, AL', 'field-office', EGOV],
  ['MIA', 'Miami, FL', 'field-office', EGOV],
  ['MIL', 'Milwaukee, WI', 'field-office', EGOV],
  ['MTL', 'Mount Laurel, NJ', 'field-office', EGOV],
  ['NBC', 'National Benefits Center', 'national-benefits-center', EGOV],
  ['NEW', 'Newark, NJ', 'field-office', EGOV],
  ['NOL', 'New Orleans, LA', 'field-office', EGOV],
  ['NOR', 'Norfolk, VA', 'field-office', EGOV],
  ['NSC', 'Nebraska Service Center', 'service-center', EGOV],
  ['NYC', 'New York City, NY', 'field-office', EGOV],
  ['OFM', 'Fort Myers, FL', 'field-office', EGOV],
  ['OKC', 'Oklahoma City, OK', 'field-office', EGOV],
  ['OKL', 'Oakland Park, FL', 'field-office', EGOV],
  ['OMA', 'Omaha, NE', 'field-office', EGOV],
  ['ORL', 'Orlando, FL', 'field-office', EGOV],
  ['PHI', 'Philadelphia, PA', 'field-office', EGOV],
  ['PHO', 'Phoenix, AZ', 'field-office', EGOV],
  ['PIT', 'Pittsburgh, PA', 'field-office', EGOV],
  ['POM', 'Portland, ME', 'field-office', EGOV],
  ['POO', 'Portland, OR', 'field-office', EGOV],
  ['PRO', 'Providence, RI', 'field-office', EGOV],
  ['PSC', 'Potomac Service Center', 'service-center', COMMON],
  ['QNS', 'Queens, NY', 'field-office', EGOV],
  ['RAL', 'Raleigh, NC', 'field-office', EGOV],
  ['REN', 'Reno, NV', 'field-office', EGOV],
  ['SAA', 'Santa Ana, CA', 'field-office', EGOV],
  ['SAC', 'Sacramento, CA', 'field-office', EGOV],
  ['SAJ', 'San Juan, PR', 'field-office', EGOV],
  ['SBD', 'San Bernardino, CA', 'field-office', EGOV],
  ['SCD', 'Service Center Operations', 'service-center', COATLESS, FOLDED],
  ['SEA', 'Seattle, WA', 'field-office', EGOV],
  ['SFR', 'San Francisco, CA', 'field-office', EGOV],
  ['SFV', 'San Fernando Valley, CA', 'field-office', EGOV],
  ['SLC', 'Salt Lake City, UT', 'field-office', EGOV],
  ['SNA', 'San Antonio, TX', 'field-office', EGOV],
  ['SND', 'San Diego, CA', 'field-office', EGOV],
  ['SNJ', 'San Jose, CA', 'field-office', EGOV],
  ['SPM', 'Minneapolis-St. Paul, MN', 'field-office', EGOV],
  ['SPO', 'Spokane, WA', 'field-office', EGOV],
  ['SSC', 'Texas Service Center', 'service-center', EGOV],
  ['STA', 'Saint Albans, VT', 'field-office', EGOV],
  ['STL', 'Saint Louis, MO', 'field-office', EGOV],
  ['TAM', 'Tampa, FL', 'field-office', EGOV],
  ['TSC', 'Texas Service Center', 'service-center', COMMON],
  ['TUC', 'Tucson, AZ', 'field-office', EGOV],
  ['VSC', 'Vermont Service Center', 'service-center', COMMON],
  ['WAS', 'Washington, DC', 'field-office', EGOV],
  ['WIC', 'Wichita, KS', 'field-office', EGOV],
  ['WPB', 'West Palm Beach, FL', 'field-office', EGOV],
  ['YAK', 'Yakima, WA', 'field-office', EGOV],
  ['YSC', 'Potomac Service Center', 'service-center', EGOV],
  ['ZAR', 'Arlington Asylum Office', 'other', AILA],
];

/** Every office that is known by a code, in the order of the table. */
export const OFFICES: readonly Office[] = ROWS.map(([code, name, kind, source, note]) => ({
  code,
  name,
  kind,
  note: note ?? null,
  sources: [source],
}));

export interface NamedOffice {
  name: string;
  kind: OfficeKind;
  /** The code of an office of the table that this is another name of; null where the office has no known code. */
  code: string | null;
  sources: Sources;
}

const asylumOffice = (city: string): NamedOffice => ({
  name: `${city} Asylum Office`,
  kind: 'other',
  code: null,
  sources: [ASYLUM],
});

/** Offices and spellings that answers give by name alone. */
export const NAMED_OFFICES: readonly NamedOffice[] = [
  { name: 'HART Service Center', kind: 'service-center', code: null, sources: [USCIS_2023] },
  { name: 'Service Center Operations (SCOPS)', kind: 'service-center', code: 'SCD', sources: [COATLESS] },
  ...[
    'Boston',
    'Chicago',
    'Houston',
    'Los Angeles',
    'Miami',
    'Newark',
    'New Orleans',
    'New York',
    'San Francisco',
    'Tampa',
  ].map(asylumOffice),
];

/** Receipt prefixes and the code of the office whose receipts begin so. IOE is the online system and names no office. */
export const RECEIPT_PREFIXES: Readonly<Record<string, string>> = {
  CSC: 'CSC',
  EAC: 'VSC',
  LIN: 'NSC',
  MSC: 'NBC',
  NBC: 'NBC',
  NSC: 'NSC',
  SRC: 'TSC',
  TSC: 'TSC',
  VSC: 'VSC',
  WAC: 'CSC',
  YSC: 'YSC',
};

const looseName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\buscis\b/g, ' ')
    .replace(/\bst\b\.?(?! *$)/g, 'saint')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

const BY_CODE = new Map(OFFICES.map((office) => [office.code, office]));
// The first row of a name wins: the code of the office list before an abbreviation that people use.
const BY_NAME = new Map<string, NamedOffice>(
  [...OFFICES, ...NAMED_OFFICES].reverse().map((office) => [looseName(office.name), office]),
);

/** The office of a code as USCIS's answers give it ("NSC", "SCD"), or undefined. */
export function officeOfCode(code: string): Office | undefined {
  return BY_CODE.get(code.trim().toUpperCase());
}

/** The office of a name in any case and punctuation ("CHARLOTTE, NC"), or undefined; its code is null where none is known. */
export function officeOfName(rawName: string): NamedOffice | undefined {
  return BY_NAME.get(looseName(rawName));
}

/**
 * The office whose receipts begin with these three letters; a whole receipt number is taken too. It says where the receipt number
 * was given out, not where the case is now. Undefined for IOE and whatever is not in the list.
 */
export function officeOfPrefix(receiptPrefix: string): Office | undefined {
  const prefix = receiptPrefix.trim().slice(0, 3).toUpperCase();
  const code = Object.hasOwn(RECEIPT_PREFIXES, prefix) ? RECEIPT_PREFIXES[prefix] : undefined;
  const office = code === undefined ? undefined : officeOfCode(code);
  return office === undefined ? undefined : { ...office, sources: [PREFIXES_PAGE, ...office.sources] };
}

/** The kind of office a name outside the table says it is; `unknown` where the name does not say. */
export function officeKindOf(rawName: string): OfficeKind {
  const name = looseName(rawName);
  const known = BY_NAME.get(name);
  if (known !== undefined) return known.kind;
  if (/^national benefits center$/.test(name)) return 'national-benefits-center';
  if (/\bservice center\b/.test(name)) return 'service-center';
  if (/\bfield office\b/.test(name) || /^[^,]+, *[A-Za-z]{2}$/.test(rawName.trim())) return 'field-office';
  return /\b(?:office|center|division|lockbox|consulate|embassy)\b/.test(name) ? 'other' : 'unknown';
}
