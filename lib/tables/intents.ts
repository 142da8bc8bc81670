// What USCIS says it intends to do in a notice of intent, and which codes say that such an action was dropped. Data and two lookups.

type Intent = 'deny' | 'revoke' | 'rescind' | 'terminate';

const BY_CODE: ReadonlyMap<string, Intent> = new Map([
  ['FC', 'revoke'],
  ['FCA0', 'revoke'],
  ['FCB0', 'revoke'],
  ['IV', 'revoke'],
  ['FD', 'rescind'],
  ['IU', 'rescind'],
  ['FE', 'deny'],
  ['II', 'deny'],
  ['NI', 'terminate'],
  ['IYA', 'terminate'],
]);

/** "TERMINATE ACTION TO REVOKE" and "TERMINATE ACTION TO RESCIND": the list has none for a denial or a status to be ended. */
const DROPPED_BY_CODE: ReadonlyMap<string, Intent> = new Map([
  ['FWA', 'revoke'],
  ['FWB', 'rescind'],
]);

const BY_WORDS: readonly (readonly [words: RegExp, intent: Intent])[] = [
  [/\bintent(?:ion)? to deny\b|\bnoid\b/i, 'deny'],
  [/\bintent(?:ion)? to revoke\b|\bnoir\b/i, 'revoke'],
  [/\bintent(?:ion)? to rescind\b/i, 'rescind'],
  [/\bintent(?:ion)? to terminate\b/i, 'terminate'],
];

/** What a code, a title or the name of a letter says is intended; null where it does not say. */
export function intentOf(said: string): Intent | null {
  return BY_CODE.get(said.trim()) ?? BY_WORDS.find(([words]) => words.test(said))?.[1] ?? null;
}

/** Which intended action a code says was dropped; null for every other code. */
export function droppedIntentOf(code: string): Intent | null {
  return DROPPED_BY_CODE.get(code.trim()) ?? null;
}
