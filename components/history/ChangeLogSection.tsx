// Every change of this case while history was stored, newest first, each with the interval in which it happened.
import { Match, Switch } from 'solid-js';
import { ENDPOINTS } from '../../lib/uscis/reading.ts';
import { unseenOf } from '../context/unseen-changes.ts';
import { isHistoryHidden, keepsHistory, loadHistory } from '../context/load-history.ts';
import { usePanel } from '../context/panel-context.ts';
import { whenNear } from '../ui/when-near.ts';
import { WhenLoaded } from '../context/WhenLoaded.tsx';
import type { SectionBodyData, SectionData } from '../section-frame/section-data.ts';
import type { SectionSpec } from '../section-frame/section.ts';
import type { PanelContextValue } from '../context/panel-context.ts';

function Body(props: SectionBodyData) {
  const { t, actions, lazyHistory } = usePanel();
  const { isNear, watch } = whenNear();
  const found = loadHistory(
    {
      get view() {
        return props.view;
      },
      get receipt() {
        return props.file.receipt;
      },
    },
    isNear,
    actions,
  );
  const here = () => {
    const now = found();
    return now.state === 'here' ? now.history : null;
  };
  return (
    <div ref={watch}>
      <Switch>
        <Match when={props.view.isPrivate}>
          <p>{t('log.private')}</p>
        </Match>
        <Match when={!keepsHistory(props.view)}>
          <p>{isHistoryHidden(props.view) ? t('log.hidden') : t('log.off')}</p>
        </Match>
        <Match when={here()}>
          {(history) => (
            <WhenLoaded module={lazyHistory}>
              {(all) => <all.ChangeLogBody history={history()} file={props.file} isWhole={props.isWhole} />}
            </WhenLoaded>
          )}
        </Match>
        <Match when={found().state === 'failed'}>
          <p role="status">{t('log.failed')}</p>
        </Match>
        <Match when={true}>
          <p class="note">{t('log.wait')}</p>
        </Match>
      </Switch>
    </div>
  );
}

function notKept({ view }: SectionData, { t }: PanelContextValue): string | null {
  return keepsHistory(view) ? null : t(isHistoryHidden(view) ? 'log.sum.hidden' : 'log.sum.off');
}

function howMany({ view, file }: SectionData, { t }: PanelContextValue): string {
  const n = file.changeCount;
  const fresh = unseenOf(view, file.receipt)?.length ?? 0;
  return fresh === 0 ? t('log.sum', { n }) : t('log.sumNew', { n, fresh });
}

export const changeLog: SectionSpec = {
  id: 'changes',
  heading: 'log.heading',
  endpoints: ENDPOINTS,
  summary: (data, panel) => notKept(data, panel) ?? howMany(data, panel),
  found: (data, panel) => notKept(data, panel) ?? (data.file.changeCount > 0 ? howMany(data, panel) : null),
  Body,
};
