// Why something cannot be said of a case: what of its record was not read or not understood.
import { For } from 'solid-js';

/** So many reasons are listed; each stands with its field under "All fields". */
const MOST = 5;

export function Reasons(props: { lead: string; reasons: readonly string[] }) {
  return (
    <div class="note">
      <p>{props.lead}</p>
      <ul>
        <For each={props.reasons.slice(0, MOST)}>{(reason) => <li dir="auto">{reason}</li>}</For>
      </ul>
    </div>
  );
}
