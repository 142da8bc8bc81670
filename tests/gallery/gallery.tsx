// Draws one named state of the panel with invented data, for pictures and axe: `index.html?state=changes`.
import { createSignal } from 'solid-js';
import { render } from 'solid-js/web';
import '../../entrypoints/panel/styles/panel.css';
import '../../entrypoints/panel/styles/past.css';
import '../../entrypoints/panel/styles/popover.css';
import { App } from '../../components/shell/App.tsx';
import * as LAZY_HISTORY from '../../components/shell/lazy-history.ts';
import * as PAGES from '../../components/shell/lazy-pages.ts';
import { notedActions } from '../../components/fixtures/actions.ts';
import { ENGLISH } from '../../components/fixtures/languages.ts';
import { STATES } from '../../components/fixtures/states.ts';
import type { StateName } from '../../components/fixtures/states.ts';
import { NOW, ZONE, manyFields } from '../../components/fixtures/views.ts';

const asked = new URLSearchParams(location.search);
const isState = (name: string | null): name is StateName => name !== null && name in STATES;
const name = asked.get('state');
const fields = Number(asked.get('fields') ?? 0);
const { actions } = notedActions(fields > 0 ? { fields: manyFields(fields) } : {});
const [state, setState] = createSignal(STATES[isState(name) ? name : 'changes']());
const root = document.getElementById('app');
const dir = asked.get('dir') === 'rtl' ? 'rtl' : 'ltr';

if (root !== null) {
  render(
    () => (
      <App
        state={state()}
        actions={{
          ...actions,
          changeSettings: (patch) => {
            const now = state();
            if (now.kind !== 'view') return;
            const settings = { ...now.view.settings };
            if (patch.openSections) settings.openSections = patch.openSections;
            if (patch.closedSections) settings.closedSections = patch.closedSections;
            if (patch.timelineFilter) settings.timelineFilter = patch.timelineFilter;
            if (patch.documentFilter) settings.documentFilter = patch.documentFilter;
            if (patch.theme) settings.theme = patch.theme;
            setState({ ...now, view: { ...now.view, settings } });
          },
        }}
        pages={PAGES}
        lazyHistory={LAZY_HISTORY}
        language={{ ...ENGLISH, dir }}
        zone={ZONE}
        now={() => NOW}
        version="0.1.0"
        isFullTab={asked.has('tab')}
      />
    ),
    root,
  );
}
