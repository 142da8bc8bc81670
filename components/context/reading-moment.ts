// When the newest round of readings ended, as a signal that does not change while answers arrive.
import { createMemo } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';

export function readingMoment(view: Accessor<PanelView>): Accessor<string> {
  return createMemo((before: string) => {
    const { state, at } = view().health;
    return state === 'reading' || state === 'page' ? before : (at ?? '');
  }, '');
}
