// A button that runs an action and shows its result beside it.
import { createSignal } from 'solid-js';
import type { JSX } from 'solid-js';

/** @param click runs the action and resolves to the sentence to show */
export function ClickAndAnnounce(props: { click: () => Promise<string>; isPlain?: boolean; children: JSX.Element }) {
  const [said, setSaid] = createSignal('');
  return (
    <>
      <button
        type="button"
        class={props.isPlain === true ? 'btn btn--plain' : 'btn'}
        onClick={() => void props.click().then(setSaid)}
      >
        {props.children}
      </button>
      <span class="small" role="status">
        {said()}
      </span>
    </>
  );
}
