// Entry point of the paste page, one file that works from a link, from disk and offline: no extension, no request. Only wiring.
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import { loadOwnLanguage } from '../../lib/locales/load/load-own.ts';
import { loadPanelLanguage } from '../../lib/locales/load/load-panel.ts';
import { languageInUse } from '../../lib/platform/language.ts';
import { sampleAnswers } from '../../lib/tables/sample/sample-case.ts';
import { listenForArrivals } from './bring-in.ts';
import { DecoderPage } from './DecoderPage.tsx';
import './decoder.css';
import { makePageState } from './page-state.ts';

declare const CASESIDE_VERSION: string;

/** The invented case, as the files it would be saved in. */
const sampleFiles = () =>
  sampleAnswers(Date.now()).map(({ receipt, name, text }) => ({
    source: `${receipt}/${name}`,
    folder: receipt,
    name,
    text,
  }));

const NARROW = matchMedia('(width < 56.25rem)');

async function draw(root: HTMLElement): Promise<void> {
  const lang = languageInUse(null);
  const [panelWords, ownWords] = await Promise.all([loadPanelLanguage(lang), loadOwnLanguage(lang)]);
  render(() => {
    const state = makePageState(navigator.language, sampleFiles);
    const [isNarrow, setNarrow] = createSignal(NARROW.matches);
    NARROW.addEventListener('change', ({ matches }) => setNarrow(matches));
    listenForArrivals(document, state.arrivals);
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'visible') state.cameBack();
    });
    // A page kept for "Back" must not bring words of a case back with it.
    addEventListener('pagehide', state.page.clear);
    return (
      <DecoderPage
        state={state}
        panelWords={panelWords}
        ownWords={ownWords}
        isNarrow={isNarrow()}
        zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        now={() => Date.now()}
        version={CASESIDE_VERSION}
      />
    );
  }, root);
}

const root = document.getElementById('app');
if (root !== null) void draw(root);
