// Copies one value, and confirms it in place for a moment.
import { createSignal, onCleanup } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.ts';

const SHOWN_MS = 2500;

export function CopyButton(props: { text: string; name: string; icon?: IconName }) {
  const { t, actions } = usePanel();
  const [said, setSaid] = createSignal('');
  let timer: ReturnType<typeof setTimeout> | undefined;
  onCleanup(() => clearTimeout(timer));
  const copy = async () => {
    setSaid((await actions.copy(props.text)) ? t('copy.done') : t('copy.failed'));
    clearTimeout(timer);
    timer = setTimeout(() => setSaid(''), SHOWN_MS);
  };
  return (
    <span class="copy">
      <span class="copy__said" role="status">
        {said()}
      </span>
      <button type="button" class="icon-btn" aria-label={props.name} onClick={() => void copy()}>
        <Icon name={said() === t('copy.done') ? 'check' : (props.icon ?? 'copy')} />
        <span class="tip" aria-hidden="true">
          {props.name}
        </span>
      </button>
    </span>
  );
}
