// Renders its children with a lazily loaded module, and starts loading it when mounted.
import { Show, onMount } from 'solid-js';
import type { JSX } from 'solid-js';
import type { LazyModule } from './lazy-module.ts';

export function WhenLoaded<T>(props: { module: LazyModule<T>; children: (loaded: T) => JSX.Element }) {
  onMount(() => props.module.load());
  return (
    <Show when={props.module.here()} keyed>
      {(loaded) => props.children(loaded)}
    </Show>
  );
}
