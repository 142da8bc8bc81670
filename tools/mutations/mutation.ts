// What a break is: what is changed in the code, and the test that must turn red.

export interface Plant {
  /** The promise that is broken. */
  what: string;
  file: string;
  from: string;
  to: string;
  /** Words of the one test's name. */
  test: string;
  /** `chromium`: a scenario there. Otherwise where the test lies. */
  in: string;
}
