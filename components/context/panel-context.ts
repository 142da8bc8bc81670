// What every component may use without having it handed down: words, dates, callbacks, and the one popover.
import { createContext, useContext } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { Format } from '../../lib/locales/format.ts';
import type { PanelWords } from '../../lib/locales/panel.ts';
import type { PanelActions } from './panel-actions.ts';
import type { Later } from './lazy-module.ts';
import type { LazyHistory } from './lazy-parts.ts';
import type { NoteDrafts } from './note-drafts.ts';
import type { WhyRequest } from './why-request.ts';

/** Pages inside the panel, in the place of the case. */
export type PageName = 'save' | 'settings' | 'compare';

export interface PanelContextValue extends PanelWords {
  format: Format;
  actions: PanelActions;
  openWhy(request: WhyRequest): void;
  /** @param from what was clicked: focus goes back to it. @param receipt the case it is about */
  openPage(name: PageName, from: HTMLElement | null, receipt?: string | null): void;
  /** What draws a kept history. */
  lazyHistory: Later<LazyHistory>;
  /** Notes that are being written. */
  drafts: NoteDrafts;
  /** Opens "All fields" with this in its search. */
  findInFields(text: string): void;
  /** What "All fields" was last asked to find; `times` moves with each asking. */
  fieldsAsked: Accessor<{ text: string; times: number }>;
  /** Escape closes what was opened last. Returns the way to give that up. */
  onEscape(close: () => void): () => void;
}

export const PanelContext = createContext<PanelContextValue>();

export function usePanel(): PanelContextValue {
  const panel = useContext(PanelContext);
  if (panel === undefined) throw new Error('This component stands outside of <App>.');
  return panel;
}
