// The way to the table of all cases, and what of them is not read yet: under the answer line, for one who has many.
import { Show, createEffect, onCleanup } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { usePanel } from '../context/panel-context.ts';
import { LIST_FROM } from '../shell/list-from.ts';

export function ToAllCases(props: { view: PanelView }) {
  const { t, actions, isFullTab, openPage, tablePlace, onEscape } = usePanel();
  const n = () => props.view.tabs.length;
  const toTable = (from: HTMLElement | null) => (isFullTab ? openPage('cases', from) : actions.openTable());
  createEffect(() => {
    if (isFullTab && tablePlace.isOpenedFrom()) onCleanup(onEscape(() => toTable(null)));
  });
  return (
    <Show when={isFullTab ? n() > 1 : n() >= LIST_FROM}>
      <div class="tocases">
        <button type="button" class="more" id="all-cases" onClick={(event) => toTable(event.currentTarget)}>
          {t('cases.open', { n: n() })}
        </button>
        <Show when={n() >= LIST_FROM && props.view.toRead > 0}>
          <span class="small quiet">{t('cases.toRead', { n: props.view.toRead })}</span>
        </Show>
        <Show when={props.view.beyond > 0}>
          <span class="small quiet">{t('cases.beyond', { n: props.view.beyond })}</span>
        </Show>
      </div>
    </Show>
  );
}
