// The messages of a saved report in a person's language. A new language is one more file in its folder and one more line here.
import type { Basis } from '../tables/types.ts';
import { makeSpeaker, say } from './message.ts';
import type { Message, Values } from './message.ts';
import { REPORT_EN } from './en/report.ts';

type English = typeof REPORT_EN;
export type ReportKey = keyof English;
type ReportDictionary = { readonly [key in ReportKey]: Message };

/** Every language of a report, with the locale for its numbers. */
const REPORT_LANGUAGES: Readonly<Record<string, { locale: string; words: ReportDictionary }>> = {
  en: { locale: 'en-US', words: REPORT_EN },
};

/** Gives a message of the report as text; the compiler checks its values. */
export type Say = <K extends ReportKey>(key: K, ...values: Values<English[K]>) => string;

/** A report's messages as plain text; English if the language has none. */
export function reportWordsOf(lang: string): Say {
  const known = Object.hasOwn(REPORT_LANGUAGES, lang) ? REPORT_LANGUAGES[lang] : undefined;
  const { locale, words } = known ?? { locale: 'en-US', words: REPORT_EN };
  const speaker = makeSpeaker(locale);
  return (key, ...values) =>
    say(speaker, words[key], values[0])
      .map(({ text }) => text)
      .join('');
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
