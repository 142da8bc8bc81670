// The messages of a saved report in a person's language, and which of them deny something of a record.
import type { Basis } from '../tables/types.ts';
import type { MayDeny } from './denial.ts';
import { REPORT_EN } from './en/report.ts';
import { REPORT_ES } from './es/report.ts';
import { LANGUAGES, langOf, type Lang } from './languages.ts';
import { makeSpeaker, say, textOf } from './message.ts';
import type { InLanguage, Values } from './message.ts';

type English = typeof REPORT_EN;
export type ReportKey = keyof English;

const REPORT: Readonly<Record<Lang, InLanguage<English>>> = { en: REPORT_EN, es: REPORT_ES };

/** Sentences that say "no" of a case's record: they cannot be said without the gate's permission (lib/decode/gate). */
export const REPORT_DENIALS = [
  ...([
    'none.openRequests',
    'none.appointments',
    'none.documents',
    'none.timeline',
    'none.steps',
    'none.flags',
  ] as const),
  ...(['fact.notInRecord', 'fact.noTitle', 'fact.noEstimate', 'state.not-in-record'] as const),
] as const satisfies readonly ReportKey[];
export type ReportDenial = (typeof REPORT_DENIALS)[number];

/** Gives a message of the report as text; the compiler checks its values. */
export type Say = <K extends Exclude<ReportKey, ReportDenial>>(key: K, ...values: Values<English[K]>) => string;
/** Gives a message that denies as text; it needs the gate's permission. */
export type Deny = (allowed: MayDeny, key: ReportDenial) => string;

function speakerOf(lang: string): (key: ReportKey, values?: Readonly<Record<string, string | number>>) => string {
  const known = langOf(lang);
  const [messages, speaker] = [REPORT[known], makeSpeaker(LANGUAGES[known].locale)];
  return (key, values) => textOf(say(speaker, messages[key], values));
}

/** A report's messages as plain text; English if the language has none. */
export function reportWordsOf(lang: string): Say {
  const speak = speakerOf(lang);
  return (key, ...values) => speak(key, values[0]);
}

/** The messages of a report that deny something of a record. */
export function reportDenialsOf(lang: string): Deny {
  const speak = speakerOf(lang);
  return (_allowed, key) => speak(key);
}

/** All sources, in the order of the report's key. */
export const BASES_IN_ORDER = [
  'uscis',
  'federal',
  'observed',
  'disputed',
  'derived',
  'unknown',
] as const satisfies readonly Basis[];
