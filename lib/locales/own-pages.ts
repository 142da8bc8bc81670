// How the options page and the print page say their messages.
import type { OWN_PAGES_EN } from './en/own-pages.ts';
import type { Direction } from './languages.ts';
import { makeSpeaker, say, textOf } from './message.ts';
import type { InLanguage, Piece, Values } from './message.ts';

type English = typeof OWN_PAGES_EN;
export type OwnKey = keyof English;
export type OwnMessages = InLanguage<English>;

/** A language of these pages, loaded. */
export interface OwnLanguage {
  /** BCP 47, for the page itself. */
  lang: string;
  locale: string;
  dir: Direction;
  messages: OwnMessages;
}

export interface OwnWords {
  t<K extends OwnKey>(key: K, ...values: Values<English[K]>): string;
  rich<K extends OwnKey>(key: K, ...values: Values<English[K]>): Piece[];
}

/** @param language the language now; what is said follows it */
export function makeOwnWords(language: () => OwnLanguage): OwnWords {
  const pieces = (key: OwnKey, values?: Readonly<Record<string, string | number>>) => {
    const { locale, messages } = language();
    return say(makeSpeaker(locale), messages[key], values);
  };
  return {
    t: (key, ...values) => textOf(pieces(key, values[0])),
    rich: (key, ...values) => pieces(key, values[0]),
  };
}
