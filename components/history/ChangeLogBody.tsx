// The body of the change log: moments with filters, what was done near the newest timestamp, and the link to compare two dates.
import { For, Show, createMemo, createSignal } from 'solid-js';
import type { NewsItem } from '../../lib/history/compare/news.ts';
import type { ShownChange, HistoryOfCase } from '../../lib/view/history-view.ts';
import type { PlainKey } from '../../lib/locales/panel.ts';
import { ChangeLines } from './ChangeLines.tsx';
import { usePanel } from '../context/panel-context.ts';
import { Chips } from '../ui/Chips.tsx';
import { Icon } from '../ui/Icon.tsx';
import { WasItYou } from './WasItYou.tsx';
import type { SectionBodyData } from '../section-frame/section-data.ts';

type Strength = NewsItem['strength'];

const FILTERS: readonly { id: string; words: PlainKey; strengths: readonly Strength[] | null }[] = [
  { id: 'all', words: 'log.all', strengths: null },
  { id: 'codes', words: 'log.codes', strengths: ['status', 'office', 'code'] },
  { id: 'letters', words: 'log.letters', strengths: ['request', 'letter', 'document'] },
  { id: 'flags', words: 'log.flags', strengths: ['flag'] },
  { id: 'stamps', words: 'log.stamps', strengths: ['stamp'] },
];

/** Moments shown at first, and added with each click. */
const STEP = 20;

function Log(props: { history: HistoryOfCase; isWhole: boolean }) {
  const { t, format } = usePanel();
  const [filter, setFilter] = createSignal('all');
  const [upTo, setUpTo] = createSignal(STEP);
  const fits = ({ strength }: ShownChange) =>
    FILTERS.find(({ id }) => id === filter())?.strengths?.includes(strength) ?? true;
  const moments = createMemo(() =>
    props.history.log
      .map(({ at, changes }) => ({ at, changes: changes.filter(fits) }))
      .filter(({ changes }) => changes.length > 0),
  );
  const older = () => moments().length - upTo();
  return (
    <>
      <Show when={props.history.log.length > 0} fallback={<p>{t(props.isWhole ? 'log.none' : 'filter.unread')}</p>}>
        <Chips
          name={t('log.filter')}
          chips={FILTERS.map(({ id, words }) => ({ id, words: t(words) }))}
          pressed={filter()}
          onPress={setFilter}
        />
        <For
          each={moments().slice(0, upTo())}
          fallback={<p class="note">{t(props.isWhole ? 'filter.nothing' : 'filter.unread')}</p>}
        >
          {({ at, changes }) => (
            <>
              <h4 class="sub">{format.moment(at)}</h4>
              <Show when={at > props.history.now}>
                <p class="note">{t('log.ahead')}</p>
              </Show>
              <ChangeLines changes={changes} />
            </>
          )}
        </For>
        <Show when={older() > 0}>
          <button type="button" class="more" onClick={() => setUpTo(upTo() + STEP)}>
            {t('log.older', { n: older() })}
            <Icon name="down" />
          </button>
        </Show>
      </Show>
      <Show when={props.history.moments[0]}>
        {(begin) => <p class="note">{t('log.since', { when: format.moment(begin()) })}</p>}
      </Show>
    </>
  );
}

export function ChangeLogBody(props: { history: HistoryOfCase; file: SectionBodyData['file']; isWhole: boolean }) {
  const { t, openPage } = usePanel();
  return (
    <>
      <Log history={props.history} isWhole={props.isWhole} />
      <WasItYou history={props.history} timestamp={props.file.recordUpdated.at} />
      <div class="btns">
        <button
          type="button"
          class="btn"
          onClick={(event) => openPage('compare', event.currentTarget, props.file.receipt)}
        >
          {t('compare.open')}
        </button>
      </div>
    </>
  );
}
