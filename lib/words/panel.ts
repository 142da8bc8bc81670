// The panel's words in a person's language. A new language is one more file like panel.en.ts and one more line here.
import { PANEL_EN } from './panel.en.ts';
import { makeSpeaker, say } from './message.ts';
import type { Message, Piece, Values } from './message.ts';

export type PanelKey = keyof typeof PANEL_EN;
export type PanelDictionary = { readonly [key in PanelKey]: Message };

/** Every language the panel speaks, with the locale its dates and numbers are written in. */
export const PANEL_LANGUAGES = {
  en: { locale: 'en-US', words: PANEL_EN },
} as const satisfies Record<string, { locale: string; words: PanelDictionary }>;
export type PanelLanguage = keyof typeof PANEL_LANGUAGES;

/** Keys of messages that need no values: what may stand in a table of words. */
export type PlainKey = {
  [K in PanelKey]: Values<(typeof PANEL_EN)[K]> extends [] ? K : never;
}[PanelKey];

export interface PanelWords {
  /** The words as text, marks left out. */
  t<K extends PanelKey>(key: K, ...values: Values<(typeof PANEL_EN)[K]>): string;
  /** The words as pieces, for `<Rich>`. */
  rich<K extends PanelKey>(key: K, ...values: Values<(typeof PANEL_EN)[K]>): Piece[];
}

export function makePanelWords(language: PanelLanguage): PanelWords {
  const { locale, words } = PANEL_LANGUAGES[language];
  const dictionary: PanelDictionary = words;
  const speaker = makeSpeaker(locale);
  const pieces = (key: PanelKey, values?: Readonly<Record<string, string | number>>) =>
    say(speaker, dictionary[key], values);
  return {
    t: (key, ...values) =>
      pieces(key, values[0])
        .map((piece) => piece.text)
        .join(''),
    rich: (key, ...values) => pieces(key, values[0]),
  };
}
