// A button that does one thing, and says in place how that went.
import { createSignal } from 'solid-js';
import type { JSX } from 'solid-js';

/** @param click does it, and gives the sentence to say */
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
