// What a section consists of: a heading that answers its question while closed, and a body. Types only.
import type { Component } from 'solid-js';
import type { PlainKey } from '../../lib/locales/panel.ts';
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';
import type { PanelContextValue } from '../context/panel-context.ts';
import type { SectionBodyData, SectionData } from './section-data.ts';
import type { SectionId } from './opened.ts';

export interface SectionSpec {
  id: SectionId;
  heading: PlainKey;
  /**
   * Every address whose answer can change what the section says. The frame says which of them did not arrive. [] for what does not come
   * from USCIS's record.
   */
  endpoints: readonly ReadEndpoint[];
  /** The answer in a few words. Called only when every one of `endpoints` answered in this reading, so it may say "none". */
  summary: (data: SectionData, panel: PanelContextValue) => string;
  /**
   * What holds although an address is missing: words, or how many things were found (0 and null are never said). Without it, or with
   * nothing found, the frame says that it was not read.
   */
  found?: (data: SectionData, panel: PanelContextValue) => string | number | null;
  Body: Component<SectionBodyData>;
}
