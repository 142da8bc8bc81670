// Draws the body of a section that stands closed at first, with the components that are loaded when something is opened.
import type { JSX } from 'solid-js';
import type { Pages } from './lazy-parts.ts';
import { usePanel } from './panel-context.ts';
import { WhenLoaded } from './WhenLoaded.tsx';

export function WhenOpened(props: { children: (all: Pages) => JSX.Element }) {
  const { pages } = usePanel();
  return <WhenLoaded module={pages}>{(all) => props.children(all)}</WhenLoaded>;
}
