// What goes into a file: its kind, its parts, the person's notes, the appendix. Props in, callbacks out.
import { For, Show } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Option } from '../ui/Option.tsx';
import { Tick } from '../ui/Tick.tsx';
import { KIND_WORDS } from './export-choices.ts';
import type { Kind } from './export-choices.ts';
import type { SaveState } from './save-state.ts';

export function WhatKind(props: { state: SaveState }) {
  const { t } = usePanel();
  const kinds = (): readonly Kind[] => props.state.choice()?.kinds ?? [];
  return (
    <Show when={kinds().length > 1}>
      <fieldset>
        <legend>{t('save.kind')}</legend>
        <For each={kinds()}>
          {(id) => (
            <Option
              group="kind"
              label={t(KIND_WORDS[id])}
              isChosen={props.state.kind() === id}
              isOff={id === 'ics' && props.state.hasNoAppointment()}
              onChoose={() => props.state.setKind(id)}
            />
          )}
        </For>
        <Show when={kinds().includes('ics')}>
          <p class="small">{props.state.hasNoAppointment() ? t('save.noAppointment') : t('save.appointment')}</p>
        </Show>
      </fieldset>
    </Show>
  );
}

export function WhatGoesIn(props: { state: SaveState }) {
  const { t } = usePanel();
  const isAnything = () =>
    props.state.parts().length > 0 || props.state.canHaveNotes() || props.state.canHaveAppendix();
  return (
    <Show when={isAnything()}>
      <fieldset>
        <legend>{t('save.parts')}</legend>
        <div class="ticks">
          <For each={props.state.parts()}>
            {({ words, parts }) => (
              <Tick
                label={t(words)}
                isOn={props.state.isIn(parts[0])}
                onTick={(isOn) => props.state.takeIn(parts, isOn)}
              />
            )}
          </For>
        </div>
        <Show when={props.state.canHaveNotes()}>
          <Tick
            label={t('save.withNotes')}
            more={props.state.isCovered() ? t('save.notesMasked') : ''}
            isOn={props.state.withNotes()}
            onTick={(isOn) => props.state.setWithNotes(isOn)}
          />
        </Show>
        <Show when={props.state.canHaveAppendix()}>
          <Tick
            label={t('save.appendix')}
            more={t('save.appendixMore')}
            isOn={props.state.appendix()}
            onTick={(isOn) => props.state.setAppendix(isOn)}
          />
        </Show>
      </fieldset>
    </Show>
  );
}
