// A very long list of which only the parts near the viewport are in the document. Each row has its position in the whole list;
// scrolling and Tab both work, since a part is drawn while it is still one viewport away.
import { For, Show, createMemo, createSignal, onCleanup, onMount } from 'solid-js';
import type { JSX } from 'solid-js';

const PART = 40;
const ROW_PX = 56;

export interface WindowedListProps<T> {
  items: readonly T[];
  name: string;
  row: (item: T) => JSX.Element;
  /** CSS class of each row. */
  rowClass: string;
}

interface PartProps<T> extends Pick<WindowedListProps<T>, 'items' | 'row' | 'rowClass'> {
  from: number;
  of: number;
}

function Part<T>(props: PartProps<T>) {
  // A part's index never changes while it exists.
  // eslint-disable-next-line solid/reactivity
  const [isNear, setNear] = createSignal(props.from === 0 || typeof IntersectionObserver === 'undefined');
  const [heightPx, setHeightPx] = createSignal<number | null>(null);
  let box: HTMLDivElement | undefined;
  onMount(() => {
    if (box === undefined || typeof IntersectionObserver === 'undefined') return;
    const place = box;
    const watch = new IntersectionObserver(
      (seen) => {
        const near = seen.at(-1)?.isIntersecting ?? false;
        const holdsFocus = place.contains(document.activeElement);
        if (isNear() && !near && !holdsFocus) setHeightPx(place.offsetHeight);
        setNear(near || holdsFocus);
      },
      { rootMargin: '100% 0px' },
    );
    watch.observe(place);
    onCleanup(() => watch.disconnect());
  });
  const height = () => (isNear() ? undefined : `${heightPx() ?? props.items.length * ROW_PX}px`);
  return (
    <div role="none" ref={(element) => (box = element)} style={{ height: height() }}>
      <Show when={isNear()}>
        <For each={props.items}>
          {(item, index) => (
            <div
              role="listitem"
              class={props.rowClass}
              aria-setsize={props.of}
              aria-posinset={props.from + index() + 1}
            >
              {props.row(item)}
            </div>
          )}
        </For>
      </Show>
    </div>
  );
}

export function WindowedList<T>(props: WindowedListProps<T>) {
  const parts = createMemo(() => {
    const starts = Array.from({ length: Math.ceil(props.items.length / PART) }, (_, part) => part * PART);
    return starts.map((from) => ({
      from,
      items: props.items.slice(from, from + PART),
    }));
  });
  return (
    <div role="list" aria-label={props.name}>
      <For each={parts()}>
        {(part) => (
          <Part items={part.items} from={part.from} of={props.items.length} row={props.row} rowClass={props.rowClass} />
        )}
      </For>
    </div>
  );
}
