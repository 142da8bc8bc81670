// The options page: what is kept on this computer, and how it is kept, shown and erased. Only wiring.
import { createEffect, createSignal } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import { render } from 'solid-js/web';
import { OptionsPage } from '../../components/settings/OptionsPage.tsx';
import type { Reply } from '../../lib/messages.ts';
import { messenger } from '../../lib/platform/messaging.ts';
import type { StoredView } from '../../lib/view/history-view.ts';
import { makeFormat } from '../../lib/locales/format.ts';
import { OWN_LANGUAGES, makeOwnWords } from '../../lib/locales/own-pages.ts';

const words = makeOwnWords('en');
const format = makeFormat({
  locale: OWN_LANGUAGES.en.locale,
  zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  now: () => Date.now(),
});

const [state, setState] = createSignal<'asking' | 'failed' | 'here'>('asking');
const [held, setHeld] = createStore<{ stored: StoredView | null }>({ stored: null });

async function ask(): Promise<void> {
  const reply = await messenger.sendMessage('stored').catch(() => null);
  if (reply?.ok !== true) {
    setState('failed');
    return;
  }
  setHeld('stored', reconcile(reply.value, { key: 'receipt', merge: true }));
  setState('here');
}

/** Does it, then looks again at what is kept: the page never says more than there is. */
async function done(asked: Promise<Reply<unknown>>): Promise<boolean> {
  const reply = await asked.catch(() => null);
  await ask();
  return reply?.ok === true;
}

const stored = () => {
  const now = state();
  return now === 'here' ? (held.stored ?? 'asking') : now;
};

/** A case may be named only while its account is signed in: then its name goes before anything is asked. */
function drop(): void {
  setState('asking');
  setHeld('stored', null);
}
messenger.onMessage('viewChanged', ({ data }) => {
  if (data.session === 'ended') drop();
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
      document.documentElement.dataset['theme'] = held.stored?.settings.theme ?? 'system';
    });
    return (
      <OptionsPage
        stored={stored()}
        words={words}
        format={format}
        actions={{
          change: (patch) => done(messenger.sendMessage('changeKeeping', patch)),
          eraseCase: (receipt) => done(messenger.sendMessage('eraseCase', receipt)),
          eraseAll: () => done(messenger.sendMessage('eraseAll')),
          nameKept: () => done(messenger.sendMessage('nameKept')),
          openStored: () => done(messenger.sendMessage('openStored')),
        }}
      />
    );
  }, root);
}
