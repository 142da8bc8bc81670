// The language a person reads, from the setting and the browser's own.
import { langFor, type Lang } from '../locales/languages.ts';

/** @param chosen the setting; null: the browser's language counts */
export function languageInUse(chosen: Lang | null): Lang {
  return langFor(chosen, navigator.language);
}
