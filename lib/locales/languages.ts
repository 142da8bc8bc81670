// The one list of languages: each with the locale of its dates and numbers, and how it is written. Data only; each file of messages in this
// folder has one table for every language of the list.

/** The direction a text runs. */
export type Direction = 'ltr' | 'rtl';

interface Language {
  /** BCP 47, for dates, numbers, plural forms and order. */
  locale: string;
  dir: Direction;
}

export const LANGUAGES = {
  en: { locale: 'en-US', dir: 'ltr' },
  es: { locale: 'es-US', dir: 'ltr' },
} as const satisfies Readonly<Record<string, Language>>;

export type Lang = keyof typeof LANGUAGES;

export function isLang(text: string): text is Lang {
  return Object.hasOwn(LANGUAGES, text);
}

export const LANGS: readonly Lang[] = Object.keys(LANGUAGES).filter(isLang);

/** What stands where nothing says which language to use. */
export const DEFAULT_LANG: Lang = 'en';

/** The language of a report or a command; English where there is none of that name. */
export function langOf(text: string): Lang {
  return isLang(text) ? text : DEFAULT_LANG;
}

/**
 * The language a person reads.
 * @param chosen the setting; null: the browser's language counts
 * @param browserLanguage BCP 47, such as `es-MX`; a language that Caseside does not have gives English
 */
export function langFor(chosen: Lang | null, browserLanguage: string): Lang {
  return chosen ?? langOf(browserLanguage.split('-')[0]?.toLowerCase() ?? '');
}
