// When the newest reading ended, as something to follow: it stands still while answers come in.
import { createMemo } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';

export function readingMoment(view: Accessor<PanelView>): Accessor<string> {
  return createMemo((before: string) => {
    const { state, at } = view().health;
    return state === 'reading' || state === 'page' ? before : (at ?? '');
  }, '');
}
