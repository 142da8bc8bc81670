// What a section is: a heading that answers its question when closed, and a body. Types only.
import type { Component } from 'solid-js';
import type { PlainKey } from '../../lib/locales/panel.ts';
import type { PanelContextValue } from '../context/panel-context.ts';
import type { SectionData } from './section-data.ts';

export interface SectionSpec {
  /** Kept in the settings when the person closes the section: never change it. */
  id: string;
  heading: PlainKey;
  /** The answer in a few words: never "none" for something whose address did not answer. */
  summary: (data: SectionData, panel: PanelContextValue) => string;
  Body: Component<SectionData>;
}
