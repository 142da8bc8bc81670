// Product name, how fresh the data is, and the four buttons of the panel.
import { Show, onCleanup, onMount } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { usePanel } from '../context/panel-context.ts';
import type { PanelContextValue } from '../context/panel-context.ts';
import { Brand } from '../ui/Brand.tsx';
import { IconButton } from '../ui/IconButton.tsx';

function healthLine(view: PanelView, { t, format }: Pick<PanelContextValue, 't' | 'format'>): string {
  const { state, at, arrived, of } = view.health;
  const n = Math.min(arrived + 1, of);
  if (state === 'idle') return at === null ? t('health.idle') : t('health.last', { when: format.moment(at) });
  if (state === 'page') return t('health.page', { n, of });
  if (state === 'reading')
    return at === null ? t('health.reading', { n, of }) : t('health.readingKept', { when: format.moment(at), n, of });
  if (at === null) return state === 'offline' ? t('health.offlineNothing') : t('health.nothing');
  const when = format.isToday(at) ? format.clock(at) : format.moment(at);
  if (state === 'offline') return t('health.offline', { when });
  if (state === 'no-answer') return t('health.last', { when: format.moment(at) });
  const read = format.isToday(at) ? t('health.readAt', { when }) : t('health.readOn', { when });
  return `${read} ${arrived === of ? t('health.all') : t('health.some', { n: arrived, of })}`;
}

export interface TopBarProps {
  view: PanelView | null;
  isFullTab: boolean;
  /** The hint while reading again is not possible yet. */
  patience: string;
  onRead: () => void;
  onPage: (page: 'save' | 'settings', from: HTMLElement) => void;
}

export function TopBar(props: TopBarProps) {
  const panel = usePanel();
  const { t, actions } = panel;
  let bar: HTMLElement | undefined;
  // The health line wraps, so the bar's height has to be measured for what sticks below it.
  onMount(() => {
    if (bar === undefined || typeof ResizeObserver === 'undefined') return;
    const root = document.documentElement;
    const watch = new ResizeObserver(() => root.style.setProperty('--top-h', `${bar?.offsetHeight ?? 0}px`));
    watch.observe(bar);
    onCleanup(() => watch.disconnect());
  });
  return (
    <header class="top" ref={(element) => (bar = element)}>
      <div class="top__row">
        <Brand isHeading caseside={t('caseside')} unofficial={t('unofficial')} more={t('unofficial.more')} />
        <Show when={!props.isFullTab}>
          <span class="top__end">
            <IconButton icon="close" name={t('top.close')} onPress={() => actions.closePanel()} />
          </span>
        </Show>
      </div>
      <Show when={props.view}>
        {(view) => (
          <div class="top__row top__row--2">
            <p class="health">
              {healthLine(view(), panel)}
              <Show when={props.patience !== ''}>
                {' '}
                <span role="status">{props.patience}</span>
              </Show>
            </p>
            <span class="top__end">
              <IconButton icon="refresh" name={t('top.read')} onPress={() => props.onRead()} />
              <IconButton
                icon="save"
                name={t('top.save')}
                onPress={(event) => props.onPage('save', event.currentTarget)}
              />
              <IconButton
                icon="gear"
                name={t('top.settings')}
                onPress={(event) => props.onPage('settings', event.currentTarget)}
              />
            </span>
          </div>
        )}
      </Show>
    </header>
  );
}
