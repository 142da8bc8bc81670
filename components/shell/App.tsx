// The panel: draws the background's view and calls back. No browser API, no storage; everything comes in as props.
import { Match, Show, Switch, batch, createEffect, createSignal, on, onCleanup } from 'solid-js';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import { makePanelWords } from '../../lib/locales/panel.ts';
import type { PanelLanguage } from '../../lib/locales/panel.ts';
import type { PanelActions, PanelState } from '../context/panel-actions.ts';
import { Announcer } from './Announcer.tsx';
import { AskingCard, EndedCard, RefusedCard, UpdatedCard } from './StateCards.tsx';
import { Foot } from './Foot.tsx';
import { MainView } from './MainView.tsx';
import { makeLazyModule } from '../context/lazy-module.ts';
import type { LazyModule } from '../context/lazy-module.ts';
import { PanelContext } from '../context/panel-context.ts';
import type { PageName, PanelContextValue } from '../context/panel-context.ts';
import type { LazyHistory, Pages, Past } from '../context/lazy-parts.ts';
import { makeTablePlace } from '../all-cases/table-place.ts';
import type { HostParts } from '../context/host-parts.ts';
import type { WhyRequest } from '../context/why-request.ts';
import { makeNoteDrafts } from '../context/note-drafts.ts';
import { makeRowWanted } from '../context/row-wanted.ts';
import { createShownLanguage, type WordPart } from '../context/shown-language.ts';
import { SECTION_OF, foldableOf, makeOpened } from '../section-frame/opened.ts';
import type { SectionId } from '../section-frame/opened.ts';
import { TopBar } from './TopBar.tsx';
import { makeEscapes } from './escape-stack.ts';

export interface AppProps {
  state: PanelState;
  actions: PanelActions;
  /** The pages and dialogs that open on a click, or how to load them. */
  pages: Pages | (() => Promise<Pages>);
  /** How to load the strip of the past, where its style is loaded with it. */
  past?: () => Promise<Past>;
  /** The components that show stored history, or how to load them. */
  lazyHistory: LazyHistory | (() => Promise<LazyHistory>);
  /** The language to draw in, loaded. */
  language: PanelLanguage;
  /** The person's IANA time zone. */
  zone: string;
  /** Milliseconds since 1970. */
  now: () => number;
  version: string;
  /** True in a tab of its own, where there is nothing to close. */
  isFullTab: boolean;
  /** The tab was opened for the table of all cases. */
  startsWithTable?: boolean;
  /** What a page that holds the panel shows in place of the panel's own top and foot. */
  host?: HostParts;
}

type Open = {
  page: PageName;
  /** The receipt it is about, if any. */
  receipt: string | null;
  from: HTMLElement | null;
  scrolled: number;
};

export function App(props: AppProps) {
  const escapes = makeEscapes();
  const drafts = makeNoteDrafts();
  const tablePlace = makeTablePlace();
  const [page, setPage] = createSignal<Open | null>(null);
  const [why, setWhy] = createSignal<WhyRequest | null>(null);
  const [fieldsAsked, setFieldsAsked] = createSignal({ text: '', times: 0 });
  const [patience, setPatience] = createSignal('');
  const [readsByHand, setReadsByHand] = createSignal(0);
  const rows = makeRowWanted();

  // What is loaded and how never changes while the panel is open; time zone and clock are functions of the person's machine.
  /* eslint-disable solid/reactivity */
  const lost = () => props.actions.askAgain();
  const opened = makeOpened((patch) => props.actions.changeSettings(patch));
  const language = createShownLanguage(() => props.language, lost);
  const withWords = <T extends object>(part: WordPart, from: T | (() => Promise<T>)) =>
    makeLazyModule(typeof from === 'function' ? language.with(part, from) : from, lost);
  const pages = withWords<Pages>('pages', props.pages);
  const lazyHistory = withWords<LazyHistory>('historyPages', props.lazyHistory);
  const past = withWords<Past>('pages', props.past ?? (() => import('./lazy-past.ts')));
  // It stands on the first screen: on its way while the view is.
  past.load();
  const words = makePanelWords(language.now);
  const format = makeFormat({ locale: () => language.now().locale, zone: props.zone, now: props.now });
  /* eslint-enable solid/reactivity */

  const view = (): PanelView | null =>
    props.state.kind === 'view' && props.state.view.session === 'open' ? props.state.view : null;
  const isEnded = () =>
    props.state.kind === 'ended' || (props.state.kind === 'view' && props.state.view.session === 'ended');

  const panel: PanelContextValue = {
    get isFullTab() {
      return props.isFullTab;
    },
    ...words,
    lang: () => language.now().lang,
    format,
    get actions() {
      return props.actions;
    },
    openWhy: (request) => openWhy(request),
    openPage: (name, from, receipt) => openPage(name, from, receipt ?? null),
    pages,
    past,
    lazyHistory,
    tablePlace,
    drafts,
    opened,
    jumpTo: (id) => jumpTo(id),
    openRow: (receipt, fact) => {
      rows.want({ receipt, fact });
      if (receipt !== view()?.current?.receipt) props.actions.selectCase(receipt);
    },
    rows,
    readsByHand,
    readNow: () => readNow(),
    findInFields: (text) => {
      setFieldsAsked(({ times }) => ({ text, times: times + 1 }));
      jumpTo('fields');
    },
    fieldsAsked,
    onEscape: escapes.add,
  };

  // The case that a line leads to may still be on its way; its section opens when it is here, and its row comes into view by itself.
  createEffect(() => {
    const row = rows.wanted();
    if (row === null || view()?.current?.receipt !== row.receipt) return;
    const section = row.fact === null ? 'changes' : SECTION_OF[row.fact.part];
    // Once the sections of the case that leaves are gone, unless the row stood open and is in view already. The row comes after the heading.
    if (section !== undefined)
      queueMicrotask(() => {
        if (row.fact === null || rows.wanted() === row) batch(() => jumpTo(section));
      });
    if (row.fact === null) rows.want(null);
  });
  // Closes dialogs and pages when the case in view changes or goes, so that no word of the previous case stays visible.
  createEffect(() => {
    if (view() === null) setPage(null);
    if (!isEnded()) return;
    drafts.clear();
    tablePlace.clear();
  });
  createEffect(
    on(
      () => view()?.current?.receipt ?? null,
      () => setWhy(null),
    ),
  );
  createEffect(() => {
    const { lang, dir } = language.now();
    Object.assign(document.documentElement, { lang, dir });
    document.documentElement.dataset['theme'] = view()?.settings.theme ?? 'system';
  });
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && escapes.closeLast()) event.preventDefault();
  };
  document.addEventListener('keydown', onKey);
  onCleanup(() => document.removeEventListener('keydown', onKey));

  /** Loads what was clicked, unless another case came into view before it arrived. */
  const load = (module: LazyModule<object>, goOn: () => void) => {
    const goOnHere = () => {
      if (view() !== null) goOn();
    };
    module.load(goOnHere);
  };
  /** Opens the explanation only while the line's own case is in view. */
  const openWhy = (request: WhyRequest) => {
    const inView = () => view()?.current?.receipt;
    const initial = inView();
    const open = () => {
      if (inView() === initial) setWhy(request);
    };
    load(pages, open);
  };
  const jumpTo = (id: SectionId) => {
    const open = view();
    if (open !== null && !opened.isOpen(open.settings, foldableOf(id))) opened.turn(open.settings, foldableOf(id));
    const heading = document.getElementById(`section-${id}`);
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
  };
  const openPage = (name: PageName, from: HTMLElement | null, receipt: string | null = null) => {
    const open = () => {
      setWhy(null);
      if (page()?.page === name) return closePage();
      setPage({ page: name, receipt, from, scrolled: page()?.scrolled ?? window.scrollY });
      window.scrollTo(0, 0);
    };
    load(name === 'compare' || name === 'all-changes' ? lazyHistory : pages, open);
  };
  const closePage = () => {
    const was = page();
    setPage(null);
    window.scrollTo(0, was?.scrolled ?? 0);
    (was?.from ?? document.getElementById('caseside'))?.focus({
      preventScroll: true,
    });
  };
  /** From a row of the table to its case; Escape and the button above the case lead back to the row. */
  const openFromTable = (receipt: string) => {
    setPage(null);
    tablePlace.setOpenedFrom(true);
    if (receipt !== view()?.current?.receipt) props.actions.selectCase(receipt);
    window.scrollTo(0, 0);
    document.getElementById('all-cases')?.focus({ preventScroll: true });
  };
  // A tab that was opened for the table begins with it.
  // eslint-disable-next-line solid/reactivity
  let startsWithTable = props.startsWithTable ?? false;
  createEffect(() => {
    if (!startsWithTable || view() === null) return;
    startsWithTable = false;
    openPage('cases', null);
  });
  const closeWhy = (returnsFocus: boolean) => {
    const from = why()?.from;
    setWhy(null);
    if (returnsFocus) from?.focus();
  };
  const readNow = () => {
    setReadsByHand(readsByHand() + 1);
    props.actions.readAgain();
  };
  const readAgain = () => {
    const from = view()?.health.readAgainFrom ?? null;
    if (from !== null && Date.parse(from) > props.now())
      return setPatience(words.t('top.patience', { when: format.clock(from) }));
    setPatience('');
    readNow();
  };

  return (
    <PanelContext.Provider value={panel}>
      <div class="cs" classList={{ 'cs--tab': props.isFullTab, 'cs--wide': page()?.page === 'cases' }}>
        <Switch>
          <Match when={view()}>
            {(open) => (
              <>
                <Show
                  when={props.host}
                  keyed
                  fallback={
                    <TopBar
                      view={open()}
                      isFullTab={props.isFullTab}
                      patience={patience()}
                      onRead={readAgain}
                      onPage={openPage}
                    />
                  }
                >
                  {(host) => <host.Top view={open()} onPage={openPage} />}
                </Show>
                <main>
                  <Switch fallback={<MainView view={open()} onSettings={() => openPage('settings', null)} />}>
                    <Match when={page()?.page === 'settings'}>
                      <Show when={pages.here()} keyed>
                        {(all) => (
                          <all.SettingsPage
                            view={open()}
                            version={props.version}
                            isFullTab={props.isFullTab}
                            onClose={closePage}
                          />
                        )}
                      </Show>
                    </Match>
                    <Match when={page()?.page === 'compare' && page()}>
                      {(asked) => (
                        <Show when={lazyHistory.here()} keyed>
                          {(all) => <all.ComparePage view={open()} receipt={asked().receipt} onClose={closePage} />}
                        </Show>
                      )}
                    </Match>
                    <Match when={page()?.page === 'all-changes'}>
                      <Show when={lazyHistory.here()} keyed>
                        {(all) => <all.AllChangesPage view={open()} onClose={closePage} />}
                      </Show>
                    </Match>
                    <Match when={page()?.page === 'cases'}>
                      <Show when={pages.here()} keyed>
                        {(all) => <all.AllCasesPage view={open()} onClose={closePage} onOpen={openFromTable} />}
                      </Show>
                    </Match>
                    <Match when={page()?.page === 'guide'}>
                      <Show when={pages.here()} keyed>
                        {(all) => <all.GuidePage view={open()} onClose={closePage} />}
                      </Show>
                    </Match>
                    <Match when={page()?.page === 'save'}>
                      <Show when={pages.here()} keyed>
                        {(all) => <all.SavePage view={open()} onClose={closePage} />}
                      </Show>
                    </Match>
                  </Switch>
                </main>
                <Show when={props.host === undefined}>
                  <Foot />
                </Show>
                <Announcer view={open()} />
              </>
            )}
          </Match>
          <Match when={isEnded()}>
            <EndedCard isFullTab={props.isFullTab} />
          </Match>
          <Match when={props.state.kind === 'updated'}>
            <UpdatedCard />
          </Match>
          <Match when={props.state.kind === 'refused'}>
            <RefusedCard />
          </Match>
          <Match when={props.state.kind === 'asking'}>
            <AskingCard />
          </Match>
        </Switch>
      </div>
      <Show when={why()} keyed>
        {(request) => (
          <Show when={view()?.current}>
            {(file) => (
              <Show when={pages.here()} keyed>
                {(all) => (
                  <all.Why
                    request={request}
                    receipt={request.receipt ?? file().receipt ?? ''}
                    formType={file().form.type}
                    onClose={closeWhy}
                  />
                )}
              </Show>
            )}
          </Show>
        )}
      </Show>
    </PanelContext.Provider>
  );
}
