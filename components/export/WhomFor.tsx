// Whom a file is for: the first question of the save page. Props in, callbacks out.
import { For } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Option } from '../ui/Option.tsx';
import { CHOICES } from './export-choices.ts';
import type { SaveState } from './save-state.ts';

export function WhomFor(props: { state: SaveState }) {
  const { t } = usePanel();
  return (
    <fieldset class="whom">
      <legend>{t('save.for')}</legend>
      <For each={CHOICES}>
        {({ id, words, more }) => (
          <Option
            group="purpose"
            label={t(words)}
            more={t(more)}
            isChosen={props.state.choice()?.id === id}
            onChoose={() => props.state.choose(id)}
          />
        )}
      </For>
    </fieldset>
  );
}
