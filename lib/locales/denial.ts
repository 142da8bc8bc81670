// The permission that every sentence needs which says "no" of a case's record. Pure; only lib/decode/gate gives one.

/**
 * Nothing that could say the opposite was left unread or not understood. No other value has this type: the class holds a private field, and
 * a test (tests/rules/denials.test.ts) lets only the gate make one.
 */
export class MayDeny {
  readonly #isGiven = true;

  get isGiven(): true {
    return this.#isGiven;
  }
}
