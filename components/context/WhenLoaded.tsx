// Renders its children with a lazily loaded module, and starts loading it when mounted.
import { Show, onMount } from 'solid-js';
import type { JSX } from 'solid-js';
import type { Later } from './lazy-module.ts';

export function WhenLoaded<T>(props: { later: Later<T>; children: (loaded: T) => JSX.Element }) {
  onMount(() => props.later.load());
  return (
    <Show when={props.later.here()} keyed>
      {(loaded) => props.children(loaded)}
    </Show>
  );
}
