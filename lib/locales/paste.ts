// How the paste page says its messages. All languages stand in its one file, since it can load nothing.
import { PASTE_EN } from './en/paste.ts';
import { PASTE_ES } from './es/paste.ts';
import { LANGUAGES, type Lang } from './languages.ts';
import { makeSpeaker, say, textOf } from './message.ts';
import type { InLanguage, Piece, Values } from './message.ts';

type English = typeof PASTE_EN;
type PasteKey = keyof English;
/** Keys of messages without values, the only ones that tables of keys may contain. */
export type PlainPasteKey = { [K in PasteKey]: Values<English[K]> extends [] ? K : never }[PasteKey];

const PASTE: Readonly<Record<Lang, InLanguage<English>>> = { en: PASTE_EN, es: PASTE_ES };

export interface PasteWords {
  t<K extends PasteKey>(key: K, ...values: Values<English[K]>): string;
  rich<K extends PasteKey>(key: K, ...values: Values<English[K]>): Piece[];
}

/** @param lang the language now; what is said follows it */
export function makePasteWords(lang: () => Lang): PasteWords {
  const pieces = (key: PasteKey, values?: Readonly<Record<string, string | number>>) =>
    say(makeSpeaker(LANGUAGES[lang()].locale), PASTE[lang()][key], values);
  return {
    t: (key, ...values) => textOf(pieces(key, values[0])),
    rich: (key, ...values) => pieces(key, values[0]),
  };
}
