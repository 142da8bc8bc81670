// For seven cases and more: a button that opens a searchable list.
import { For, Show, createEffect, createSignal, onCleanup } from 'solid-js';
import type { CaseTab } from '../../lib/view/panel-view.ts';
import { NewPill } from './CaseTabs.tsx';
import { usePanel } from '../context/panel-context.ts';
import { lastFour, tabWord } from '../context/case-tab-text.ts';
import { Icon } from '../ui/Icon.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';

export function CaseList(props: { tabs: readonly CaseTab[]; current: string | null }) {
  const panel = usePanel();
  const { t, actions, onEscape } = panel;
  const [isOpen, setOpen] = createSignal(false);
  const [text, setText] = createSignal('');
  let button: HTMLButtonElement | undefined;
  let list: HTMLDivElement | undefined;
  const place = () => props.tabs.findIndex((tab) => tab.receipt === props.current);
  const tab = () => props.tabs[place()];
  const close = () => {
    setOpen(false);
    setText('');
    button?.focus();
  };
  createEffect(() => {
    if (!isOpen()) return;
    onCleanup(onEscape(close));
    queueMicrotask(() => list?.querySelector('input')?.focus());
  });
  const unseen = () => props.tabs.reduce((sum, each) => sum + each.unseen, 0);
  const shown = () => {
    const asked = text().trim().toLowerCase();
    return props.tabs.filter((each) =>
      [each.formType ?? '', each.receipt, tabWord(each, props.tabs, panel)].some((part) =>
        part.toLowerCase().includes(asked),
      ),
    );
  };
  const choose = (receipt: string) => {
    actions.selectCase(receipt);
    close();
  };
  return (
    <div class="pickcase">
      <button
        type="button"
        class="pickcase__btn"
        ref={(element) => (button = element)}
        aria-expanded={isOpen()}
        onClick={() => (isOpen() ? close() : setOpen(true))}
      >
        <span>
          {t('tab.ofMany', {
            form: tab()?.formType ?? t('tab.noForm'),
            digits: lastFour(tab()?.receipt ?? ''),
            n: place() + 1,
            of: props.tabs.length,
          })}
        </span>
        <NewPill n={unseen()} />
        <Icon name="down" />
      </button>
      <Show when={isOpen()}>
        <div class="pickcase__list" ref={(element) => (list = element)}>
          <SearchBox name={t('tab.search')} hint={t('tab.hint')} value={text()} onType={setText} />
          <ul aria-label={t('tab.list')}>
            <For each={shown()} fallback={<li class="note">{t('filter.nothing')}</li>}>
              {(each) => (
                <li>
                  <button
                    type="button"
                    class="pickcase__item"
                    aria-current={each.receipt === props.current ? 'true' : undefined}
                    onClick={() => choose(each.receipt)}
                  >
                    <span class="tab__form">
                      {each.formType ?? t('tab.noForm')} <span class="raw small">{each.receipt}</span>
                      <NewPill n={each.unseen} />
                    </span>
                    <span class="tab__word">{tabWord(each, props.tabs, panel)}</span>
                  </button>
                </li>
              )}
            </For>
          </ul>
        </div>
      </Show>
    </div>
  );
}
