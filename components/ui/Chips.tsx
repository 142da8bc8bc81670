// A row of filters of which one is pressed.
import { For } from 'solid-js';

export interface Chip {
  id: string;
  words: string;
}

export function Chips(props: { name: string; chips: readonly Chip[]; pressed: string; onPress: (id: string) => void }) {
  return (
    <div class="chips" role="group" aria-label={props.name}>
      <For each={props.chips}>
        {(chip) => (
          <button
            type="button"
            class="chip"
            aria-pressed={props.pressed === chip.id}
            onClick={() => props.onPress(chip.id)}
          >
            {chip.words}
          </button>
        )}
      </For>
    </div>
  );
}
