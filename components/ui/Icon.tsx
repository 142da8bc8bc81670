// One icon, hidden from speech: the words beside it or the accessible name of its button say the same.
import { For } from 'solid-js';
import { ICONS } from './icons.ts';
import type { IconName } from './icons.ts';

export function Icon(props: { name: IconName }) {
  return (
    <svg
      class="icon"
      classList={{
        'icon--turns': props.name === 'left' || props.name === 'right',
      }}
      viewBox="0 0 24 24"
      aria-hidden="true"
    >
      <For each={ICONS[props.name]}>{(line) => <path d={line} />}</For>
    </svg>
  );
}
