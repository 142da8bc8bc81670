// The props of every section: the view and the case in view. Types only.
import type { PanelView, ShownCase } from '../../lib/view/panel-view.ts';

export interface SectionData {
  view: PanelView;
  file: ShownCase;
}

export interface SectionBodyData extends SectionData {
  /** Whether every address of the section answered in this reading: only then may its body deny anything. */
  isWhole: boolean;
}
