// How the panel says its messages, and which of them deny something of a record. The messages themselves are loaded (load-panel.ts).
import type { PANEL_EN } from './en/panel.ts';
import type { HISTORY_PAGES_EN } from './en/history-pages.ts';
import type { PANEL_PAGES_EN } from './en/pages.ts';
import type { MayDeny } from './denial.ts';
import type { Direction } from './languages.ts';
import { makeSpeaker, say, textOf } from './message.ts';
import type { InLanguage, Message, Piece, Values } from './message.ts';

type English = typeof PANEL_EN & typeof PANEL_PAGES_EN & typeof HISTORY_PAGES_EN;
export type PanelKey = keyof English;
export type PanelMessages = InLanguage<typeof PANEL_EN>;
export type HistoryPagesMessages = InLanguage<typeof HISTORY_PAGES_EN>;
export type PagesMessages = InLanguage<typeof PANEL_PAGES_EN>;

/** A language of the panel: its first messages, and what is loaded with the parts that show it. */
export interface PanelLanguage {
  /** BCP 47, for the page itself. */
  lang: string;
  /** BCP 47, for dates and numbers. */
  locale: string;
  dir: Direction;
  panel: PanelMessages;
  pages: PagesMessages | (() => Promise<PagesMessages>);
  historyPages: HistoryPagesMessages | (() => Promise<HistoryPagesMessages>);
}

/** The messages that are loaded now, with the locale for their plural forms and numbers. */
export interface LoadedMessages {
  locale: string;
  messages: Readonly<Partial<Record<PanelKey, Message>>>;
}

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
  ...(['times.none', 'times.sum.none'] as const),
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

/** @param loaded the messages now; what is said follows them, and nothing is said of what is not loaded */
export function makePanelWords(loaded: () => LoadedMessages): PanelWords {
  const pieces = (key: PanelKey, values?: Readonly<Record<string, string | number>>) => {
    const { locale, messages } = loaded();
    return say(makeSpeaker(locale), messages[key] ?? '', values);
  };
  return {
    t: (key, ...values) => textOf(pieces(key, values[0])),
    rich: (key, ...values) => pieces(key, values[0]),
    deny: (_allowed, key, ...values) => textOf(pieces(key, values[0])),
  };
}
