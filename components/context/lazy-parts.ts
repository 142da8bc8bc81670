// The components that the panel loads on first use, with their props. Types only, so that the panel's context need
// not import them.
import type { Component } from 'solid-js';
import type { HistoryOfCase } from '../../lib/view/history-view.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { SectionBodyData, SectionData } from '../section-frame/section-data.ts';
import type { WhyRequest } from './why-request.ts';

/** Pages, dialogs and sections that open on a click: `lazy-pages.ts`. */
export interface Pages {
  GuidePage: Component<{ view: PanelView; onClose: () => void }>;
  SavePage: Component<{ view: PanelView; onClose: () => void }>;
  DocumentsBody: Component<SectionBodyData>;
  FlagsBody: Component<SectionBodyData>;
  FieldsBody: Component<SectionBodyData>;
  ReadsBody: Component<SectionBodyData>;
  TimesBody: Component<SectionBodyData>;
  AllCasesPage: Component<{ view: PanelView; onClose: () => void; onOpen: (receipt: string) => void }>;
  SettingsPage: Component<{ view: PanelView; version: string; isFullTab: boolean; onClose: () => void }>;
  Why: Component<{
    request: WhyRequest;
    receipt: string;
    formType: string | null;
    onClose: (returnsFocus: boolean) => void;
  }>;
}

/** The picture of the past: `lazy-past.ts`. */
export interface Past {
  PastStrip: Component<SectionData & { isClosedAtFirst: boolean }>;
}

/** What is shown from stored history: `lazy-history.ts`. */
export interface LazyHistory {
  ComparePage: Component<{ view: PanelView; receipt: string | null; onClose: () => void }>;
  AllChangesPage: Component<{ view: PanelView; onClose: () => void }>;
  OwnActivity: Component<{ receipt: string }>;
  ChangeLogBody: Component<{ history: HistoryOfCase; file: SectionData['file']; isWhole: boolean }>;
  NoteList: Component<SectionData & { receipt: string }>;
}
