// Lets the person choose two stored readings and shows everything that differs between them.
import { For, Match, Show, Switch, createEffect, createMemo, createSignal, onCleanup } from 'solid-js';
import type { ShownChange } from '../../lib/view/history-view.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { ChangeLines } from './ChangeLines.tsx';
import { isHistoryHidden, loadHistory, keepsHistory } from '../context/load-history.ts';
import { choosableMoments } from './comparable-dates.ts';
import type { Choosable } from './comparable-dates.ts';
import { Page } from '../ui/SubPage.tsx';
import { usePanel } from '../context/panel-context.ts';
import { lastFour } from '../context/case-tab-text.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';

function Pick(props: { label: string; value: string; moments: readonly Choosable[]; onPick: (at: string) => void }) {
  return (
    <label class="set">
      <span>{props.label}</span>
      <select onChange={(event) => props.onPick(event.currentTarget.value)}>
        <For each={props.moments}>
          {({ at, words }) => (
            <option value={at} selected={at === props.value}>
              {words}
            </option>
          )}
        </For>
      </select>
    </label>
  );
}

function Between(props: { receipt: string; moments: readonly Choosable[] }) {
  const { t, actions } = usePanel();
  const [from, setFrom] = createSignal('');
  const [to, setTo] = createSignal('');
  const [found, setFound] = createSignal<ShownChange[] | 'waiting' | 'failed'>('waiting');
  const newest = () => props.moments[0]?.at ?? '';
  const isThere = (at: string) => props.moments.some((moment) => moment.at === at);
  const chosenFrom = () => (isThere(from()) ? from() : (props.moments[1]?.at ?? newest()));
  const chosenTo = () => (isThere(to()) ? to() : newest());
  /** Newest first is the order of the moments; what their clock showed is not. */
  const placeOf = (at: string) => props.moments.findIndex((moment) => moment.at === at);
  const pair = createMemo(() => {
    const [one, other] = [chosenFrom(), chosenTo()];
    return placeOf(one) < placeOf(other) ? [other, one] : [one, other];
  });
  const requests = makeNewestRequest();
  onCleanup(requests.cancel);
  createEffect(() => {
    const [early, late] = pair();
    const isNewest = requests.begin();
    if (early === undefined || late === undefined || early === late) return;
    setFound('waiting');
    void actions.compareDates(props.receipt, early, late).then((changes) => {
      if (isNewest()) setFound(changes ?? 'failed');
    });
  });
  const changes = () => {
    const now = found();
    return typeof now === 'string' ? null : now;
  };
  return (
    <>
      <div>
        <Pick label={t('compare.from')} value={chosenFrom()} moments={props.moments} onPick={setFrom} />
        <Pick label={t('compare.to')} value={chosenTo()} moments={props.moments} onPick={setTo} />
      </div>
      <div role="status">
        <Switch>
          <Match when={chosenFrom() === chosenTo()}>
            <p>{t('compare.same')}</p>
          </Match>
          <Match when={changes()?.length === 0}>
            <p>{t('compare.nothing')}</p>
          </Match>
          <Match when={changes()}>{(list) => <h3>{t('compare.some', { n: list().length })}</h3>}</Match>
          <Match when={found() === 'failed'}>
            <p>{t('log.failed')}</p>
          </Match>
          <Match when={true}>
            <p class="note">{t('log.wait')}</p>
          </Match>
        </Switch>
      </div>
      <Show when={chosenFrom() !== chosenTo() && changes()}>{(list) => <ChangeLines changes={list()} />}</Show>
    </>
  );
}

export function ComparePage(props: { view: PanelView; receipt: string | null; onClose: () => void }) {
  const { t, format, actions } = usePanel();
  const [chosen, setChosen] = createSignal<string | null>(null);
  const isHere = (receipt: string | null) => props.view.tabs.some((tab) => tab.receipt === receipt);
  const receipt = () => {
    if (isHere(chosen())) return chosen();
    return isHere(props.receipt) ? props.receipt : (props.view.current?.receipt ?? null);
  };
  const found = loadHistory(
    {
      get view() {
        return props.view;
      },
      get receipt() {
        return receipt();
      },
    },
    () => true,
    actions,
  );
  const moments = createMemo(() => {
    const now = found();
    if (now.state !== 'here') return null;
    return choosableMoments(now.history.moments, format).map(({ at, words }) => ({
      at,
      words: at > now.history.now ? t('log.aheadShort', { when: words }) : words,
    }));
  });
  return (
    <Page heading={t('compare.open')} onClose={() => props.onClose()}>
      <Show
        when={keepsHistory(props.view)}
        fallback={<p>{isHistoryHidden(props.view) ? t('log.hidden') : t('log.off')}</p>}
      >
        <Show when={props.view.tabs.length > 1}>
          <label class="set">
            <span>{t('compare.case')}</span>
            <select onChange={(event) => setChosen(event.currentTarget.value)}>
              <For each={props.view.tabs}>
                {(tab) => (
                  <option value={tab.receipt} selected={tab.receipt === receipt()}>
                    {`${tab.formType ?? t('tab.noForm')} ${lastFour(tab.receipt)}`}
                  </option>
                )}
              </For>
            </select>
          </label>
        </Show>
        <Switch>
          <Match when={moments()?.length === 0 || moments()?.length === 1}>
            <p>{t('compare.one')}</p>
          </Match>
          <Match when={moments()}>
            {(list) => <For each={[receipt() ?? '']}>{(of) => <Between receipt={of} moments={list()} />}</For>}
          </Match>
          <Match when={found().state === 'failed'}>
            <p role="status">{t('log.failed')}</p>
          </Match>
          <Match when={true}>
            <p class="note">{t('log.wait')}</p>
          </Match>
        </Switch>
      </Show>
    </Page>
  );
}
