// What a section consists of: a heading that answers its question while closed, and a body. Types only.
import type { Component } from 'solid-js';
import type { ShownCase, PanelView } from '../../lib/view/panel-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import type { PanelContextValue } from '../context/panel-context.ts';

export interface SectionData {
  view: PanelView;
  file: ShownCase;
}

export interface SectionSpec {
  /** Stored in the settings when the person closes the section, so it must never change. */
  id: string;
  heading: PlainKey;
  /** The answer in a few words; never "none" while its address has not answered. */
  summary: (data: SectionData, panel: PanelContextValue) => string;
  Body: Component<SectionData>;
}
