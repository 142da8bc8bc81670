// Form types and their names. USCIS's own `formName` on a case wins over a name from here. Data, and one lookup.
import type { Source, Sources } from './types.ts';

export interface Form {
  type: string;
  name: string;
  sources: Sources;
}

const EGOV: Source = {
  where: 'egov.uscis.gov processing times, form list of 2022 (github.com/ajduberstein/uscis-wait-times)',
  seen: '2026-11-23',
};
const LIVE: Source = {
  where: '`formName` in a live answer (github.com/itsericqiu/uscis-caselens)',
  seen: '2026-11-23',
};
const COMMON: Source = {
  where: 'the title printed on the form (general knowledge, not looked up)',
  seen: '2026-11-23',
};

const FORMS_PAGE: Source = {
  where: 'uscis.gov/forms-information; omb.report 1615-0013 (2025)',
  seen: '2026-11-24',
};
const OMB: Source = { where: 'omb.report, form and instructions of the present edition', seen: '2026-11-24' };
const FORM_PAGE: Source = { where: 'the page of the form on uscis.gov', seen: '2026-11-24' };
const CRAWLED: Source = {
  where: 'huruifeng/uscis_crawler, saved_data: 58,340 real cases read from the status page in March 2024',
  seen: '2026-11-24',
};
const REGISTER: Source = { where: '90 FR 11793 (2025-03944); omb.report 1615-0166', seen: '2026-11-24' };
const LISTED: Source = { where: 'en.wikipedia.org, list of USCIS forms', seen: '2026-11-24' };

type Row = readonly [type: string, name: string, source: Source];

// Sorted by letter, then number.
// prettier-ignore
const ROWS: readonly Row[] = [
  ['AR-11', 'Alien’s Change of Address Card', COMMON],
  ['EOIR-29', 'Notice of Appeal to the Board of Immigration Appeals from a Decision of a DHS Officer', CRAWLED],
  ['G-28', 'Notice of Entry of Appearance as Attorney or Accredited Representative', COMMON],
  ['G-325R', 'Biographic Information (Registration)', REGISTER],
  ['I-90', 'Application to Replace Permanent Resident Card', EGOV],
  ['I-102', 'Application for Replacement/Initial Nonimmigrant Arrival-Departure Document', EGOV],
  ['I-129', 'Petition for a Nonimmigrant Worker', EGOV],
  ['I-129CW', 'Petition for a CNMI-Only Nonimmigrant Transitional Worker', EGOV],
  ['I-129F', 'Petition for Alien Fiancé(e)', EGOV],
  ['I-130', 'Petition for Alien Relative', EGOV],
  ['I-131', 'Application for Travel Documents, Parole Documents, and Arrival/Departure Records', FORMS_PAGE],
  ['I-131A', 'Application for Carrier Documentation', COMMON],
  ['I-134', 'Declaration of Financial Support', FORM_PAGE],
  ['I-134A', 'Online Request to be a Supporter and Declaration of Financial Support', COMMON],
  ['I-140', 'Immigrant Petition for Alien Worker', EGOV],
  ['I-191', 'Application for Relief Under Former Section 212(c) of the Immigration and Nationality Act (INA)', COMMON],
  ['I-192', 'Application for Advance Permission to Enter as a Nonimmigrant', COMMON],
  ['I-193', 'Application for Waiver of Passport and/or Visa', COMMON],
  ['I-212', 'Application for Permission to Reapply for Admission into the United States After Deportation or Removal', EGOV],
  ['I-290B', 'Notice of Appeal or Motion', COMMON],
  ['I-360', 'Petition for Amerasian, Widow(er), or Special Immigrant', EGOV],
  ['I-407', 'Record of Abandonment of Lawful Permanent Resident Status', EGOV],
  ['I-485', 'Application to Register Permanent Residence or Adjust Status', EGOV],
  ['I-485A', 'Supplement A to Form I-485', COMMON],
  ['I-485J', 'Confirmation of Bona Fide Job Offer or Request for Job Portability', LIVE],
  ['I-526', 'Immigrant Petition by Standalone Investor', COMMON],
  ['I-526E', 'Immigrant Petition by Regional Center Investor', COMMON],
  ['I-539', 'Application to Extend/Change Nonimmigrant Status', EGOV],
  ['I-539A', 'Supplemental Information for Application to Extend/Change Nonimmigrant Status', COMMON],
  ['I-589', 'Application for Asylum and for Withholding of Removal', COMMON],
  ['I-600', 'Petition to Classify Orphan as an Immediate Relative', EGOV],
  ['I-600A', 'Application for Advance Processing of an Orphan Petition', EGOV],
  ['I-601', 'Application for Waiver of Grounds of Inadmissibility', EGOV],
  ['I-601A', 'Application for Provisional Unlawful Presence Waiver', EGOV],
  ['I-612', 'Application for Waiver of the Foreign Residence Requirement (under Section 212(e) of the Immigration and Nationality Act, as Amended)', EGOV],
  ['I-690', 'Application for Waiver of Grounds of Inadmissibility (Sections 245A or 210)', CRAWLED],
  ['I-693', 'Report of Immigration Medical Examination and Vaccination Record', OMB],
  ['I-698', 'Application to Adjust Status From Temporary to Permanent Resident (Under Section 245A of the INA)', CRAWLED],
  ['I-730', 'Refugee/Asylee Relative Petition', EGOV],
  ['I-751', 'Petition to Remove Conditions on Residence', EGOV],
  ['I-765', 'Application for Employment Authorization', EGOV],
  ['I-765V', 'Application for Employment Authorization for Abused Nonimmigrant Spouse', EGOV],
  ['I-800', 'Petition to Classify Convention Adoptee as an Immediate Relative', EGOV],
  ['I-800A', 'Application for Determination of Suitability to Adopt a Child from a Convention Country', EGOV],
  ['I-817', 'Application for Family Unity Benefits', EGOV],
  ['I-821', 'Application for Temporary Protected Status', EGOV],
  ['I-821D', 'Consideration of Deferred Action for Childhood Arrivals', EGOV],
  ['I-824', 'Application for Action on an Approved Application or Petition', EGOV],
  ['I-829', 'Petition by Investor to Remove Conditions on Permanent Resident Status', OMB],
  ['I-864', 'Affidavit of Support Under Section 213A of the INA', FORM_PAGE],
  ['I-864A', 'Contract Between Sponsor and Household Member', COMMON],
  ['I-907', 'Request for Premium Processing Service', COMMON],
  ['I-912', 'Request for Fee Waiver', LISTED],
  ['I-914', 'Application for T Nonimmigrant Status', EGOV],
  ['I-914A', 'Supplement A to Form I-914', COMMON],
  ['I-918', 'Petition for U Nonimmigrant Status', EGOV],
  ['I-918A', 'Supplement A to Form I-918', COMMON],
  ['I-918B', 'Supplement B to Form I-918', COMMON],
  ['I-929', 'Petition for Qualifying Family Member of a U-1 Nonimmigrant', EGOV],
  ['I-941', 'Application for Entrepreneur Parole', COMMON],
  ['I-956', 'Application for Regional Center Designation', COMMON],
  ['I-956F', 'Application for Approval of an Investment in a Commercial Enterprise', COMMON],
  ['I-956G', 'Regional Center Annual Statement', COMMON],
  ['I-956H', 'Bona Fides of Persons Involved with Regional Center Program', COMMON],
  ['I-956K', 'Registration for Direct and Third-Party Promoters', COMMON],
  ['N-300', 'Application to File Declaration of Intention', COMMON],
  ['N-336', 'Request for a Hearing on a Decision in Naturalization Proceedings', COMMON],
  ['N-400', 'Application for Naturalization', EGOV],
  ['N-470', 'Application to Preserve Residence for Naturalization Purposes', COMMON],
  ['N-565', 'Application for Replacement Naturalization/Citizenship Document', EGOV],
  ['N-600', 'Application for Certificate of Citizenship', EGOV],
  ['N-600K', 'Application for Citizenship and Issuance of Certificate Under Section 322', EGOV],
  ['N-648', 'Medical Certification for Disability Exceptions', COMMON],
];

/** Every known form, in the order of the table. */
export const FORMS: readonly Form[] = ROWS.map(([type, name, source]) => ({
  type,
  name,
  sources: [source],
}));

/** A form type as it is compared: "I-765", "i765" and "Form I-765" are one. */
export function plainForm(type: string): string {
  return type
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^FORM/, '');
}

const BY_TYPE = new Map(FORMS.map((form) => [plainForm(form.type), form.name]));

/** The name of a form type however it is written ("I-485", "i485", "Form N-400"), or undefined. */
export function formNameOf(type: string): string | undefined {
  return BY_TYPE.get(plainForm(type));
}
