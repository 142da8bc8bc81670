// The panel's messages in a person's language. A new language is one more folder like en/ and one more line here, in pages.ts and
// in history-pages.ts, whose messages are loaded later.
import { PANEL_EN } from './en/panel.ts';
import type { HISTORY_PAGES_EN } from './en/history-pages.ts';
import type { PANEL_PAGES_EN } from './en/pages.ts';
import type { MayDeny } from './denial.ts';
import { makeSpeaker, say } from './message.ts';
import type { Message, Piece, Values } from './message.ts';

type English = typeof PANEL_EN & typeof PANEL_PAGES_EN & typeof HISTORY_PAGES_EN;
export type PanelKey = keyof English;
export type PanelDictionary = { readonly [key in keyof typeof PANEL_EN]: Message };
export type HistoryPagesDictionary = { readonly [key in keyof typeof HISTORY_PAGES_EN]: Message };
export type PagesDictionary = { readonly [key in keyof typeof PANEL_PAGES_EN]: Message };

/** Every language of the panel, with the locale for its dates and numbers. */
export const PANEL_LANGUAGES = {
  en: { locale: 'en-US', words: PANEL_EN },
} as const satisfies Record<string, { locale: string; words: PanelDictionary }>;
export type PanelLanguage = keyof typeof PANEL_LANGUAGES;

/** Sentences that say "no" of a case's record: they cannot be said without the gate's permission (lib/decode/gate). */
export const PANEL_DENIALS = [
  ...(['short.noAnswer', 'short.openRequest'] as const),
  ...([
    'needed.nothingOpen',
    'needed.noAppointment',
    'needed.sum.none',
    'needed.sum.noRequest',
    'answer.noAsk',
  ] as const),
  ...(['steps.absent', 'steps.absentSoFar', 'steps.sum.none', 'steps.more', 'steps.moreSoFar'] as const),
  ...(['timeline.none', 'documents.none', 'flags.none', 'facts.none', 'status.none', 'status.noDay'] as const),
] as const satisfies readonly PanelKey[];
type PanelDenial = (typeof PANEL_DENIALS)[number];
type SayableKey = Exclude<PanelKey, PanelDenial>;

/** Keys of messages without values, the only ones that tables of keys may contain. */
export type PlainKey = {
  [K in SayableKey]: Values<English[K]> extends [] ? K : never;
}[SayableKey];

export interface PanelWords {
  /** The message as text, without markup. */
  t<K extends SayableKey>(key: K, ...values: Values<English[K]>): string;
  /** The message as pieces, for `<Rich>`. */
  rich<K extends SayableKey>(key: K, ...values: Values<English[K]>): Piece[];
  /** A sentence that denies, as text. */
  deny<K extends PanelDenial>(allowed: MayDeny, key: K, ...values: Values<English[K]>): string;
}

/** @param later the messages loaded so far; nothing shows them before */
export function makePanelWords(
  language: PanelLanguage,
  later: () => readonly (PagesDictionary | HistoryPagesDictionary)[],
): PanelWords {
  const { locale, words } = PANEL_LANGUAGES[language];
  const dictionary: Partial<Record<PanelKey, Message>> = words;
  const messageOf = (key: PanelKey) => {
    const all: readonly Partial<Record<PanelKey, Message>>[] = later();
    return dictionary[key] ?? all.find((each) => key in each)?.[key] ?? '';
  };
  const speaker = makeSpeaker(locale);
  const pieces = (key: PanelKey, values?: Readonly<Record<string, string | number>>) =>
    say(speaker, messageOf(key), values);
  const textOf = (of: readonly Piece[]) => of.map((piece) => piece.text).join('');
  return {
    t: (key, ...values) => textOf(pieces(key, values[0])),
    rich: (key, ...values) => pieces(key, values[0]),
    deny: (_allowed, key, ...values) => textOf(pieces(key, values[0])),
  };
}
