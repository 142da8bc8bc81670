// What a section consists of: a heading that answers its question while closed, and a body. Types only.
import type { Component } from 'solid-js';
import type { PlainKey } from '../../lib/locales/panel.ts';
import type { PanelContextValue } from '../context/panel-context.ts';
import type { SectionId } from './opened.ts';
import type { SectionData } from './section-data.ts';

export interface SectionSpec {
  id: SectionId;
  heading: PlainKey;
  /** The answer in a few words; never "none" while its address has not answered. */
  summary: (data: SectionData, panel: PanelContextValue) => string;
  Body: Component<SectionData>;
}
