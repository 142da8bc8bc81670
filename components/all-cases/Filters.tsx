// What narrows the table of all cases: four kinds, a form, an office, words; and the order, where headings are folded away.
import { For, Show } from 'solid-js';
import type { ShownRow } from '../../lib/view/all-cases.ts';
import { usePanel } from '../context/panel-context.ts';
import { Chips } from '../ui/Chips.tsx';
import { SearchBox } from '../ui/SearchBox.tsx';
import { COLUMN_WORDS } from './column-words.ts';
import type { TablePlace } from './table-place.ts';
import { COLUMNS, type Filter } from './table-choice.ts';
import { FITS, valuesOf } from './table-rows.ts';

const FILTER_WORDS = {
  all: 'cases.all',
  waits: 'cases.waits',
  new: 'cases.new',
  unread: 'cases.unread',
} as const;
const FILTERS: readonly Filter[] = ['all', 'waits', 'new', 'unread'];

function Choose(props: {
  name: string;
  every: string;
  values: readonly string[];
  value: string;
  onChoose: (value: string) => void;
}) {
  return (
    <Show when={props.values.length > 1 || props.value !== ''}>
      <select aria-label={props.name} onChange={(event) => props.onChoose(event.currentTarget.value)}>
        <option value="" selected={props.value === ''}>
          {props.every}
        </option>
        <For each={props.values}>
          {(value) => (
            <option value={value} selected={value === props.value}>
              {value}
            </option>
          )}
        </For>
      </select>
    </Show>
  );
}

export function Filters(props: { rows: readonly ShownRow[]; place: TablePlace; locale: string }) {
  const { t } = usePanel();
  const choice = () => props.place.choice();
  const chips = () =>
    FILTERS.map((id) => ({ id, words: t(FILTER_WORDS[id], { n: props.rows.filter(FITS[id]).length }) }));
  return (
    <>
      <SearchBox
        name={t('cases.search')}
        hint={t('cases.hint')}
        value={choice().text}
        onType={(text) => props.place.choose({ text })}
      />
      <div class="filters">
        <Chips
          name={t('cases.show')}
          chips={chips()}
          pressed={choice().filter}
          onPress={(filter) => props.place.choose({ filter })}
        />
        <Choose
          name={t('cases.col.form')}
          every={t('cases.allForms')}
          values={valuesOf(props.rows, 'form', props.locale)}
          value={choice().form}
          onChoose={(form) => props.place.choose({ form })}
        />
        <Choose
          name={t('cases.col.office')}
          every={t('cases.allOffices')}
          values={valuesOf(props.rows, 'office', props.locale)}
          value={choice().office}
          onChoose={(office) => props.place.choose({ office })}
        />
        <select
          class="folded"
          aria-label={t('cases.order')}
          onChange={(event) => {
            const by = COLUMNS.find((column) => column === event.currentTarget.value) ?? 'first';
            props.place.choose({ order: { by, isDescending: false } });
          }}
        >
          <option value="first" selected={choice().order.by === 'first'}>
            {t('cases.firstThings')}
          </option>
          <For each={COLUMNS}>
            {(column) => (
              <option value={column} selected={choice().order.by === column}>
                {t(COLUMN_WORDS[column])}
              </option>
            )}
          </For>
        </select>
      </div>
    </>
  );
}
