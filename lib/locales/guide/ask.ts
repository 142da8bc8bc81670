// The sentences of Ask in a person's language, and which of them deny something of a record.
import type { MayDeny } from '../denial.ts';
import { ASK_EN } from '../en/ask.ts';
import { ASK_ES } from '../es/ask.ts';
import { LANGUAGES, langOf, type Lang } from '../languages.ts';
import { makeSpeaker, say, textOf } from '../message.ts';
import type { InLanguage, Values } from '../message.ts';

type English = typeof ASK_EN;
export type AskKey = keyof English;

const ASK: Readonly<Record<Lang, InLanguage<English>>> = { en: ASK_EN, es: ASK_ES };

/** Sentences that say "no" of a case's record: they cannot be said without the gate's permission (lib/decode/gate). */
export const ASK_DENIALS = [
  'code.notHere',
  'step.none',
  'decision.none',
  'card.none',
  'appointment.none',
  'document.none',
  'notice.none',
  'people.noRepresentative',
  'flag.none',
  'gap.none',
  'usual.none',
] as const satisfies readonly AskKey[];
export type AskDenial = (typeof ASK_DENIALS)[number];

/** Gives a sentence as text; the compiler checks its values. */
export type SayAsk = <K extends Exclude<AskKey, AskDenial>>(key: K, ...values: Values<English[K]>) => string;
/** Gives a sentence that denies as text; it needs the gate's permission. */
export type DenyAsk = <K extends AskDenial>(allowed: MayDeny, key: K, ...values: Values<English[K]>) => string;

interface AskWords {
  say: SayAsk;
  deny: DenyAsk;
  /** What no record says about a question, by `note.` and its id; null where there is nothing to add. */
  note(key: string): string | null;
}

/** @param lang English for every language that has no sentences */
export function askWordsOf(lang: string): AskWords {
  const known = langOf(lang);
  const [messages, speaker] = [ASK[known], makeSpeaker(LANGUAGES[known].locale)];
  const speak = (key: AskKey, values?: Readonly<Record<string, string | number>>) =>
    textOf(say(speaker, messages[key], values));
  const isKey = (key: string): key is AskKey => Object.hasOwn(ASK_EN, key);
  return {
    say: (key, ...values) => speak(key, values[0]),
    deny: (_allowed, key, ...values) => speak(key, values[0]),
    note: (key) => (isKey(key) ? speak(key) : null),
  };
}
