// Every change that was seen of this case while history was kept, newest first, each with the window in which it happened.
import { For, Match, Show, Switch, createMemo, createSignal } from 'solid-js';
import type { NewsItem } from '../../lib/view/panel-view.ts';
import type { ChangeOnScreen, HistoryOfCase } from '../../lib/view/history-view.ts';
import type { PlainKey } from '../../lib/words/panel.ts';
import { ChangeLines } from '../ChangeLines.tsx';
import { unseenOf } from '../fresh-marks.ts';
import { keepsHistory, keptHistory } from '../kept-history.ts';
import { useScreen } from '../screen.ts';
import { Chips } from '../ui/Chips.tsx';
import { Icon } from '../ui/Icon.tsx';
import { whenNear } from '../ui/when-near.ts';
import { WasItYou } from './WasItYou.tsx';
import type { SectionData, SectionSpec } from './section.ts';

type Strength = NewsItem['strength'];

const FILTERS: readonly { id: string; words: PlainKey; strengths: readonly Strength[] | null }[] = [
  { id: 'all', words: 'log.all', strengths: null },
  { id: 'codes', words: 'log.codes', strengths: ['status', 'office', 'code'] },
  { id: 'letters', words: 'log.letters', strengths: ['request', 'letter', 'document'] },
  { id: 'flags', words: 'log.flags', strengths: ['flag'] },
  { id: 'stamps', words: 'log.stamps', strengths: ['stamp'] },
];

/** So many moments are shown at first, and so many more with each press. */
const STEP = 20;

function Log(props: { history: HistoryOfCase }) {
  const { t, format } = useScreen();
  const [filter, setFilter] = createSignal('all');
  const [upTo, setUpTo] = createSignal(STEP);
  const fits = ({ strength }: ChangeOnScreen) =>
    FILTERS.find(({ id }) => id === filter())?.strengths?.includes(strength) ?? true;
  const moments = createMemo(() =>
    props.history.log
      .map(({ at, changes }) => ({ at, changes: changes.filter(fits) }))
      .filter(({ changes }) => changes.length > 0),
  );
  const older = () => moments().length - upTo();
  return (
    <>
      <Show when={props.history.log.length > 0} fallback={<p>{t('log.none')}</p>}>
        <Chips
          name={t('log.filter')}
          chips={FILTERS.map(({ id, words }) => ({ id, words: t(words) }))}
          pressed={filter()}
          onPress={setFilter}
        />
        <For each={moments().slice(0, upTo())} fallback={<p class="note">{t('filter.nothing')}</p>}>
          {({ at, changes }) => (
            <>
              <h4 class="sub">{format.moment(at)}</h4>
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

function Body(props: SectionData) {
  const { t, actions, openPage } = useScreen();
  const { isNear, watch } = whenNear();
  const found = keptHistory(
    {
      get view() {
        return props.view;
      },
      get receipt() {
        return props.file.receipt;
      },
    },
    isNear,
    actions,
  );
  const here = () => {
    const now = found();
    return now.state === 'here' ? now.history : null;
  };
  return (
    <div ref={watch}>
      <Switch>
        <Match when={props.view.isPrivate}>
          <p>{t('log.private')}</p>
        </Match>
        <Match when={!keepsHistory(props.view)}>
          <p>{t('log.off')}</p>
        </Match>
        <Match when={here()}>
          {(history) => (
            <>
              <Log history={history()} />
              <WasItYou history={history()} stamp={props.file.recordUpdated.at} />
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
          )}
        </Match>
        <Match when={found().state === 'failed'}>
          <p role="status">{t('log.failed')}</p>
        </Match>
        <Match when={true}>
          <p class="note">{t('log.wait')}</p>
        </Match>
      </Switch>
    </div>
  );
}

export const changeLog: SectionSpec = {
  id: 'changes',
  heading: 'log.heading',
  summary: ({ view, file }, { t }) => {
    if (!keepsHistory(view)) return t('log.sum.off');
    const n = file.changeCount;
    const fresh = unseenOf(view, file.receipt)?.length ?? 0;
    return fresh === 0 ? t('log.sum', { n }) : t('log.sumNew', { n, fresh });
  },
  Body,
};
