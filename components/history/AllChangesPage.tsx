// Earlier changes of all cases of this page in one list, newest first; a line opens its case and its row.
import { For, Match, Show, Switch, createMemo, createSignal, onMount } from 'solid-js';
import type { ShownChange } from '../../lib/view/history-view.ts';
import type { CaseTab, PanelView } from '../../lib/view/panel-view.ts';
import { isHistoryHidden, keepsHistory } from '../context/load-history.ts';
import { usePanel } from '../context/panel-context.ts';
import { Icon } from '../ui/Icon.tsx';
import { Page } from '../ui/SubPage.tsx';
import { Rich } from '../ui/Rich.tsx';
import { newsLine } from './change-text.ts';

/** Lines shown at first, and added with each click. */
const STEP = 40;

interface Logged {
  tab: CaseTab;
  at: string;
  change: ShownChange;
}

export function AllChangesPage(props: { view: PanelView; onClose: () => void }) {
  const panel = usePanel();
  const { t, format, actions } = panel;
  const [all, setAll] = createSignal<readonly Logged[] | null>(null);
  const [failed, setFailed] = createSignal<readonly string[]>([]);
  const [upTo, setUpTo] = createSignal(STEP);
  const loadAll = async () => {
    const found: Logged[] = [];
    const lost: string[] = [];
    // One after another: each is decoded from what is stored.
    for (const tab of props.view.tabs) {
      const history = await actions.history(tab.receipt);
      if (history === null) lost.push(tab.formType ?? tab.receipt);
      else for (const { at, changes } of history.log) found.push(...changes.map((change) => ({ tab, at, change })));
    }
    setFailed(lost);
    setAll(found.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)));
  };
  onMount(() => {
    if (keepsHistory(props.view)) void loadAll();
  });
  const months = createMemo(() => {
    const groups: { month: string; lines: Logged[] }[] = [];
    for (const line of (all() ?? []).slice(0, upTo())) {
      const month = format.month(line.at);
      const last = groups.at(-1);
      if (last?.month === month) last.lines.push(line);
      else groups.push({ month, lines: [line] });
    }
    return groups;
  });
  const older = () => (all()?.length ?? 0) - upTo();
  const open = ({ tab, change }: Logged) => {
    props.onClose();
    panel.openRow(tab.receipt, change.marks ?? null);
  };
  return (
    <Page heading={t('log.heading')} onClose={() => props.onClose()}>
      <Switch>
        <Match when={!keepsHistory(props.view)}>
          <p>{isHistoryHidden(props.view) ? t('log.hidden') : t('log.off')}</p>
        </Match>
        <Match when={all() === null}>
          <p class="note">{t('log.wait')}</p>
        </Match>
        <Match when={true}>
          <Show when={failed().length > 0}>
            <p role="status">{t('log.failedOf', { forms: format.list(failed()) })}</p>
          </Show>
          <Show when={all()?.length === 0 && failed().length === 0}>
            <p>{t('log.noneOfAll')}</p>
          </Show>
          <For each={months()}>
            {({ month, lines }) => (
              <>
                <h3 class="sub">{month}</h3>
                <ul>
                  <For each={lines}>
                    {(line) => (
                      <li>
                        <button type="button" class="chg chg--row" onClick={() => open(line)}>
                          <span
                            class="dia"
                            classList={{ 'dia--hollow': line.change.strength === 'stamp' }}
                            aria-hidden="true"
                          />
                          <span>
                            <span class="chg__form">{line.tab.formType ?? line.tab.receipt}</span>{' '}
                            <Rich pieces={newsLine(line.change, panel)} />{' '}
                            <span class="small nowrap">{t('log.seen', { when: format.dayNear(line.at) })}</span>
                          </span>
                          <Icon name="right" />
                        </button>
                      </li>
                    )}
                  </For>
                </ul>
              </>
            )}
          </For>
          <Show when={older() > 0}>
            <button type="button" class="more" onClick={() => setUpTo(upTo() + STEP)}>
              {t('log.older', { n: older() })}
              <Icon name="down" />
            </button>
          </Show>
        </Match>
      </Switch>
    </Page>
  );
}
