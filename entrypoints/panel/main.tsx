// Entry point of the panel's page, in the frame or in a tab of its own: requests the view and draws it. Only wiring.
import { askForView, frameKey } from './first-view.ts';
import { render } from 'solid-js/web';
import { App } from '../../components/shell/App.tsx';
import { followLanguage } from '../../components/context/follow-language.ts';
import { loadPanelLanguage } from '../../lib/locales/load/load-panel.ts';
import { languageInUse } from '../../lib/platform/language.ts';
import { onBackground } from '../../lib/platform/messaging.ts';
import { makeActions } from './actions.ts';
import { loadPages, loadPast } from './lazy-parts.ts';
import { isUpdated, versionHere } from './this-extension.ts';
import { createPanelState } from './panel-state.ts';

const { state, ask, ended } = createPanelState({ ask: askForView, isUpdated });

onBackground('viewChanged', ({ session }) => {
  if (session === 'ended') ended();
  void ask();
});
void ask();
// A page kept for "Back" must not bring words of a case back with it.
addEventListener('pagehide', ended);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void ask();
});

/** The language of the settings, which arrive with the view. */
const chosen = () => {
  const now = state();
  return now.kind === 'view' ? languageInUse(now.view.settings.language) : null;
};

async function draw(root: HTMLElement): Promise<void> {
  const first = await loadPanelLanguage(languageInUse(null));
  render(() => {
    const language = followLanguage(first, chosen, loadPanelLanguage, () => void ask());
    return (
      <App
        state={state()}
        actions={makeActions(ask)}
        pages={loadPages}
        past={loadPast}
        lazyHistory={() => import('../../components/shell/lazy-history.ts')}
        language={language()}
        zone={Intl.DateTimeFormat().resolvedOptions().timeZone}
        now={() => Date.now()}
        version={versionHere()}
        isFullTab={frameKey === null}
        startsWithTable={frameKey === null && location.search === '?table'}
      />
    );
  }, root);
}

const root = document.getElementById('app');
if (root !== null) void draw(root);
