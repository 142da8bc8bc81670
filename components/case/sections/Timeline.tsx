// Every dated entry of the record, newest first, by month. The decoder has already folded copies of one event.
import { For, Index, Show, createEffect, createMemo, createSignal, untrack } from 'solid-js';
import type { TimelineKind } from '../../../lib/decode/case-file.ts';
import { mayDenyList } from '../../../lib/view/gate.ts';
import type { ShownCase } from '../../../lib/view/panel-view.ts';
import type { PlainKey } from '../../../lib/locales/panel.ts';
import { newCountOf } from '../../context/unseen-changes.ts';
import { usePanel } from '../../context/panel-context.ts';
import { Chips } from '../../ui/Chips.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SearchBox } from '../../ui/SearchBox.tsx';
import { inParts } from '../../ui/in-parts.ts';
import type { Foldable } from '../../section-frame/opened.ts';
import { TimelineRow } from './TimelineRow.tsx';
import type { SectionBodyData } from '../../section-frame/section-data.ts';
import type { SectionSpec } from '../../section-frame/section.ts';

const ENDPOINTS = ['cases', 'case_status', 'documents'] as const;
/** Entries that are shown until the person asks for all. */
const NEWEST = 5;
/** The whole list. */
const WHOLE: Foldable = { id: 'timeline.whole', atFirst: false };
/** Number of entries from which the list can be searched. */
const SEARCH_FROM = 8;

const FILTERS: readonly {
  id: string;
  words: PlainKey;
  kinds: readonly TimelineKind[] | null;
}[] = [
  { id: 'all', words: 'timeline.all', kinds: null },
  { id: 'codes', words: 'timeline.codes', kinds: ['filed', 'event', 'status'] },
  {
    id: 'letters',
    words: 'timeline.letters',
    kinds: ['notice', 'evidence-request'],
  },
  { id: 'documents', words: 'timeline.documents', kinds: ['document'] },
  { id: 'notes', words: 'timeline.notes', kinds: [] },
];

type Entry = ShownCase['timeline'][number];
type Note = ShownCase['notes'][number];
interface Row {
  entry: Entry;
  index: number;
  /** The case a row belongs to, if it is not the one in view. */
  other: { receipt: string; formType: string | null } | null;
}

/** The rows of the case in view; a status that only repeats an event has none of its own. */
function ownRowsOf({ timeline, repeated }: ShownCase): Row[] {
  const isRepeat = new Set(repeated.map(({ status }) => status));
  return timeline.flatMap((entry, index) => (isRepeat.has(index) ? [] : [{ entry, index, other: null }]));
}

/** A row of the timeline: an entry of the record or a note of the person's own. */
type Line = { at: string | null } & ({ row: Row } | { note: Note });

/** Merges entries and notes, both newest first; a note comes before the record's entries of the same day. */
function withNotes(rows: readonly Row[], notes: readonly Note[], dayOf: (at: string) => string | null): Line[] {
  const lines: Line[] = rows.map((row) => ({ at: row.entry.at, row }));
  for (const note of notes) {
    const day = dayOf(note.at) ?? '';
    const place = lines.findIndex(({ at }) => at === null || (dayOf(at) ?? '') <= day);
    lines.splice(place === -1 ? lines.length : place, 0, { at: note.at, note });
  }
  return lines;
}

function NoteLine(props: { note: Note }) {
  const { t, format } = usePanel();
  const more = () =>
    props.note.reference === null ? t('timeline.byYou') : t('timeline.byYouWith', { reference: props.note.reference });
  return (
    <li>
      <span class="tl__d">{format.dayNear(props.note.at)}</span>
      <div class="tl__w tl__note" dir="auto">
        {t('timeline.note', { text: props.note.text })}
      </div>
      <span />
      <div class="tl__x">{more()}</div>
    </li>
  );
}

function Body(props: SectionBodyData) {
  const { t, deny, actions, format, opened, rows: marked } = usePanel();
  const [asked, setAsked] = createSignal('');
  const [whose, setWhose] = createSignal('own');
  const filter = () => FILTERS.find((each) => each.id === props.view.settings.timelineFilter) ?? FILTERS[0];
  const matches = ({ label, code, at }: Entry, text: string) =>
    [label, code ?? '', at === null ? '' : format.day(at)].some((part) => part.toLowerCase().includes(text));
  const rows = createMemo((): readonly Row[] => {
    const { together } = props.file;
    if (whose() === 'own' || together === undefined) return ownRowsOf(props.file);
    return together.map(({ receipt, formType, index, entry }) => ({
      entry,
      index,
      other: receipt === props.file.receipt ? null : { receipt, formType },
    }));
  });
  const shown = createMemo(() => {
    const kinds = filter()?.kinds ?? null;
    const text = asked().trim().toLowerCase();
    return rows().filter(
      ({ entry }) => (kinds === null || kinds.includes(entry.kind)) && (text === '' || matches(entry, text)),
    );
  });
  const shownNotes = () => {
    const id = filter()?.id;
    const text = asked().trim().toLowerCase();
    if (id !== 'all' && id !== 'notes') return [];
    return props.file.notes.filter(({ text: words, reference, at }) =>
      [words, reference ?? '', format.day(at)].some((part) => part.toLowerCase().includes(text)),
    );
  };
  const isWhole = () => opened.isOpen(props.view.settings, WHOLE);
  const all = createMemo(() => withNotes(shown(), shownNotes(), (at) => format.dayOf(at)));
  const newest = createMemo(() => {
    const own = ownRowsOf(props.file).slice(0, NEWEST);
    return withNotes(own, props.file.notes.slice(0, NEWEST), (at) => format.dayOf(at)).slice(0, NEWEST);
  });
  const lines = () => (isWhole() ? all() : newest());
  const count = () => ownRowsOf(props.file).length + props.file.notes.length;
  const turn = () => opened.turn(props.view.settings, WHOLE);
  /** A row that is wanted and not drawn: all are shown, or the status that only repeats an event leads to that event. */
  createEffect(() => {
    const row = marked.wanted();
    if (row === null || row.receipt !== props.file.receipt || row.fact?.part !== 'timeline') return;
    const { index } = row.fact;
    const event = props.file.repeated.find(({ status }) => status === index)?.event;
    if (event !== undefined) return marked.want({ ...row, fact: { part: 'timeline', index: event } });
    const isDrawn = untrack(lines).some((line) => 'row' in line && line.row.index === index);
    if (isDrawn) return;
    setAsked('');
    setWhose('own');
    if (props.view.settings.timelineFilter !== 'all') actions.changeSettings({ timelineFilter: 'all' });
    if (!untrack(isWhole)) turn();
  });
  // Tracked inside, by an effect of its own.
  // eslint-disable-next-line solid/reactivity
  const drawn = inParts(() => lines());
  const months = createMemo(() => {
    const groups: { month: string; lines: Line[] }[] = [];
    for (const line of drawn()) {
      const month = line.at === null ? t('timeline.noDay') : format.month(line.at);
      const last = groups.at(-1);
      if (last?.month === month) last.lines.push(line);
      else groups.push({ month, lines: [line] });
    }
    return groups;
  });
  const nothing = () => {
    if (!props.isWhole) return t('filter.unread');
    if (props.file.timeline.length > 0) return t('filter.nothing');
    const allowed = mayDenyList(props.file.gate, ENDPOINTS);
    return allowed === null ? t('filter.unread') : deny(allowed, 'timeline.none');
  };
  return (
    <>
      <Show when={isWhole()}>
        <Show when={rows().length >= SEARCH_FROM}>
          <SearchBox name={t('timeline.search')} hint={t('timeline.hint')} value={asked()} onType={setAsked} />
        </Show>
        <Show when={props.file.together}>
          <Chips
            name={t('timeline.whose')}
            chips={[
              { id: 'own', words: t('timeline.own') },
              { id: 'together', words: t('timeline.together') },
            ]}
            pressed={whose()}
            onPress={setWhose}
          />
        </Show>
        <Chips
          name={t('timeline.filter')}
          chips={FILTERS.map(({ id, words }) => ({ id, words: t(words) }))}
          pressed={filter()?.id ?? 'all'}
          onPress={(timelineFilter) => actions.changeSettings({ timelineFilter })}
        />
        <div class="note" role="status">
          {asked().trim() === ''
            ? ''
            : t('find.some', { n: lines().length, of: rows().length + props.file.notes.length })}
        </div>
      </Show>
      <Show when={lines().length === 0 && (!isWhole() || asked().trim() === '')}>
        <p class="note">{isWhole() && filter()?.id === 'notes' ? t('notes.none') : nothing()}</p>
      </Show>
      <Index each={months()}>
        {(group) => (
          <div class="tl__group">
            <h4 class="tl__m">{group().month}</h4>
            <ul class="tl">
              <For each={group().lines}>
                {(line) =>
                  'note' in line ? (
                    <NoteLine note={line.note} />
                  ) : (
                    <TimelineRow
                      view={props.view}
                      file={props.file}
                      entry={line.row.entry}
                      index={line.row.index}
                      other={line.row.other}
                    />
                  )
                }
              </For>
            </ul>
          </div>
        )}
      </Index>
      <Show when={isWhole() || count() > NEWEST || props.file.together !== undefined}>
        <button type="button" class="more" aria-expanded={isWhole()} onClick={turn}>
          {isWhole() ? t('timeline.newest', { n: NEWEST }) : t('timeline.whole', { n: count() })}
          <Icon name="down" />
        </button>
      </Show>
    </>
  );
}

export const timeline: SectionSpec = {
  id: 'timeline',
  heading: 'timeline.heading',
  endpoints: ENDPOINTS,
  summary: ({ view, file }, { t }) => {
    const n = ownRowsOf(file).length;
    const fresh = newCountOf(view, file.receipt, 'timeline', 'cases');
    return fresh === null || fresh === 0 ? t('timeline.sum', { n }) : t('timeline.sumNew', { n, fresh });
  },
  found: ({ file }) => ownRowsOf(file).length,
  Body,
};
