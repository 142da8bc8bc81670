// A page inside the panel, shown in place of the case (settings, export). Moves focus to its heading; Escape and Back close it.
import { onCleanup, onMount } from 'solid-js';
import type { JSX } from 'solid-js';
import { usePanel } from '../context/panel-context.ts';
import { IconButton } from './IconButton.tsx';

export function Page(props: { heading: string; onClose: () => void; children: JSX.Element }) {
  const { t, onEscape } = usePanel();
  let heading: HTMLHeadingElement | undefined;
  onMount(() => {
    heading?.focus();
    onCleanup(onEscape(() => props.onClose()));
  });
  return (
    <>
      <div class="page__head">
        <IconButton icon="left" name={t('page.back')} onPress={() => props.onClose()} />
        <h2 tabindex="-1" ref={(element) => (heading = element)}>
          {props.heading}
        </h2>
      </div>
      <div class="page">{props.children}</div>
    </>
  );
}
