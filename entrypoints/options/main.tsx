// The options page: what is kept on this computer, and how it is kept, shown and erased. Only wiring.
import { createEffect } from 'solid-js';
import { render } from 'solid-js/web';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { onBackground, sendMessage } from '../../lib/platform/messaging.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import { OWN_LANGUAGES, makeOwnWords } from '../../lib/locales/own-pages.ts';
import { makeStoredState } from './stored-state.ts';

const words = makeOwnWords('en');
const format = makeFormat({
  locale: OWN_LANGUAGES.en.locale,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  now: () => Date.now(),
});

const { stored, theme, ask, done, drop } = makeStoredState();
onBackground('viewChanged', ({ session }) => {
  if (session === 'ended') drop();
  void ask();
});
// A page kept for "Back" must not bring names back with it.
addEventListener('pagehide', drop);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void ask();
});

document.title = words.t('kept.title');
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void ask();
});
void ask();

const root = document.getElementById('app');
if (root !== null) {
  render(() => {
    createEffect(() => {
      document.documentElement.dataset['theme'] = theme();
    });
    return (
      <OptionsPage
        stored={stored()}
        words={words}
        format={format}
        actions={{
          change: (patch) => done(sendMessage('changeKeeping', patch)),
          eraseCase: (receipt) => done(sendMessage('eraseCase', receipt)),
          eraseAll: () => done(sendMessage('eraseAll')),
          nameKept: () => done(sendMessage('nameKept')),
          openStored: () => done(sendMessage('openStored')),
        }}
      />
    );
  }, root);
}
