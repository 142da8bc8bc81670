// Loads the change log of one case when it is needed and again after each reading. null while loading, or when it is not
// available.
import { createEffect, createSignal, onCleanup } from 'solid-js';
import type { Accessor } from 'solid-js';
import type { HistoryOfCase } from '../../lib/view/history-view.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { PanelActions } from './panel-actions.ts';
import { readingMoment } from './reading-moment.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';

export type LoadedHistory = { state: 'waiting' } | { state: 'failed' } | { state: 'here'; history: HistoryOfCase };

/** Kept, and not shown now: it may have to be erased. */
export const isHistoryHidden = (view: PanelView): boolean => view.historyFault === 'hidden' && !view.isPrivate;

/** Whether history may be shown at all in this window. */
export function keepsHistory(view: PanelView): boolean {
  return view.settings.keepHistory === true && !view.isPrivate && !isHistoryHidden(view);
}

/** @param isWanted nothing is requested while this is false */
export function loadHistory(
  given: { view: PanelView; receipt: string | null },
  isWanted: Accessor<boolean>,
  actions: Pick<PanelActions, 'history'>,
): Accessor<LoadedHistory> {
  const [found, setFound] = createSignal<LoadedHistory>({ state: 'waiting' });
  const requests = makeNewestRequest();
  let of: string | null = null;
  onCleanup(requests.cancel);
  const moment = readingMoment(() => given.view);
  createEffect(() => {
    const { receipt } = given;
    moment();
    if (!isWanted() || receipt === null || !keepsHistory(given.view)) return;
    const isNewest = requests.begin();
    if (of !== receipt) setFound({ state: 'waiting' });
    of = receipt;
    void actions.history(receipt).then((history) => {
      if (isNewest()) setFound(history === null ? { state: 'failed' } : { state: 'here', history });
    });
  });
  return found;
}
