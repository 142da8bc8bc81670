// The messages of the options page and the print page in a person's language. A new language is one more file in its folder and
// one more line here.
import { makeSpeaker, say } from './message.ts';
import type { Message, Piece, Values } from './message.ts';
import { OWN_PAGES_EN } from './en/own-pages.ts';

export type OwnKey = keyof typeof OWN_PAGES_EN;
export type OwnDictionary = { readonly [key in OwnKey]: Message };

export const OWN_LANGUAGES = {
  en: { locale: 'en-US', words: OWN_PAGES_EN },
} as const satisfies Record<string, { locale: string; words: OwnDictionary }>;
export type OwnLanguage = keyof typeof OWN_LANGUAGES;

export interface OwnWords {
  t<K extends OwnKey>(key: K, ...values: Values<(typeof OWN_PAGES_EN)[K]>): string;
  rich<K extends OwnKey>(key: K, ...values: Values<(typeof OWN_PAGES_EN)[K]>): Piece[];
}

export function makeOwnWords(language: OwnLanguage): OwnWords {
  const { locale, words } = OWN_LANGUAGES[language];
  const dictionary: OwnDictionary = words;
  const speaker = makeSpeaker(locale);
  const pieces = (key: OwnKey, values?: Readonly<Record<string, string | number>>) =>
    say(speaker, dictionary[key], values);
  return {
    t: (key, ...values) =>
      pieces(key, values[0])
        .map((piece) => piece.text)
        .join(''),
    rich: (key, ...values) => pieces(key, values[0]),
  };
}
