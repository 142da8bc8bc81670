// A row of filter buttons of which exactly one is selected.
import { For } from 'solid-js';

export interface ChipsProps<Id extends string> {
  name: string;
  chips: readonly { id: Id; words: string }[];
  pressed: Id;
  onPress: (id: Id) => void;
}

export function Chips<Id extends string>(props: ChipsProps<Id>) {
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
