// The official pages that Caseside names: each opens on a person's own click only, and nothing is ever fetched from them. Data only.

interface OfficialPage {
  /** `https://` and the page's address. */
  address: string;
  /** Year of the newest public text that names the page for this purpose: the pages themselves are not readable from where this was written. */
  seen: number;
  /** Where the address was found. */
  where: string;
}

const IN_USCIS = 'named by USCIS in its own notices and pages, as reprinted';
const BY_OTHERS = 'named by several independent guides';

export const OFFICIAL_PAGES = {
  processingTimes: { address: 'https://egov.uscis.gov/processing-times/', seen: 2025, where: IN_USCIS },
  eRequest: { address: 'https://egov.uscis.gov/e-request/', seen: 2025, where: IN_USCIS },
  expedite: {
    address: 'https://www.uscis.gov/forms/filing-guidance/expedite-requests',
    seen: 2024,
    where: IN_USCIS,
  },
  premium: { address: 'https://www.uscis.gov/i-907', seen: 2026, where: BY_OTHERS },
  contact: { address: 'https://www.uscis.gov/contactcenter', seen: 2025, where: IN_USCIS },
  officeVisit: { address: 'https://my.uscis.gov/appointment/v2', seen: 2024, where: IN_USCIS },
  ombudsman: { address: 'https://www.dhs.gov/case-assistance', seen: 2025, where: IN_USCIS },
  ownFile: { address: 'https://first.uscis.gov/', seen: 2024, where: IN_USCIS },
  newsroom: { address: 'https://www.uscis.gov/newsroom', seen: 2026, where: BY_OTHERS },
  addressChange: { address: 'https://www.uscis.gov/addresschange', seen: 2025, where: IN_USCIS },
  i865: { address: 'https://www.uscis.gov/i-865', seen: 2025, where: BY_OTHERS },
  account: { address: 'https://my.uscis.gov/account', seen: 2025, where: IN_USCIS },
  asylumFee: { address: 'https://my.uscis.gov/accounts/annual-asylum-fee', seen: 2026, where: IN_USCIS },
  accommodations: { address: 'https://www.uscis.gov/accommodations', seen: 2024, where: IN_USCIS },
  citizenship: { address: 'https://www.uscis.gov/citizenship', seen: 2025, where: BY_OTHERS },
  registration: { address: 'https://www.uscis.gov/alienregistration', seen: 2025, where: IN_USCIS },
  cards: { address: 'https://www.uscis.gov/node/65797', seen: 2023, where: IN_USCIS },
  appeals: { address: 'https://www.uscis.gov/i-290b', seen: 2024, where: IN_USCIS },
  court: { address: 'https://acis.eoir.justice.gov/', seen: 2025, where: BY_OTHERS },
  travel: { address: 'https://www.uscis.gov/i-131', seen: 2025, where: IN_USCIS },
  working: {
    address: 'https://www.uscis.gov/working-in-the-united-states',
    seen: 2026,
    where: BY_OTHERS,
  },
  daca: { address: 'https://www.uscis.gov/daca', seen: 2025, where: IN_USCIS },
  visas: { address: 'https://travel.state.gov/', seen: 2025, where: BY_OTHERS },
  forms: { address: 'https://www.uscis.gov/forms', seen: 2025, where: IN_USCIS },
  scams: { address: 'https://www.uscis.gov/avoid-scams', seen: 2025, where: IN_USCIS },
  legalHelp: { address: 'https://www.justice.gov/eoir', seen: 2025, where: IN_USCIS },
  caseStatus: { address: 'https://egov.uscis.gov/', seen: 2025, where: IN_USCIS },
} as const satisfies Readonly<Record<string, OfficialPage>>;

export type PageId = keyof typeof OFFICIAL_PAGES;
