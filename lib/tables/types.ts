// The columns that every table of known things shares. Types only: no logic, no data.

/** Whose words a sentence is; see docs/DATA.md. */
export type Basis = 'uscis' | 'federal' | 'observed' | 'disputed' | 'derived' | 'unknown';

/** Stage of a status title; null elsewhere means USCIS's title names none. */
export type Stage =
  'received' | 'under-review' | 'waiting-for-you' | 'approved' | 'denied' | 'card-being-made' | 'closed';

export type OfficeKind = 'service-center' | 'national-benefits-center' | 'field-office' | 'other' | 'unknown';

/** Where a row comes from, and the day it was last read there (`YYYY-MM-DD`). Never empty: the type and a test demand it. */
export interface Source {
  where: string;
  seen: string;
}
export type Sources = readonly [Source, ...Source[]];
