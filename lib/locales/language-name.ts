// The name of a language as its speakers write it.
import { LANGUAGES, type Lang } from './languages.ts';

/** "English", "Español" */
export function languageName(lang: Lang): string {
  const { locale } = LANGUAGES[lang];
  const name = new Intl.DisplayNames(locale, { type: 'language' }).of(lang) ?? lang;
  return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(locale));
}
