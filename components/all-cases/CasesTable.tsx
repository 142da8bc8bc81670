// The table of all cases: headings that sort, rows of which only those near the viewport are in the document, one Tab stop for all of them.
import { For, Show, createEffect, createMemo, createSignal, on, onCleanup, onMount } from 'solid-js';
import type { ShownRow } from '../../lib/view/all-cases.ts';
import { usePanel } from '../context/panel-context.ts';
import { Icon } from '../ui/Icon.tsx';
import { CaseRow } from './CaseRow.tsx';
import { COLUMN_WORDS } from './column-words.ts';
import type { TablePlace } from './table-place.ts';
import { COLUMNS, type Column } from './table-choice.ts';
import { nextOrder } from './table-rows.ts';

const PART = 40;
const ROW_PX = 48;
const PAGE_OF_ROWS = 10;

interface TableProps {
  rows: readonly ShownRow[];
  place: TablePlace;
  current: string | null;
  onOpen: (receipt: string) => void;
}

/** The columns that a narrow window folds into others. */
const FOLDED: readonly Column[] = ['form', 'receipt', 'since', 'stage', 'next', 'unseen'];

function Heading(props: { column: Column; place: TablePlace }) {
  const { t } = usePanel();
  const order = () => props.place.choice().order;
  const sort = () => (order().by !== props.column ? undefined : order().isDescending ? 'descending' : 'ascending');
  return (
    <th scope="col" aria-sort={sort()} classList={{ 'c-fold': FOLDED.includes(props.column) }}>
      <button
        type="button"
        class="sort"
        classList={{ 'sort--up': sort() === 'ascending' }}
        onClick={() => props.place.choose({ order: nextOrder(order(), props.column) })}
      >
        {t(COLUMN_WORDS[props.column])}
        <Show when={sort()}>
          <Icon name="down" />
        </Show>
      </button>
    </th>
  );
}

/** Forty rows; while they are far from the viewport, one empty row as high as they were. */
function Part(props: TableProps & { from: number; stop: number }) {
  // A part's index never changes while it exists.
  // eslint-disable-next-line solid/reactivity
  const [isNear, setNear] = createSignal(props.from === 0 || typeof IntersectionObserver === 'undefined');
  const [heightPx, setHeightPx] = createSignal<number | null>(null);
  let body: HTMLTableSectionElement | undefined;
  const rows = () => props.rows.slice(props.from, props.from + PART);
  const isWanted = () => props.stop >= props.from && props.stop < props.from + PART;
  onMount(() => {
    if (body === undefined || typeof IntersectionObserver === 'undefined') return;
    const part = body;
    const watch = new IntersectionObserver(
      (seen) => {
        const near = seen.at(-1)?.isIntersecting ?? false;
        if (isNear() && !near) setHeightPx(part.offsetHeight);
        setNear(near);
      },
      { rootMargin: '100% 0px' },
    );
    watch.observe(part);
    onCleanup(() => watch.disconnect());
  });
  return (
    <tbody ref={(element) => (body = element)}>
      <Show
        when={isNear() || isWanted()}
        fallback={
          <tr aria-hidden="true">
            <td colspan={COLUMNS.length} style={{ height: `${heightPx() ?? rows().length * ROW_PX}px` }} />
          </tr>
        }
      >
        <For each={rows()}>
          {(row, index) => (
            <CaseRow
              row={row}
              index={props.from + index()}
              isCurrent={row.receipt === props.current}
              isTabStop={props.from + index() === props.stop}
              onOpen={() => props.onOpen(row.receipt)}
              onFocus={() => props.place.setRow(row.receipt)}
            />
          )}
        </For>
      </Show>
    </tbody>
  );
}

export function CasesTable(props: TableProps) {
  const { t } = usePanel();
  let table: HTMLTableElement | undefined;
  const indexOf = (receipt: string | null) => props.rows.findIndex((row) => row.receipt === receipt);
  /** The row that Tab leads to: the one that had the focus last, else the first. */
  const stop = createMemo(() => Math.max(0, indexOf(props.place.row())));
  const starts = createMemo(() =>
    Array.from({ length: Math.ceil(props.rows.length / PART) }, (_, part) => part * PART),
  );

  const focusRow = (receipt: string) => {
    props.place.setRow(receipt);
    queueMicrotask(() => table?.querySelector<HTMLElement>(`[data-receipt="${receipt}"]`)?.focus());
  };
  onMount(() => {
    const before = props.place.row();
    if (props.place.isOpenedFrom() && before !== null && indexOf(before) >= 0) focusRow(before);
    props.place.setOpenedFrom(false);
  });
  // A row that no longer fits the choice gives its place up.
  createEffect(
    on(
      () => props.place.choice(),
      () => {
        if (indexOf(props.place.row()) < 0) props.place.setRow(null);
      },
      { defer: true },
    ),
  );

  const move = (event: KeyboardEvent) => {
    if (!(event.target instanceof Element) || event.target.closest('tbody') === null) return;
    const last = props.rows.length - 1;
    const to = {
      ArrowDown: stop() + 1,
      ArrowUp: stop() - 1,
      PageDown: stop() + PAGE_OF_ROWS,
      PageUp: stop() - PAGE_OF_ROWS,
      Home: 0,
      End: last,
    }[event.key];
    const row = to === undefined ? undefined : props.rows[Math.min(last, Math.max(0, to))];
    if (row === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    focusRow(row.receipt);
  };

  return (
    <table class="tb" aria-rowcount={props.rows.length + 1} onKeyDown={move} ref={(element) => (table = element)}>
      <caption class="sr">{t('cases.caption')}</caption>
      <thead>
        <tr aria-rowindex={1}>
          <For each={COLUMNS}>{(column) => <Heading column={column} place={props.place} />}</For>
        </tr>
      </thead>
      <For each={starts()}>{(from) => <Part {...props} from={from} stop={stop()} />}</For>
    </table>
  );
}
