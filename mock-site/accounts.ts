// The accounts of the mock site and the cases each owns. Data only; all people are invented.

export interface Account {
  id: string;
  name: string;
  /** `representative` sees a list of clients instead of own cards. */
  kind: 'applicant' | 'representative';
  receipts: readonly string[];
  /** The case whose entry in the page's embedded JSON contains others in `concurrentCases`, as on some real pages. */
  nested?: Readonly<Record<string, readonly string[]>>;
}

/** 50 cases of one account, generated at start (generated-cases.ts). */
export const MANY_RECEIPTS: readonly string[] = Array.from(
  { length: 50 },
  (_, index) => `IOE09300000${String(index + 1).padStart(2, '0')}`,
);

/** 500 clients of a law office, generated at start. */
export const CLIENT_RECEIPTS: readonly string[] = Array.from(
  { length: 500 },
  (_, index) => `IOE09400${String(index + 1).padStart(5, '0')}`,
);

/** One case with 1,000 events and 500 documents, generated at start. */
export const HUGE_RECEIPT = 'IOE0931000001';

export const ACCOUNTS: readonly Account[] = [
  {
    id: 'a',
    name: 'Elena Marisol Quiroga',
    kind: 'applicant',
    receipts: [
      'IOE0926301101',
      'IOE0926301102',
      'IOE0926301103',
      'IOE0926342671',
      'IOE0926339946',
      'IOE0926350118',
      'IOE0926377530',
      'IOE0926344207',
    ],
    nested: { IOE0926301101: ['IOE0926301102', 'IOE0926301103'] },
  },
  {
    id: 'b',
    name: 'Kofi James Adeyemi',
    kind: 'applicant',
    receipts: ['IOE0927904412', 'IOE0927210045', 'IOE0927345519', 'MSC2490412873'],
  },
  { id: 'c', name: 'Priya Raman', kind: 'applicant', receipts: MANY_RECEIPTS },
  { id: 'l', name: 'Imani Oyelaran', kind: 'representative', receipts: CLIENT_RECEIPTS },
  { id: 'd', name: 'Henrik Aalto', kind: 'applicant', receipts: [HUGE_RECEIPT] },
  { id: 'e', name: 'Noor Haddad', kind: 'applicant', receipts: [] },
  {
    id: 'r',
    name: 'Ada Whitfield',
    kind: 'representative',
    receipts: ['IOE0926301101', 'IOE0926301102', 'IOE0926301103', 'IOE0927210045'],
  },
];
