// What changed since the last visit, for all cases together, if anything did. Reports only what was compared.
import { For, Match, Show, Switch, createEffect, createSignal, untrack } from 'solid-js';
import type { NewsItem } from '../../lib/history/compare/news.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { keepsHistory } from '../context/load-history.ts';
import { ADDRESSES } from '../../lib/uscis/addresses.ts';
import { isUnclear, newsLine } from './change-text.ts';
import { usePanel } from '../context/panel-context.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { WhenLoaded } from '../context/WhenLoaded.tsx';

const LINES = 5;
const ADDRESSES_OF_A_CASE = 4;

type Compared = Extract<PanelView['news'], { state: 'compared' }>;

function Line(props: { item: NewsItem; tabs: PanelView['tabs'] }) {
  const panel = usePanel();
  const { t, format } = panel;
  const [isOpen, setOpen] = createSignal(false);
  const isTimestamp = () => props.item.strength === 'stamp';
  const day = () =>
    props.item.at
      ? format.dayNear(props.item.at)
      : t('news.seen', {
          day: format.dayNear(props.item.change.seenBetween[1]),
        });
  return (
    <li class="chg">
      <span class="dia" classList={{ 'dia--hollow': isTimestamp() }} aria-hidden="true" />
      <div>
        <span class="chg__form">{props.item.formType ?? props.item.receipt}</span>{' '}
        <Rich pieces={newsLine(props.item, panel)} /> <span class="small nowrap">{day()}</span>
        <Show when={isTimestamp()}>
          <span class="small chg__more">
            {isOpen() ? t(isUnclear(props.item) ? 'news.unclearWhat' : 'news.stampWhat') : t('news.notASign')}{' '}
            <Show when={isOpen() && !isUnclear(props.item)}>
              <WhenLoaded module={panel.lazyHistory}>
                {(all) => <all.OwnActivity receipt={props.item.receipt} />}
              </WhenLoaded>
            </Show>
            <button type="button" class="more" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
              {isOpen() ? t('news.less') : t('news.what')}
            </button>
          </span>
        </Show>
      </div>
    </li>
  );
}

/** Names what was not compared, so that its absence is not taken for "no change". */
function Uncompared(props: { news: Compared; tabs: PanelView['tabs'] }) {
  const { t, format } = usePanel();
  const lines = () => {
    const receipts = [...new Set(props.news.uncompared.map((each) => each.receipt))];
    return receipts.map((receipt) => {
      const missing = props.news.uncompared.filter((each) => each.receipt === receipt);
      const what = format.list(missing.map(({ endpoint }) => t(ADDRESSES[endpoint].words)));
      const form = props.tabs.find((tab) => tab.receipt === receipt)?.formType ?? receipt;
      return props.tabs.length > 1 ? t('news.uncomparedOf', { form, what }) : t('news.uncompared', { what });
    });
  };
  return <For each={lines()}>{(line) => <p class="small changes__tail">{line}</p>}</For>;
}

/** A change that arrives while the person reads waits behind a button, so that the list does not jump. */
function JustNow(props: { items: readonly NewsItem[]; onShow: () => void }) {
  const { t, rich, format } = usePanel();
  const at = () => props.items.at(-1)?.change.seenBetween[1] ?? '';
  return (
    <div class="waiting">
      <span class="dia" aria-hidden="true" />
      <span>
        <Rich pieces={rich('news.justNow', { n: props.items.length })} />{' '}
        <span class="small">{format.clock(at())}</span>
      </span>
      <button type="button" class="btn" onClick={() => props.onShow()}>
        {t('news.show')}
      </button>
    </div>
  );
}

function Changes(props: { news: Compared; view: PanelView; isKnown: (item: NewsItem) => boolean }) {
  const { t, format, actions, openPage } = usePanel();
  const [isWhole, setWhole] = createSignal(false);
  const unseen = () => props.news.items.filter((item) => !item.seen && props.isKnown(item));
  const lines = () => (isWhole() ? unseen() : unseen().slice(0, LINES));
  const hidden = () => unseen().length - lines().length;
  const heading = () => {
    const visible = unseen().filter(({ strength }) => strength !== 'stamp').length;
    if (visible === 0) return t('news.stampsOnly', { n: unseen().length });
    return t(props.news.whole ? 'news.heading' : 'news.headingRead', { n: visible });
  };
  return (
    <section class="changes" aria-labelledby="news">
      <div class="changes__head">
        <h2 class="changes__h" id="news">
          {heading()}
        </h2>
        <span class="small">{format.moment(props.news.since)}</span>
      </div>
      <ul>
        <For each={lines()}>{(item) => <Line item={item} tabs={props.view.tabs} />}</For>
      </ul>
      <Show when={hidden() > 0}>
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('news.more', { n: hidden() })}
          <Icon name="down" />
        </button>
      </Show>
      <Uncompared news={props.news} tabs={props.view.tabs} />
      <div class="changes__foot">
        <button type="button" class="btn btn--plain" onClick={() => actions.markSeen()}>
          {t('news.markSeen')}
        </button>
        <Show when={keepsHistory(props.view)}>
          <button
            type="button"
            class="btn btn--plain"
            onClick={(event) => openPage('compare', event.currentTarget, props.view.current?.receipt ?? null)}
          >
            {t('compare.open')}
          </button>
        </Show>
      </div>
    </section>
  );
}

/** Identity of a change. */
function keyOf({ receipt, strength, change }: NewsItem): string {
  return JSON.stringify([receipt, strength, change.what, change.before, change.after]);
}

export function News(props: { view: PanelView }) {
  const [known, setKnown] = createSignal<ReadonlySet<string> | null>(null);
  const isKnown = (item: NewsItem) => known()?.has(keyOf(item)) ?? true;
  const unseen = (found: Compared) => found.items.filter((item) => !item.seen);
  const late = (found: Compared) => unseen(found).filter((item) => !isKnown(item));
  const show = () => setKnown(new Set((compared()?.items ?? []).map(keyOf)));
  createEffect(() => {
    if (compared() !== null && untrack(known) === null) show();
  });
  const news = () => props.view.news;
  const compared = () => {
    const now = news();
    return now.state === 'compared' ? now : null;
  };
  return (
    <Switch>
      <Match when={compared()}>
        {(found) => (
          <>
            <Show when={late(found()).length > 0}>
              <JustNow items={late(found())} onShow={show} />
            </Show>
            <Switch>
              <Match when={unseen(found()).some(isKnown)}>
                <Changes news={found()} view={props.view} isKnown={isKnown} />
              </Match>
              <Match
                when={
                  late(found()).length === 0 && found().uncompared.length < ADDRESSES_OF_A_CASE * props.view.tabs.length
                }
              >
                <Uncompared news={found()} tabs={props.view.tabs} />
              </Match>
            </Switch>
          </>
        )}
      </Match>
    </Switch>
  );
}
