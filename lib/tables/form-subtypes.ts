// Form subtypes: what `receipt_info.subtype` stands for, in the words of USCIS's processing-times page. Data, and one lookup.
import { plainForm } from './forms.ts';
import type { Source } from './types.ts';

/** Where all rows of this table come from. */
export const SUBTYPE_SOURCE = {
  where: 'egov.uscis.gov processing times, form subtypes of 2022 (github.com/ajduberstein/uscis-wait-times)',
  seen: '2026-11-23',
} as const satisfies Source;

export type SubtypeRow = readonly [form: string, code: string, meaning: string];

// Sorted by form as USCIS lists them, then by code.
// prettier-ignore
export const FORM_SUBTYPES: readonly SubtypeRow[] = [
  ['I-102', '142', 'Initial issuance or replacement of a Form I-94'],
  ['I-129', '137-BL', 'Blanket L'],
  ['I-129', '137-E', 'E - Treaty traders and investors'],
  ['I-129', '137-E3', 'E3 - Certain specialty occupation professionals from Australia'],
  ['I-129', '137-H1B1', 'H-1B - Specialty occupation - Visa to be issued abroad'],
  ['I-129', '137-H1B2', 'H-1B - Specialty occupation - Change of status in the U.S.'],
  ['I-129', '137-H1B3', 'H-1B - Specialty occupation - Extension of stay in the U.S.'],
  ['I-129', '137-H2A', 'H-2A - Temporary workers'],
  ['I-129', '137-H2B', 'H-2B - Other temporary workers'],
  ['I-129', '137-H3', 'H-3 - Temporary trainees'],
  ['I-129', '137-L', 'L - Intracompany transfers'],
  ['I-129', '137-O', 'O - Extraordinary ability'],
  ['I-129', '137-P', 'P - Athletes, artists, and entertainers'],
  ['I-129', '137-Q', 'Q - Cultural exchange visitors and exchange visitors participating in the Irish Peace process'],
  ['I-129', '137-R', 'R - Religious occupation'],
  ['I-129', '137-TN', 'TN - North American Free Trade Agreement (NAFTA) professional'],
  ['I-129CW', '129-CW1', 'CW-1 - CNMI-Only Nonimmigrant Transitional Worker'],
  ['I-129F', '134A-K1', 'K-1/K-2 - Not yet married - fiancé(e) and/or dependent child'],
  ['I-129F', '134A-K3', 'K-3/K-4 - Already married - spouse and/or dependent child'],
  ['I-130', '134A-F21', 'Permanent resident filing for a spouse or child under 21'],
  ['I-130', '134A-IR', 'U.S. citizen filing for a spouse, parent, or child under 21'],
  ['I-130', '134B-F11', 'U.S. citizen filing for an unmarried son or daughter over 21'],
  ['I-130', '134B-F24', 'Permanent resident filing for an unmarried son or daughter over 21'],
  ['I-130', '134B-F31', 'U.S. citizen filing for a married son or daughter over 21'],
  ['I-130', '134B-F41', 'U.S. citizen filing for a brother or sister'],
  ['I-131', '141A-RD', 'Refugee or asylee applying for a refugee travel document'],
  ['I-131', '141B-OTH', 'All other applicants for advance parole'],
  ['I-140', '136A-E11', 'Extraordinary ability (E11)'],
  ['I-140', '136A-E12', 'Outstanding professor or researcher (E12)'],
  ['I-140', '136A-E13', 'Multinational executive or manager (E13)'],
  ['I-140', '136A-E21', 'Advanced degree or exceptional ability (E21)'],
  ['I-140', '136A-E31', 'Skilled worker or professional (E31; E32)'],
  ['I-140', '136A-EW3', 'Unskilled worker (EW3)'],
  ['I-140', '136A-NIW', 'Advanced degree or exceptional ability requesting a National Interest Waiver (NIW)'],
  ['I-140', '136A-NUR', 'Schedule A Nurses'],
  ['I-212', '144B', 'Readmission after deportation or removal'],
  ['I-360', '135B', 'All other special immigrants'],
  ['I-360', '135C', 'Violence Against Women Act (VAWA)'],
  ['I-407', '407', 'Record of Abandonment of Lawful Permanent Resident Status'],
  ['I-485', 'I-485 All Other', 'Under HRIFA, Indochinese Adjustment Act, Legal Immigration and Family Equity Act, or NACARA'],
  ['I-485', 'I-485 Asylee', 'Based on grant of asylum more than 1 year ago'],
  ['I-485', 'I-485 Employment', 'Employment-Based adjustment applications'],
  ['I-485', 'I-485 Family', 'Family-Based adjustment applications'],
  ['I-485', 'I-485 Refugee', 'Based on refugee admission more than 1 year ago'],
  ['I-485', 'I-485 Tvisa', 'Based on an approved T Visa'],
  ['I-485', 'I-485 Uvisa', 'Based on an approved U Visa'],
  ['I-526', '133CN', 'China - mainland born - For use by an investor who wishes to immigrate to the United States'],
  ['I-526', '133ROW', 'All other areas - For use by an investor who wishes to immigrate to the United States'],
  ['I-539', '139A-B', 'Change of status for B nonimmigrant'],
  ['I-539', '139A-FMJ', 'Change of status for F or M students and J exchange visitor category'],
  ['I-539', '139A-H', 'Change of status for H4 dependents'],
  ['I-539', '139A-L', 'Change of status for L dependents'],
  ['I-539', '139A-OTH', 'All other change of status applications'],
  ['I-539', '139AC-H', 'Change of status for H4 dependents with I-765'],
  ['I-539', '139B-B', 'Extension of stay for B nonimmigrant'],
  ['I-539', '139B-FMJ', 'Extension of stay for F or M students and J exchange visitor category'],
  ['I-539', '139B-H', 'Extension of stay for H4 dependents'],
  ['I-539', '139B-L', 'Extension of stay for L dependents'],
  ['I-539', '139B-OTH', 'All other extension of stay applications'],
  ['I-539', '139B-T', 'Extension of stay for T nonimmigrant'],
  ['I-539', '139B-U', 'Extension of stay for U nonimmigrant'],
  ['I-539', '139BC-H', 'Extension of stay for H4 dependents with I-765'],
  ['I-539', '139C', 'Reinstatement to student status'],
  ['I-600', '134B', 'U.S. citizen filing to adopt an orphan'],
  ['I-600A', '134-A', 'U.S. citizen who plans to adopt a foreign-born child'],
  ['I-601', '144AB', 'Waiver of Grounds of Inadmissibility'],
  ['I-601A', '144AC', 'Provisional Waiver of Unlawful Presence'],
  ['I-612', '144A', 'Application for a waiver of the 2-year foreign residence requirement based on exceptional hardship or persecution'],
  ['I-612', '144D', 'Application for a waiver of the 2-year foreign residence requirement'],
  ['I-730', '145', 'Petition for accompanying family members of an asylee'],
  ['I-751', '148A', 'Removal of lawful permanent resident conditions (spouses of U.S. citizens and lawful permanent residents)'],
  ['I-765', '147-539C26', 'Based on being an H-4 spouse of an H-1B nonimmigrant (filed with I-539 H4) [(c)(26)]'],
  ['I-765', '147-A18', 'Based on being an L-2 spouse of an L-1 nonimmigrant [(a)(18)]'],
  ['I-765', '147-A3', 'Based on being admitted as a Refugee [(a)(3)]'],
  ['I-765', '147-A5', 'Based on an approved asylum application [(a)(5)]'],
  ['I-765', '147-C10', 'Application for Suspension of Deportation/Sec.244/NACARA/Cancel of Removal [(c)(10)]'],
  ['I-765', '147-C18', 'Alien with Final Order of Deportation Under an OSUP [(c)(18)]'],
  ['I-765', '147-C26', 'Based on being an H-4 spouse of an H-1B nonimmigrant (Standalone; not filed with I-539 H4) [(c)(26)]'],
  ['I-765', '147-C3', 'Based on a request by a qualified F-1 academic student [(c)(3)]'],
  ['I-765', '147-C33', 'Based on an approved, concurrently filed, I-821D [(c)(33)]'],
  ['I-765', '147-C8', 'Based on a pending asylum application [(c)(8)]'],
  ['I-765', '147-C9', 'Based on a pending I-485 adjustment application [(c)(9)]'],
  ['I-765', '147-ELSAL', 'Based on TPS for El Salvador [(c)(19), (a)(12)]'],
  ['I-765', '147-HAITI', 'Haiti extension [(c)(19), (a)(12)]'],
  ['I-765', '147-OTH', 'All other applications for employment authorization'],
  ['I-765V', '147-V', 'Abused spouse of an A, E-3, G, or H nonimmigrant [(c)(27-30)]'],
  ['I-800', '800M', 'Petition to Classify Convention Adoptee as an Immediate Relative'],
  ['I-800A', '800A', 'Application for Determination of Suitability to Adopt a Child from a Convention Country'],
  ['I-817', '150', 'Voluntary departure under the family unity program'],
  ['I-821', '149-ELSALE', 'El Salvador extension'],
  ['I-821', '149-ELSALL', 'El Salvador initial or late filing'],
  ['I-821', '149-HAITII', 'Haiti initial or late filing'],
  ['I-821', '149-HAITIR', 'Haiti extension'],
  ['I-821', '149-MITCHE', 'Honduras and Nicaragua extension'],
  ['I-821', '149-MITCHL', 'Honduras and Nicaragua initial or late filing'],
  ['I-821D', '149-CAT', 'Renewal'],
  ['I-821D', '149-ECA', 'Request for Deferred Action'],
  ['I-824', '153', 'To request further action on an approved application or petition'],
  ['I-829', '148C', 'Removal of lawful permanent resident conditions (immigrant investors)'],
  ['I-90', 'I-90 Renewal', '10-year renewal'],
  ['I-90', 'I-90 Replacement', 'Initial issuance or replacement'],
  ['I-914', '914T', 'Provide temporary immigration benefits to an alien who is a victim of trafficking in persons, and immediate family'],
  ['I-918', '918ABFD', 'Petition for a noncitizen who is a victim of qualifying criminal activity, and their qualifying family members (Time from Initial Filing to Bona Fide Determination (BFD) Review)'],
  ['I-929', '929', 'Family member of U nonimmigrant'],
  ['N-400', '160A', 'Application for Naturalization'],
  ['N-565', '165', 'U.S. citizen applying for a replacement of naturalization or citizenship certificate'],
  ['N-600', '161A', 'Application for recognition of U.S. citizenship'],
  ['N-600K', '161B', 'Application for Citizenship and Issuance of Certificate Under Section 322'],
];

const loose = (text: string): string => text.toUpperCase().replace(/\s+/g, ' ').trim();

/**
 * The row of a subtype code, or undefined. With a form type, only that form's rows count: a code of one form is never
 * explained by another's. Without one (null), a code counts when all its rows mean the same.
 */
export function subtypeRowOf(code: string, formType: string | null): SubtypeRow | undefined {
  const rows = FORM_SUBTYPES.filter(
    ([form, rowCode]) =>
      loose(rowCode) === loose(code) && (formType === null || plainForm(form) === plainForm(formType)),
  );
  const meanings = new Set(rows.map(([, , meaning]) => meaning));
  return meanings.size === 1 ? rows[0] : undefined;
}

/** The meaning of a subtype code, or undefined where no row gives it. */
export function subtypeOf(code: string, formType: string | null): string | undefined {
  return subtypeRowOf(code, formType)?.[2];
}
