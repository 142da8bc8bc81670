// "Was it you?" The newest stamp of the record, and what was done near it on this computer. Time beside time, no verdict.
import { For, Show } from 'solid-js';
import type { HistoryOfCase } from '../../lib/view/history-view.ts';
import { hasOwnActivity, nearSentence, nearestOf } from './own-activity-text.ts';
import { useScreen } from '../context/panel-context.ts';

export function WasItYou(props: { history: HistoryOfCase; stamp: string | null }) {
  const screen = useScreen();
  const { t, format } = screen;
  const near = () => props.history.near ?? [];
  /** Nobody can say what was not done before anything was noted. */
  const isOlder = () => {
    const begin = props.history.moments[0];
    return props.stamp !== null && (begin === undefined || props.stamp < begin);
  };
  return (
    <Show when={props.history.near !== null && props.stamp !== null}>
      <h4 class="sub">{t('you.heading')}</h4>
      <ul class="beside">
        <li>
          <span class="tl__d">{format.moment(props.stamp ?? '')}</span>
          <span>{t('you.stamp')}</span>
        </li>
        <For each={nearestOf(near())}>
          {(one) => (
            <li>
              <span class="tl__d">{format.clock(one.at)}</span>
              <span>{nearSentence(one, screen)}</span>
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
