// What the options page knows of what is kept: asks the background, holds the answer, and drops it. Draws nothing.
import { createSignal } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import type { Reply } from '../../lib/messages.ts';
import { messenger } from '../../lib/platform/messaging.ts';
import type { SettingsPatch } from '../../lib/settings.ts';
import type { StoredView } from '../../lib/view/history-view.ts';

export function makeStoredState() {
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

  return {
    ask,
    stored: () => {
      const now = state();
      return now === 'here' ? (held.stored ?? 'asking') : now;
    },
    settings: () => held.stored?.settings ?? null,
    actions: {
      change: (patch: SettingsPatch) => done(messenger.sendMessage('changeKeeping', patch)),
      eraseCase: (receipt: string) => done(messenger.sendMessage('eraseCase', receipt)),
      eraseAll: () => done(messenger.sendMessage('eraseAll')),
      nameKept: () => done(messenger.sendMessage('nameKept')),
      openStored: () => done(messenger.sendMessage('openStored')),
    },
    /** A case may be named only while its account is signed in: then its name goes before anything is asked. */
    drop(): void {
      setState('asking');
      setHeld('stored', null);
    },
  };
}
