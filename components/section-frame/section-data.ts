// The props of every section: the view and the case in view. Types only.
import type { PanelView, ShownCase } from '../../lib/view/panel-view.ts';

export interface SectionData {
  view: PanelView;
  file: ShownCase;
}
