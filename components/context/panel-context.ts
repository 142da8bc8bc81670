// What every component may use without props: words, dates, callbacks, and the one open dialog.
import { createContext, useContext } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { FactRef } from '../../lib/decode/case-file.ts';
import type { Format } from '../../lib/locales/format.ts';
import type { PanelWords } from '../../lib/locales/panel.ts';
import type { Opened, SectionId } from '../section-frame/opened.ts';
import type { PanelActions } from './panel-actions.ts';
import type { LazyModule } from './lazy-module.ts';
import type { LazyHistory, Pages, Past } from './lazy-parts.ts';
import type { TablePlace } from '../all-cases/table-place.ts';
import type { NoteDrafts } from './note-drafts.ts';
import type { RowWanted } from './row-wanted.ts';
import type { WhyRequest } from './why-request.ts';

/** Pages inside the panel, shown in place of the case. */
export type PageName = 'guide' | 'save' | 'settings' | 'compare' | 'all-changes' | 'cases';

export interface PanelContextValue extends PanelWords {
  /** BCP 47 of the language that is shown. */
  lang: Accessor<string>;
  format: Format;
  actions: PanelActions;
  /** A tab of our own, which no page can cover: there alone anything is destroyed. */
  isFullTab: boolean;
  openWhy(request: WhyRequest): void;
  /** @param from the clicked element: it gets focus back @param receipt the case it is about */
  openPage(name: PageName, from: HTMLElement | null, receipt?: string | null): void;
  /** What is loaded when something is opened. */
  pages: LazyModule<Pages>;
  /** The strip of the past, which comes right after the first paint. */
  past: LazyModule<Past>;
  /** The lazily loaded components that show stored history. */
  lazyHistory: LazyModule<LazyHistory>;
  /** Where the person is in the table of all cases. */
  tablePlace: TablePlace;
  /** Unsaved notes. */
  drafts: NoteDrafts;
  /** Which sections and lists stand open. */
  opened: Opened;
  /** Opens a section, if it is closed, and moves focus to its heading. */
  jumpTo(id: SectionId): void;
  /** Opens a case and the row of one of its facts; null: its earlier changes. */
  openRow(receipt: string, fact: FactRef | null): void;
  /** What `openRow` asked for, until the row is in view; and how a row answers. */
  rows: RowWanted;
  /** How often the person asked to read again: what comes of it is shown at once. */
  readsByHand: Accessor<number>;
  /** Reads again because the person asked for it. */
  readNow(): void;
  /** Opens "All fields" with this in its search. */
  findInFields(text: string): void;
  /** The last search "All fields" was asked for; `times` counts the requests. */
  fieldsAsked: Accessor<{ text: string; times: number }>;
  /** Registers what Escape closes; the last registered closes first. Returns the function that unregisters it. */
  onEscape(close: () => void): () => void;
}

export const PanelContext = createContext<PanelContextValue>();

export function usePanel(): PanelContextValue {
  const panel = useContext(PanelContext);
  if (panel === undefined) throw new Error('This component stands outside of <App>.');
  return panel;
}
