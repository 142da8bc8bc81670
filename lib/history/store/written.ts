// The place of a record in the order of the history store. Types only.

/** Where a record stands: `n` counts within its writer. Across writers `n` says nothing. */
export interface Written {
  writer: string;
  n: number;
  /** This computer's clock, ms since 1970: for people to read. */
  at: number;
}
