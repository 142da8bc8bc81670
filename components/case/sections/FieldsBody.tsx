// Every key and value of every answer, with search, loaded when its section is opened.
import { Match, Show, Switch, createEffect, createMemo, createSignal, on, onCleanup, onMount, untrack } from 'solid-js';
import type { FieldRow } from '../../../lib/view/panel-view.ts';
import { keepsHistory } from '../../context/load-history.ts';
import { usePanel } from '../../context/panel-context.ts';
import { Chips } from '../../ui/Chips.tsx';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { WindowedList } from '../../ui/WindowedList.tsx';
import { FieldLine, pathOf, rawOf } from './FieldLine.tsx';
import type { SectionBodyData, SectionData } from '../../section-frame/section-data.ts';

const FILTERS = [
  { id: 'all', words: 'fields.chip.all' },
  { id: 'changed', words: 'fields.chip.changed' },
  { id: 'pinned', words: 'fields.chip.pinned' },
] as const;
type FilterId = (typeof FILTERS)[number]['id'];
const NOTHING_FITS = { all: 'filter.nothing', changed: 'fields.noChange', pinned: 'fields.noPin' } as const;

const remembered = (id: string): FilterId => FILTERS.find((filter) => filter.id === id)?.id ?? 'all';

function matches(row: FieldRow, text: string): boolean {
  return pathOf(row).toLowerCase().includes(text) || rawOf(row.value).toLowerCase().includes(text);
}

function PinButton(props: { file: SectionData['file']; path: string; isOn: boolean }) {
  const { t, actions } = usePanel();
  const name = () => t('fields.pin', { path: props.path });
  const turn = () => {
    const { receipt } = props.file;
    if (receipt !== null) actions.keepPinOrTick({ receipt, kind: 'pinned', what: props.path, isOn: !props.isOn });
  };
  return (
    <button type="button" class="icon-btn" aria-label={name()} aria-pressed={props.isOn} onClick={turn}>
      <Icon name="pin" />
      <span class="tip" aria-hidden="true">
        {name()}
      </span>
    </button>
  );
}

export function FieldsBody(props: SectionBodyData) {
  const { t, actions, fieldsAsked } = usePanel();
  const [rows, setRows] = createSignal<FieldRow[] | null>(null);
  const [hasFailed, setFailed] = createSignal(false);
  const [isNear, setNear] = createSignal(typeof IntersectionObserver === 'undefined');
  const [text, setText] = createSignal(fieldsAsked().text);
  const [filter, setFilter] = createSignal(untrack(() => remembered(props.view.settings.fieldFilter)));
  const click = (id: FilterId) => {
    setFilter(id);
    actions.changeSettings({ fieldFilter: id });
  };
  let place: HTMLDivElement | undefined;
  let asking = 0;

  createEffect(
    on(fieldsAsked, (asked) => {
      setText(asked.text);
      if (asked.times === 0) return;
      setFilter('all');
      setNear(true);
    }),
  );
  onMount(() => {
    if (place === undefined || isNear()) return;
    const watch = new IntersectionObserver((seen) => seen.some((each) => each.isIntersecting) && setNear(true), {
      rootMargin: '50% 0px',
    });
    watch.observe(place);
    onCleanup(() => watch.disconnect());
  });
  // Reload after a reading brought new answers: then the health line's count or time changes.
  createEffect(() => {
    const receipt = props.file.receipt;
    const reading = `${props.file.fieldCount} ${props.view.health.at ?? ''}`;
    if (!isNear() || receipt === null || reading === '') return;
    const mine = ++asking;
    void actions.fields(receipt).then((answer) => {
      if (mine !== asking) return;
      if (answer !== null) setRows(answer);
      setFailed(answer === null);
    });
  });

  const pinned = createMemo(() => new Set(props.file.marks.pinned));
  const fits = (row: FieldRow) =>
    filter() === 'all' || (filter() === 'pinned' ? pinned().has(pathOf(row)) : row.was !== undefined);
  const fitting = createMemo(() => (rows() ?? []).filter(fits));
  const shown = createMemo(() => {
    const asked = text().trim().toLowerCase();
    return fitting().filter((row) => asked === '' || matches(row, asked));
  });
  const of = () => rows()?.length ?? props.file.fieldCount;
  /** Announce only when filtered; after a refresh only the health line may announce. */
  const isNarrowed = () => text().trim() !== '' || filter() !== 'all';
  const count = () => {
    const fresh = props.file.newFieldCount;
    return fresh === 0
      ? t('fields.all', { n: of() })
      : `${t('fields.all', { n: of() })} ${t('fields.new', { n: fresh })}`;
  };
  return (
    <div ref={(element) => (place = element)}>
      <SearchBox name={t('fields.search')} hint={t('fields.hint')} value={text()} onType={setText} />
      <Chips
        name={t('fields.filter')}
        chips={FILTERS.map(({ id, words }) => ({ id, words: t(words) }))}
        pressed={filter()}
        onPress={click}
      />
      <Show when={filter() !== 'all' && rows() !== null && fitting().length === 0}>
        <p class="note">{t(props.isWhole ? NOTHING_FITS[filter()] : 'filter.unread')}</p>
      </Show>
      <Show when={filter() === 'pinned' && !keepsHistory(props.view)}>
        <p class="note">{t('marks.forNow')}</p>
      </Show>
      <Show when={!isNarrowed() && (props.isWhole || of() > 0)}>
        <p class="note">{count()}</p>
      </Show>
      <p class="note" role="status">
        {isNarrowed() ? t('fields.some', { n: shown().length, of: of() }) : ''}
      </p>
      <Switch>
        <Match when={hasFailed() && rows() === null}>
          <p class="note note--care">{t('fields.failed')}</p>
        </Match>
        <Match when={rows() === null}>
          <p class="note">{t('fields.wait')}</p>
        </Match>
        <Match when={shown().length > 0}>
          <WindowedList
            name={t('fields.heading')}
            items={shown()}
            rowClass="field"
            row={(row) => (
              <>
                <FieldLine row={row} find={text().trim()} />
                <span class="field__copy">
                  <PinButton file={props.file} path={pathOf(row)} isOn={pinned().has(pathOf(row))} />
                  <CopyButton text={rawOf(row.value)} name={t('fields.copyValue', { path: pathOf(row) })} />
                  <CopyButton text={pathOf(row)} name={t('fields.copyPath', { path: pathOf(row) })} icon="path" />
                </span>
              </>
            )}
          />
        </Match>
      </Switch>
    </div>
  );
}
