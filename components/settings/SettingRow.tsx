// Rows of settings: a label with its control, clicked anywhere.
import { Show } from 'solid-js';
import type { JSX } from 'solid-js';

/** After how many months a case is forgotten; 0 = never. */
export const MONTHS = [0, 3, 6, 12, 24, 60];

/** The label holds its control. */
export function Row(props: { label: string; more?: string; children: JSX.Element }) {
  return (
    <label class="set">
      <span>
        {props.label}
        <Show when={props.more}>
          <span class="small">{props.more}</span>
        </Show>
      </span>
      {props.children}
    </label>
  );
}

export function Tick(props: {
  label: string;
  more?: string;
  isOn: boolean;
  isOff?: boolean;
  onTick: (isOn: boolean) => void;
}) {
  return (
    <Row label={props.label} more={props.more ?? ''}>
      <input
        type="checkbox"
        checked={props.isOn}
        disabled={props.isOff ?? false}
        onChange={(event) => props.onTick(event.currentTarget.checked)}
      />
    </Row>
  );
}
