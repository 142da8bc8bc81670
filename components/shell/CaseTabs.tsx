// Two to six cases as tabs. Arrow keys move focus and select. The background decides the order, which does not change.
import { For, Show } from 'solid-js';
import type { CaseTab } from '../../lib/view/panel-view.ts';
import { usePanel } from '../context/panel-context.ts';
import { tabWord } from '../context/case-tab-text.ts';
import { Comma } from '../ui/Comma.tsx';

export function NewPill(props: { n: number }) {
  const { t } = usePanel();
  return (
    <Show when={props.n > 0}>
      <span class="new">
        {t('tab.newCount', { n: props.n })}
        <span class="new__w">
          {' '}
          {t('new.mark')}
          <Comma />
        </span>
      </span>
    </Show>
  );
}

export function CaseTabs(props: { tabs: readonly CaseTab[]; current: string | null }) {
  const panel = usePanel();
  const { t, actions } = panel;
  const buttons = new Map<string, HTMLButtonElement>();
  const chosen = () => props.current ?? props.tabs[0]?.receipt ?? '';
  const move = (event: KeyboardEvent, index: number) => {
    const last = props.tabs.length - 1;
    const isRtl = event.currentTarget instanceof Element && getComputedStyle(event.currentTarget).direction === 'rtl';
    const forward = isRtl ? 'ArrowLeft' : 'ArrowRight';
    const back = isRtl ? 'ArrowRight' : 'ArrowLeft';
    const to = {
      [forward]: index === last ? 0 : index + 1,
      [back]: index === 0 ? last : index - 1,
      Home: 0,
      End: last,
    }[event.key];
    const tab = to === undefined ? undefined : props.tabs[to];
    if (tab === undefined) return;
    event.preventDefault();
    buttons.get(tab.receipt)?.focus();
    if (tab.receipt !== chosen()) actions.selectCase(tab.receipt);
  };
  return (
    <div class="cases" classList={{ 'cases--many': props.tabs.length > 3 }} role="tablist" aria-label={t('tab.list')}>
      <For each={props.tabs}>
        {(tab, index) => (
          <button
            type="button"
            class="tab"
            role="tab"
            id={`tab-${tab.receipt}`}
            ref={(element) => buttons.set(tab.receipt, element)}
            aria-selected={tab.receipt === chosen()}
            aria-controls={tab.receipt === chosen() ? 'case' : undefined}
            tabindex={tab.receipt === chosen() ? 0 : -1}
            onClick={() => actions.selectCase(tab.receipt)}
            onKeyDown={(event) => move(event, index())}
          >
            <span class="tab__form">
              <span>
                {tab.formType ?? t('tab.noForm')}
                <Comma />
              </span>
              <NewPill n={tab.unseen} />
            </span>
            <span class="tab__word">{tabWord(tab, props.tabs, panel)}</span>
          </button>
        )}
      </For>
    </div>
  );
}
