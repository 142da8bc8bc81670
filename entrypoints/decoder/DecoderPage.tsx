// The paste page with the panel inside, or the report laid out for paper in place of both.
import { Show, createEffect, createSignal } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { followLanguage } from '../../components/context/follow-language.ts';
import type { HostParts } from '../../components/context/host-parts.ts';
import { ReportSheets } from '../../components/export/PrintSheets.tsx';
import { CaseTop } from '../../components/paste/CaseTop.tsx';
import { PastePage } from '../../components/paste/PastePage.tsx';
import { App } from '../../components/shell/App.tsx';
import { loadOwnLanguage } from '../../lib/locales/load/load-own.ts';
import { loadPanelLanguage } from '../../lib/locales/load/load-panel.ts';
import { makeOwnWords, type OwnLanguage } from '../../lib/locales/own-pages.ts';
import type { PanelLanguage } from '../../lib/locales/panel.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import type { Sheets } from '../../lib/report/formats/sheets.ts';
import { makePageActions } from './page-actions.ts';
import type { makePageState } from './page-state.ts';
import { usePaper } from './paper.ts';

export interface DecoderPageProps {
  state: ReturnType<typeof makePageState>;
  /** Loaded, in the language of the browser. */
  panelWords: PanelLanguage;
  ownWords: OwnLanguage;
  isNarrow: boolean;
  /** IANA time zone of the person. */
  zone: string;
  /** Milliseconds since 1970. */
  now: () => number;
  version: string;
}

export function DecoderPage(props: DecoderPageProps) {
  // The state is made once; what changes in it are signals. Zone and clock are those of the machine.
  /* eslint-disable solid/reactivity */
  const { state } = props;
  const nothingLost = () => undefined;
  const panelLanguage = followLanguage(props.panelWords, state.lang, loadPanelLanguage, nothingLost);
  const ownLanguage = followLanguage(props.ownWords, state.lang, loadOwnLanguage, nothingLost);
  const ownWords = makeOwnWords(ownLanguage);
  const [sheets, setSheets] = createSignal<Sheets | null>(null);
  const actions = makePageActions({
    saved: state.saved,
    lang: state.lang,
    zone: props.zone,
    now: props.now,
    version: props.version,
    select: state.select,
    changeSettings: state.changeSettings,
    mark: state.mark,
    print: setSheets,
  });
  const host: HostParts = { Top: (top) => <CaseTop view={top.view} onPage={top.onPage} /> };
  /* eslint-enable solid/reactivity */
  createEffect(() => {
    const { lang, dir } = panelLanguage();
    Object.assign(document.documentElement, { lang, dir });
    const laidOut = sheets();
    usePaper(document, laidOut !== null);
    // The title becomes the name of a PDF, so it holds no word of a case.
    document.title = laidOut?.title ?? state.page.words.t('paste.caseside');
  });
  // Merged, so that what did not change stays the same objects and keeps its focus.
  const [held, setHeld] = createStore<{ view: PanelView | null }>({ view: null });
  createEffect(() => {
    const view = state.view();
    setHeld('view', view === null ? null : reconcile(structuredClone(view), { key: null, merge: true }));
    if (view === null) setSheets(null);
  });
  return (
    <Show
      when={sheets()}
      fallback={
        <PastePage page={state.page} hasCase={held.view !== null} isNarrow={props.isNarrow}>
          <Show when={held.view}>
            {(view) => (
              <App
                state={{ kind: 'view', view: view() }}
                actions={actions}
                pages={() => import('../../components/shell/lazy-pages.ts')}
                lazyHistory={() => import('../../components/shell/lazy-history.ts')}
                language={panelLanguage()}
                zone={props.zone}
                now={props.now}
                version={props.version}
                isFullTab
                host={host}
              />
            )}
          </Show>
        </PastePage>
      }
    >
      {(laidOut) => (
        <>
          <div class="tools">
            <button type="button" class="print" onClick={() => setSheets(null)}>
              {state.page.words.t('paste.back')}
            </button>
          </div>
          <ReportSheets
            state={{ kind: 'sheets', sheets: laidOut() }}
            words={ownWords}
            onPrint={() => {
              window.print();
            }}
          />
        </>
      )}
    </Show>
  );
}
