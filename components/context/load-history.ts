// The log of one case, asked for when it is wanted and again after each reading. null while it is awaited, or when it cannot be had.
import { createEffect, createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { HistoryOfCase } from '../../lib/view/history-view.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { PanelActions } from './panel-actions.ts';
import { readingMoment } from './reading-moment.ts';

export type LoadedHistory = { state: 'waiting' } | { state: 'failed' } | { state: 'here'; history: HistoryOfCase };

/** Kept, and not shown now: it may have to be erased. */
export const isHistoryHidden = (view: PanelView): boolean => view.historyFault === 'hidden' && !view.isPrivate;

/** Whether history may be shown at all in this window. */
export function keepsHistory(view: PanelView): boolean {
  return view.settings.keepHistory === true && !view.isPrivate && !isHistoryHidden(view);
}

/** @param isWanted false: nothing is asked */
export function loadHistory(
  given: { view: PanelView; receipt: string | null },
  isWanted: Accessor<boolean>,
  actions: Pick<PanelActions, 'history'>,
): Accessor<LoadedHistory> {
  const [found, setFound] = createSignal<LoadedHistory>({ state: 'waiting' });
  let latest = 0;
  let of: string | null = null;
  onCleanup(() => (latest += 1));
  const moment = readingMoment(() => given.view);
  createEffect(() => {
    const { receipt } = given;
    moment();
    if (!isWanted() || receipt === null || !keepsHistory(given.view)) return;
    const mine = ++latest;
    if (of !== receipt) setFound({ state: 'waiting' });
    of = receipt;
    void actions.history(receipt).then((history) => {
      if (mine === latest) setFound(history === null ? { state: 'failed' } : { state: 'here', history });
    });
  });
  return found;
}
