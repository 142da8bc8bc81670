// What every component may use without having it handed down: words, dates, callbacks, and the one popover.
import { createContext, useContext } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { FactRef } from '../lib/view/panel-view.ts';
import type { Basis } from '../lib/tables/types.ts';
import type { Format } from '../lib/words/format.ts';
import type { PanelWords } from '../lib/words/panel.ts';
import type { PanelActions } from './actions.ts';

/** What was pressed: the fact, what the line says, and the element that focus goes back to. */
export interface WhyRequest {
  fact: FactRef;
  /** The case it is about, where that is not the one in view. */
  receipt: string | null;
  basis: Basis;
  says: string;
  /** The bare code, when the line is about one. */
  code: string | null;
  from: HTMLElement;
}

export interface Screen extends PanelWords {
  format: Format;
  actions: PanelActions;
  openWhy(request: WhyRequest): void;
  /** Opens "All fields" with this in its search. */
  findInFields(text: string): void;
  /** What "All fields" was last asked to find; `times` moves with each asking. */
  fieldsAsked: Accessor<{ text: string; times: number }>;
  /** Escape closes what was opened last. Returns the way to give that up. */
  onEscape(close: () => void): () => void;
}

export const ScreenContext = createContext<Screen>();

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (screen === undefined) throw new Error('This component stands outside of <App>.');
  return screen;
}
