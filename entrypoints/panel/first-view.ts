// Requests the view from the background as soon as this module is evaluated, before the UI is loaded: import it first.
import type { Reply } from '../../lib/messages.ts';
import { sendMessage } from '../../lib/platform/messaging.ts';
import type { PanelView } from '../../lib/view/panel-view.ts';

/** The key the dock gave this frame; null in a tab of its own. */
export const frameKey = location.hash === '' ? null : location.hash.slice(1);

const ask = (): Promise<Reply<PanelView>> => sendMessage('panelView', { frameKey });

let early: Promise<Reply<PanelView>> | null = ask();

export function askForView(): Promise<Reply<PanelView>> {
  const first = early;
  early = null;
  return first ?? ask();
}
