// Loads the messages of one language for the options page and the print page, so that they carry only the one that was chosen.
import { LANGUAGES, type Lang } from '../languages.ts';
import type { OwnLanguage, OwnMessages } from '../own-pages.ts';

const OWN_PAGES: Readonly<Record<Lang, () => Promise<OwnMessages>>> = {
  en: () => import('../en/own-pages.ts').then(({ OWN_PAGES_EN }) => OWN_PAGES_EN),
  es: () => import('../es/own-pages.ts').then(({ OWN_PAGES_ES }) => OWN_PAGES_ES),
};

/** Rejects where the extension was updated and its old files are gone. */
export async function loadOwnLanguage(lang: Lang): Promise<OwnLanguage> {
  return { lang, ...LANGUAGES[lang], messages: await OWN_PAGES[lang]() };
}
