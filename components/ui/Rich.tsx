// A message with bold parts and codes. Rendered as text nodes only, whatever the values contain.
import { For, Match, Switch } from 'solid-js';
import type { Piece } from '../../lib/locales/message.ts';

export function Rich(props: { pieces: readonly Piece[] }) {
  return (
    <For each={props.pieces}>
      {(piece) => (
        <Switch fallback={piece.text}>
          <Match when={piece.style === 'strong'}>
            <b>{piece.text}</b>
          </Match>
          <Match when={piece.style === 'code'}>
            <span class="code">{piece.text}</span>
          </Match>
        </Switch>
      )}
    </For>
  );
}
