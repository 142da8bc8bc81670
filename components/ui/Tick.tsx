// One tick box, clickable anywhere on its row. Props in, callbacks out.
import { Show } from 'solid-js';

export interface TickProps {
  label: string;
  more?: string;
  isOn: boolean;
  isFixed?: boolean;
  onTick: (isOn: boolean) => void;
}

export function Tick(props: TickProps) {
  return (
    <label class="opt">
      <input
        type="checkbox"
        checked={props.isOn}
        disabled={props.isFixed ?? false}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
      <Show when={props.more}>
        <span class="small">{props.more}</span>
      </Show>
    </label>
  );
}
