// What a mutation is: one small change of the code, and the test that must turn red because of it. Types only.

export interface Mutation {
  /** What no longer holds, in words that name it for `--only`. */
  what: string;
  /** Path from the root, and the one piece of its text that is replaced. */
  file: string;
  from: string;
  to: string;
  /** Words of the name of the one test that must turn red. */
  test: string;
  /** `chromium` for a scenario there; otherwise a part of the path of the test's file, as vitest takes it. */
  in: string;
}
