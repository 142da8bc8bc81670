// Which cases a file is about: all, the one in view, or those that are ticked. Props in, callbacks out.
import { For, Show } from 'solid-js';
import type { CaseTab, PanelView } from '../../lib/view/panel-view.ts';
import { lastFour } from '../context/case-tab-text.ts';
import { usePanel } from '../context/panel-context.ts';
import { Option } from '../ui/Option.tsx';
import { Tick } from '../ui/Tick.tsx';
import type { SaveState } from './save-state.ts';

export function WhichCases(props: { view: PanelView; state: SaveState }) {
  const { t } = usePanel();
  const shortOf = ({ formType, receipt }: CaseTab) =>
    t('save.caseName', { form: formType ?? t('tab.noForm'), digits: lastFour(receipt) });
  const nameOf = (tab: CaseTab) =>
    tab.applicant === null ? shortOf(tab) : t('save.caseOf', { of: shortOf(tab), name: tab.applicant });
  const current = () => props.view.tabs.find(({ receipt }) => receipt === props.view.current?.receipt);
  return (
    <Show when={props.view.tabs.length > 1}>
      <fieldset>
        <legend>{t('save.cases')}</legend>
        <Option
          group="cases"
          label={t('save.all', { n: props.view.tabs.length })}
          isChosen={props.state.scope() === 'all'}
          onChoose={() => props.state.setScope('all')}
        />
        <Show when={current()}>
          {(tab) => (
            <Option
              group="cases"
              label={t('save.one', { form: shortOf(tab()) })}
              isChosen={props.state.scope() === 'current'}
              onChoose={() => props.state.setScope('current')}
            />
          )}
        </Show>
        <Option
          group="cases"
          label={t('save.some')}
          isChosen={props.state.scope() === 'some'}
          onChoose={() => props.state.setScope('some')}
        />
        <Show when={props.state.scope() === 'some'}>
          <div class="ticks" role="group" aria-label={t('save.some')}>
            <For each={props.view.tabs}>
              {(tab) => (
                <Tick
                  label={nameOf(tab)}
                  isOn={props.state.isTicked(tab.receipt)}
                  onTick={(isOn) => props.state.tick(tab.receipt, isOn)}
                />
              )}
            </For>
          </div>
        </Show>
      </fieldset>
    </Show>
  );
}
