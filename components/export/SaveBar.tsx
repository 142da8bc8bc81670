// The buttons of the save page, always at its foot: a click on them is answered whatever is read or made meanwhile.
import { Show } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { COPIED, isForCopying } from './export-choices.ts';
import type { SaveState } from './save-state.ts';

export function SaveBar(props: { state: SaveState; said: string; onSaid: (said: string) => void }) {
  const { t, actions } = usePanel();
  const isMainCopy = () => isForCopying(props.state.choice()?.id ?? 'summary', props.state.kind());
  const made = () => {
    props.state.settled();
    return props.state.making.file();
  };
  const save = async () => {
    const file = await made();
    props.onSaid(file !== null && actions.saveFile(file) ? t('save.done') : t('save.failed'));
  };
  const copy = async () => {
    const file = await made();
    props.onSaid(file !== null && (await actions.copy(file.text)) ? t('copy.done') : t('copy.failed'));
  };
  const print = async () => {
    const now = props.state.settled();
    props.onSaid(now !== null && (await actions.printReport(now)) ? t('save.printOpened') : t('save.failed'));
  };
  return (
    <div class="savebar">
      <Show when={isMainCopy()}>
        <button type="button" class="btn btn--main" onClick={() => void copy()}>
          {t('save.copy')}
        </button>
      </Show>
      <Show
        when={props.state.kind() === 'print'}
        fallback={
          <button type="button" class={isMainCopy() ? 'btn' : 'btn btn--main'} onClick={() => void save()}>
            {t('save.report')}
          </button>
        }
      >
        <button type="button" class="btn btn--main" onClick={() => void print()}>
          {t('save.openPrint')}
        </button>
      </Show>
      <Show when={!isMainCopy() && COPIED.includes(props.state.kind())}>
        <button type="button" class="btn" onClick={() => void copy()}>
          {t('save.copy')}
        </button>
      </Show>
      <span class="small" role="status">
        {props.said}
      </span>
    </div>
  );
}
