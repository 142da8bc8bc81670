// What changed since the last visit, for all cases together, if anything did. Reports only what was compared.
import { For, Match, Show, Switch, createEffect, createSignal, on, untrack } from 'solid-js';
import type { NewsItem } from '../../lib/history/compare/news.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { keepsHistory } from '../context/load-history.ts';
import { ADDRESSES } from '../../lib/uscis/addresses.ts';
import { newsLine } from './change-text.ts';
import { usePanel } from '../context/panel-context.ts';
import { Icon } from '../ui/Icon.tsx';
import { Rich } from '../ui/Rich.tsx';
import { TimestampsOnly } from './TimestampsOnly.tsx';

const LINES = 5;
const ADDRESSES_OF_A_CASE = 4;

type Compared = Extract<PanelView['news'], { state: 'compared' }>;

/** A timestamp that moved alone is nothing that a person can see. */
const isVisible = ({ seen, strength }: NewsItem): boolean => !seen && strength !== 'stamp';

/** The whole line is a button: it opens its case and its row. */
function Line(props: { item: NewsItem }) {
  const panel = usePanel();
  const { t, format } = panel;
  const isUnpublished = () => props.item.strength === 'flag' && props.item.basis === 'unknown';
  const day = () =>
    props.item.at
      ? format.dayNear(props.item.at)
      : t('news.seen', {
          day: format.dayNear(props.item.change.seenBetween[1]),
        });
  return (
    <li>
      <button
        type="button"
        class="chg chg--row"
        onClick={() => panel.openRow(props.item.receipt, props.item.marks ?? null)}
      >
        <span class="dia" classList={{ 'dia--hollow': isUnpublished() }} aria-hidden="true" />
        <span>
          <span class="chg__form">{props.item.formType ?? props.item.receipt}</span>{' '}
          <Rich pieces={newsLine(props.item, panel)} /> <span class="small nowrap">{day()}</span>
          <Show when={isUnpublished()}>
            <span class="small chg__more">{t('news.unpublished')}</span>
          </Show>
        </span>
        <Icon name="right" />
      </button>
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

/** A change that arrives by itself while the person reads waits behind a button, so that the list does not jump. */
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

function EarlierChanges(props: { view: PanelView }) {
  const { t, openPage } = usePanel();
  return (
    <Show when={keepsHistory(props.view)}>
      <button
        type="button"
        class="btn btn--plain"
        onClick={(event) => openPage('all-changes', event.currentTarget, null)}
      >
        {t('log.heading')}
      </button>
    </Show>
  );
}

function Lines(props: { items: readonly NewsItem[] }) {
  const { t } = usePanel();
  const [isWhole, setWhole] = createSignal(false);
  const lines = () => (isWhole() ? props.items : props.items.slice(0, LINES));
  const hidden = () => props.items.length - lines().length;
  return (
    <>
      <ul>
        <For each={lines()}>{(item) => <Line item={item} />}</For>
      </ul>
      <Show when={hidden() > 0}>
        <button type="button" class="more" onClick={() => setWhole(true)}>
          {t('news.more', { n: hidden() })}
          <Icon name="down" />
        </button>
      </Show>
    </>
  );
}

function Changes(props: { news: Compared; view: PanelView; items: readonly NewsItem[]; onSeen: () => void }) {
  const { t, format, openPage } = usePanel();
  return (
    <section class="changes" aria-labelledby="news">
      <div class="changes__head">
        <h2 class="changes__h" id="news">
          {t(props.news.whole ? 'news.heading' : 'news.headingRead', { n: props.items.length })}
        </h2>
        <span class="small">{format.moment(props.news.since)}</span>
      </div>
      <Lines items={props.items} />
      <Uncompared news={props.news} tabs={props.view.tabs} />
      <div class="changes__foot">
        <button type="button" class="btn btn--plain" onClick={() => props.onSeen()}>
          {t('news.markSeen')}
        </button>
        <EarlierChanges view={props.view} />
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

/** After "Mark all as seen", until the next reading: the way back, and the changes once more. */
function MarkedSeen(props: { items: readonly NewsItem[]; onUndo: () => void }) {
  const { t } = usePanel();
  const [isOpen, setOpen] = createSignal(false);
  return (
    <div class="marked">
      <p role="status">{t('news.marked', { n: props.items.length })}</p>
      <button type="button" class="more" onClick={() => props.onUndo()}>
        {t('news.undo')}
      </button>
      <button type="button" class="more" aria-expanded={isOpen()} onClick={() => setOpen(!isOpen())}>
        {t('news.lookAgain')}
      </button>
      <Show when={isOpen()}>
        <Lines items={props.items} />
      </Show>
    </div>
  );
}

/** Identity of a change. */
function keyOf({ receipt, strength, change }: NewsItem): string {
  return JSON.stringify([receipt, strength, change.what, change.before, change.after]);
}

export function News(props: { view: PanelView }) {
  const { actions, readsByHand } = usePanel();
  const [known, setKnown] = createSignal<ReadonlySet<string> | null>(null);
  const [marked, setMarked] = createSignal<readonly NewsItem[]>([]);
  const isKnown = (item: NewsItem) => known()?.has(keyOf(item)) ?? true;
  const compared = () => (props.view.news.state === 'compared' ? props.view.news : null);
  const visible = (found: Compared) => found.items.filter((item) => isVisible(item) && isKnown(item));
  const late = (found: Compared) => found.items.filter((item) => isVisible(item) && !isKnown(item));
  const timestamps = (found: Compared) => found.items.filter(({ seen, strength }) => !seen && strength === 'stamp');
  const show = () => setKnown(new Set((compared()?.items ?? []).map(keyOf)));
  const isReading = () => props.view.health.state === 'reading' || props.view.health.state === 'page';
  /** Asked for by hand: whatever comes until that reading is over is shown at once. */
  let isByHand = false;
  createEffect(
    on(readsByHand, () => (isByHand = true), {
      defer: true,
    }),
  );
  createEffect(() => {
    if (compared() !== null && (untrack(known) === null || isByHand)) show();
  });
  createEffect(
    on(isReading, (now, before) => {
      if (now) setMarked([]);
      else if (before === true) isByHand = false;
    }),
  );
  const isCleared = () => {
    const found = compared();
    return found === null || visible(found).length === 0;
  };
  const markSeen = () => {
    const found = compared();
    // Copied: what the view holds changes with the next one.
    setMarked(found === null ? [] : visible(found).map((item) => ({ ...item, change: { ...item.change } })));
    actions.markSeen();
  };
  const undo = () => {
    setMarked([]);
    actions.undoSeen();
  };
  return (
    <>
      <Show when={marked().length > 0 && isCleared()}>
        <MarkedSeen items={marked()} onUndo={undo} />
      </Show>
      <Show when={compared()}>
        {(found) => (
          <>
            <Show when={late(found()).length > 0}>
              <JustNow items={late(found())} onShow={show} />
            </Show>
            <Switch>
              <Match when={visible(found()).length > 0}>
                <Changes news={found()} view={props.view} items={visible(found())} onSeen={markSeen} />
              </Match>
              <Match
                when={
                  late(found()).length === 0 && found().uncompared.length < ADDRESSES_OF_A_CASE * props.view.tabs.length
                }
              >
                <Uncompared news={found()} tabs={props.view.tabs} />
              </Match>
            </Switch>
            <TimestampsOnly items={timestamps(found())} />
          </>
        )}
      </Show>
    </>
  );
}
