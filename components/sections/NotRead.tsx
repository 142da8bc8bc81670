// What a section cannot say, because an address did not answer, and from when the shown lines are.
import { For, Match, Switch } from 'solid-js';
import type { ReadEndpoint } from '../../lib/uscis/reading.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { ADDRESS_WORDS } from '../names.ts';
import { useScreen } from '../screen.ts';
import { addressOf, standingOf } from '../standing.ts';

export function NotRead(props: { view: PanelView; endpoints: readonly ReadEndpoint[] }) {
  const { t, format } = useScreen();
  const shownAt = (endpoint: ReadEndpoint) => addressOf(props.view, endpoint)?.shownAt ?? null;
  return (
    <For each={props.endpoints}>
      {(endpoint) => (
        <Switch>
          <Match when={standingOf(props.view, endpoint) === 'missing'}>
            <p class="note note--care">{t('notRead.missing', { what: t(ADDRESS_WORDS[endpoint]) })}</p>
          </Match>
          <Match when={standingOf(props.view, endpoint) === 'awaited'}>
            <p class="note">{t('notRead.awaited', { what: t(ADDRESS_WORDS[endpoint]) })}</p>
          </Match>
          <Match when={standingOf(props.view, endpoint) === 'old' && shownAt(endpoint)}>
            {(at) => (
              <p class="note note--care">
                {t('notRead.old', {
                  what: t(ADDRESS_WORDS[endpoint]),
                  when: format.moment(at()),
                })}
              </p>
            )}
          </Match>
        </Switch>
      )}
    </For>
  );
}
