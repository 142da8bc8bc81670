// Keeps the panel's state in step with the background: one request at a time, and nothing of a case once the session ended.
import { createSignal } from 'solid-js';
import { createStore, reconcile } from 'solid-js/store';
import type { PanelState } from '../../components/context/panel-actions.ts';
import type { Reply } from '../../lib/messages.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';
import { makeNewestRequest } from '../../lib/util/newest-request.ts';

/** A view that took longer is of many cases: the background gets as long again for reading before it makes the next one. */
const QUICK_MS = 100;
const LONGEST_PAUSE_MS = 1_000;
/** Timeout of a request: its background may have been stopped while answering. */
const REQUEST_TIMEOUT_MS = 5_000;

export interface PanelStateOptions {
  ask: () => Promise<Reply<PanelView>>;
  /** The extension was replaced while this page was open, so its messages are lost. */
  isUpdated: () => boolean;
}

export function createPanelState({ ask: askBackground, isUpdated }: PanelStateOptions) {
  const [kind, setKind] = createSignal<PanelState['kind']>('asking');
  const [held, setHeld] = createStore<{ view: PanelView | null }>({
    view: null,
  });
  const requests = makeNewestRequest();

  /** Drops every word of a case at once, before a new request. An answer still on its way is ignored. */
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
      // Firefox delivers messages as objects of another realm, and Solid's `reconcile` merges only plain objects of its own realm;
      // without the copy everything is drawn anew on each view and loses focus. Can go when solid-js accepts such objects.
      setHeld('view', reconcile(structuredClone(reply.value), { key: null, merge: true }));
      setKind('view');
    }
  };

  let askedAt: number | null = null;
  let isStale = false;
  /** Changes during a request lead to one further request after it: fifty cases cause two hundred changes at once. */
  const ask = async (): Promise<void> => {
    if (askedAt !== null && performance.now() < askedAt + REQUEST_TIMEOUT_MS) {
      isStale = true;
      return;
    }
    do {
      isStale = false;
      const mine = performance.now();
      askedAt = mine;
      await askOnce();
      if (askedAt !== mine) return;
      const tookMs = performance.now() - mine;
      if (isStale && tookMs > QUICK_MS)
        await new Promise((resolve) =>
          setTimeout(
            resolve,
            document.visibilityState === 'hidden' ? LONGEST_PAUSE_MS : Math.min(tookMs, LONGEST_PAUSE_MS),
          ),
        );
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
