// Whether names and numbers are covered, and the person's own words to cover. Props in, callbacks out.
import { Show } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Tick } from '../ui/Tick.tsx';
import type { SaveState } from './save-state.ts';

export function Covered(props: { state: SaveState }) {
  const { t } = usePanel();
  return (
    <fieldset>
      <legend>{t('save.names')}</legend>
      <Tick
        label={t('save.masked')}
        more={
          props.state.isAlwaysCovered()
            ? t('save.notForForum')
            : props.state.isCovered()
              ? t('save.maskedMore')
              : t('save.fullMore')
        }
        isOn={props.state.isCovered()}
        isFixed={props.state.isAlwaysCovered()}
        onTick={(isOn) => props.state.cover(isOn)}
      />
      <Show when={props.state.isCovered()}>
        <label class="hide">
          {t('save.hide')}
          <textarea
            rows="2"
            spellcheck={false}
            autocomplete="off"
            dir="auto"
            value={props.state.typed()}
            onInput={(event) => props.state.type(event.currentTarget.value)}
          />
          <span class="small">{props.state.isTooMuch() ? t('save.hideTooMany') : t('save.hideMore')}</span>
        </label>
      </Show>
    </fieldset>
  );
}
