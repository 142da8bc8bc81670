// The language a person reads, from the setting and the browser's own. `chrome.*` exists in both browsers, so that pages need no polyfill for it.
import { langFor, type Lang } from '../locales/languages.ts';

declare const chrome: { i18n: { getUILanguage(): string } };

/** @param chosen the setting; null: the browser's language counts */
export function languageInUse(chosen: Lang | null): Lang {
  return langFor(chosen, chrome.i18n.getUILanguage());
}
