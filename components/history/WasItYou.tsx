// "Could it be your own visit?": the record's newest timestamp beside what was done near it on this computer. Draws no conclusion.
import { For, Show } from 'solid-js';
import type { HistoryOfCase } from '../../lib/view/history-view.ts';
import { hasOwnActivity, nearSentence, nearestOf } from './own-activity-text.ts';
import { usePanel } from '../context/panel-context.ts';
import { SourceTag } from '../explain/SourceTag.tsx';

export function WasItYou(props: { history: HistoryOfCase; timestamp: string | null }) {
  const panel = usePanel();
  const { t, format } = panel;
  const near = () => props.history.near ?? [];
  /** Before the first recorded visit, nothing can be said about what was or was not done. */
  const isOlder = () => {
    const begin = props.history.moments[0];
    return props.timestamp !== null && (begin === undefined || props.timestamp < begin);
  };
  return (
    <Show when={props.history.near !== null && props.timestamp !== null}>
      <h4 class="sub">{t('you.heading')}</h4>
      <ul class="beside">
        <li>
          <span class="tl__d">{format.moment(props.timestamp ?? '')}</span>
          <span>
            {t('you.stamp')}{' '}
            <SourceTag basis="derived" fact={{ part: 'recordUpdated', index: null }} says={t('you.stamp')} />
          </span>
        </li>
        <For each={nearestOf(near())}>
          {(one) => (
            <li>
              <span class="tl__d">{format.clock(one.at)}</span>
              <span>{nearSentence(one, panel)}</span>
            </li>
          )}
        </For>
      </ul>
      <Show when={!hasOwnActivity(near())}>
        <p>{isOlder() ? t('you.older') : t('you.nothing')}</p>
      </Show>
      <p class="note">{t('you.noVerdict')}</p>
    </Show>
  );
}
