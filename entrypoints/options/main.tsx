// The options page: what is kept on this computer, and how it is kept, shown and erased. Only wiring.
import { createEffect } from 'solid-js';
import { render } from 'solid-js/web';
import { followLanguage } from '../../components/context/follow-language.ts';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import { onBackground } from '../../lib/platform/messaging.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import { loadOwnLanguage } from '../../lib/locales/load/load-own.ts';
import { makeOwnWords } from '../../lib/locales/own-pages.ts';
import { languageInUse } from '../../lib/platform/language.ts';
import { makeBackUps } from './back-ups.ts';
import { makeStoredState } from './stored-state.ts';

const { stored, settings, actions, ask, drop } = makeStoredState();
const backUp = makeBackUps(() => void ask());
onBackground('viewChanged', ({ session }) => {
  if (session === 'ended') drop();
  void ask();
});
// A page kept for "Back" must not bring names back with it.
addEventListener('pagehide', drop);
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) void ask();
});

document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void ask();
});
void ask();

const chosen = () => {
  const now = settings();
  return now && languageInUse(now.language);
};

async function draw(root: HTMLElement): Promise<void> {
  const first = await loadOwnLanguage(languageInUse(null));
  render(() => {
    const language = followLanguage(first, chosen, loadOwnLanguage, () => void ask());
    const words = makeOwnWords(language);
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const format = makeFormat({ locale: () => language().locale, zone, now: () => Date.now() });
    createEffect(() => {
      const { lang, dir } = language();
      Object.assign(document.documentElement, { lang, dir });
      document.documentElement.dataset['theme'] = settings()?.theme ?? 'system';
      document.title = words.t('kept.title');
    });
    return <OptionsPage stored={stored()} words={words} format={format} actions={actions} backUp={backUp} />;
  }, root);
}

const root = document.getElementById('app');
if (root !== null) void draw(root);
