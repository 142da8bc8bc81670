// Keeps what the panel draws in step with the background: one question at a time, and nothing of a case once the session ended.
import { createSignal } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import type { PanelState } from '../../components/context/panel-actions.ts';
import type { Reply } from '../../lib/messages.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';

/** A question that takes longer is given up: its background may have been stopped in the middle. */
const LONGEST_QUESTION_MS = 5_000;

export interface PanelStateOptions {
  ask: () => Promise<Reply<PanelView>>;
  /** The extension was replaced while this page stood open: its messages go nowhere. */
  isUpdated: () => boolean;
}

export function createPanelState({ ask: askBackground, isUpdated }: PanelStateOptions) {
  const [kind, setKind] = createSignal<PanelState['kind']>('asking');
  const [held, setHeld] = createStore<{ view: PanelView | null }>({
    view: null,
  });
  const requests = makeNewestRequest();

  /** Drops every word of a case at once, before anything is asked. An answer that is under way counts no more. */
  const drop = (to: 'ended' | 'refused') => {
    requests.cancel();
    setKind(to);
    setHeld('view', null);
  };
  const ended = () => drop('ended');

  const askOnce = async (): Promise<void> => {
    const isNewest = requests.begin();
    const reply = await askBackground().catch(() => null);
    if (!isNewest()) return;
    if (reply === null) {
      if (isUpdated()) setKind('updated');
    } else if (!reply.ok) {
      drop('refused');
    } else if (reply.value.session === 'ended') {
      ended();
    } else {
      // Firefox hands over objects of another realm. A store takes only those of its own for more than a value, and all would
      // be drawn anew with each view: what has the focus, or was opened, would be gone.
      setHeld('view', reconcile(structuredClone(reply.value), { key: null, merge: true }));
      setKind('view');
    }
  };

  let askedAt: number | null = null;
  let isStale = false;
  /** What changes while a question is under way is asked for once, after it: fifty cases bring two hundred changes at once. */
  const ask = async (): Promise<void> => {
    if (askedAt !== null && Date.now() < askedAt + LONGEST_QUESTION_MS) {
      isStale = true;
      return;
    }
    do {
      isStale = false;
      const mine = Date.now();
      askedAt = mine;
      await askOnce();
      if (askedAt !== mine) return;
    } while (isStale);
    askedAt = null;
  };

  const state = (): PanelState => {
    const now = kind();
    if (now !== 'view') return { kind: now };
    return held.view === null ? { kind: 'asking' } : { kind: 'view', view: held.view };
  };
  return { state, ask, ended };
}
