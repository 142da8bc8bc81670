// One radio option, clickable anywhere on its row.
import { Show } from 'solid-js';

export interface OptionProps {
  group: string;
  label: string;
  more?: string;
  isChosen: boolean;
  isOff?: boolean;
  onChoose: () => void;
}

export function Option(props: OptionProps) {
  return (
    <label class="opt">
      <input
        type="radio"
        name={props.group}
        checked={props.isChosen}
        disabled={props.isOff ?? false}
        onChange={() => props.onChoose()}
      />
      <span>{props.label}</span>
      <Show when={props.more}>
        <span class="small">{props.more}</span>
      </Show>
    </label>
  );
}
