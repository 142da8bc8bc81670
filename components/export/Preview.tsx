// The file's exact text, before it is saved. Rendered as text nodes only.
import { Show, createSignal } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';

/** Characters drawn at first; a long case makes millions of them. */
const FIRST = 20_000;

export function Preview(props: { text: string }) {
  const { t } = usePanel();
  const [shownWhole, setShownWhole] = createSignal('');
  const isWhole = () => props.text.length <= FIRST || shownWhole() === props.text;
  return (
    <>
      <pre class="preview" tabindex="0" role="group" aria-label={t('save.preview')} dir="auto">
        {isWhole() ? props.text : props.text.slice(0, FIRST)}
      </pre>
      <Show when={!isWhole()}>
        <button type="button" class="more" onClick={() => setShownWhole(props.text)}>
          {t('save.showRest', { n: props.text.length - FIRST })}
        </button>
      </Show>
    </>
  );
}
