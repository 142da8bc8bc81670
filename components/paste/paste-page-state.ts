// What the paste page shows and what can be done on it, as its host holds it. Types only.
import type { Accessor } from 'solid-js';
import type { Lang } from '../../lib/locales/languages.ts';
import type { PasteWords, PlainPasteKey } from '../../lib/locales/paste.ts';
import type { Endpoint } from '../../lib/uscis/reading.ts';
import type { TypedReceipt } from '../../lib/view/typed-receipt.ts';
import type { Piece } from './piece.ts';

/** What came of the newest attempt to bring something in. */
export interface Newest {
  pieces: readonly Piece[];
  /** The page was emptied, and nothing came in since. */
  isCleared: boolean;
  /** Files that were not opened, each with why; `source` is null for what has no name. */
  refused: readonly { source: string | null; why: PlainPasteKey }[];
}

export interface PastePageState {
  words: PasteWords;
  lang: Accessor<Lang>;
  chooseLanguage(lang: Lang): void;
  typed: Accessor<string>;
  type(text: string): void;
  receipt: Accessor<TypedReceipt>;
  /** The receipt that the links and ticks are for: the one typed, else that of the case in view; null: neither. */
  linked: Accessor<string | null>;
  /** The addresses of that receipt whose answers are here. */
  here: Accessor<readonly Endpoint[]>;
  pieces: Accessor<readonly Piece[]>;
  newest: Accessor<Newest>;
  /** The address whose link was opened last, once the person came back and has brought nothing in since. */
  cameBackFrom: Accessor<Endpoint | null>;
  opened(endpoint: Endpoint): void;
  bringFiles(files: readonly File[]): void;
  /** Text that came in without a paste, as some keyboards do. */
  bringText(text: string): void;
  /** null: this browser hands out nothing of the clipboard. */
  bringClipboard: (() => void) | null;
  remove(source: string): void;
  isSample: Accessor<boolean>;
  showSample(): void;
  /** Empties the page, and ends the sample. */
  clear(): void;
  copy(text: string): Promise<boolean>;
}
